#!/usr/bin/env python3
"""How long gainsay takes to start, cold and warm, against a JVM that only says hello.

  bench/startup.py [JAVA_HOME ...]      the launcher of this checkout on each Java (default: JAVA_HOME or java on the PATH)
  RUNS=20 bench/startup.py              more runs (default 10); LAUNCHER=/path/bin/gainsay measures another one

Cold: the archive of loaded classes is absent (GAINSAY_CLASS_ARCHIVE=off), and, where it may be done
(as root), the disk cache is dropped before the first run. Warm: as a user has it from the second run on.
Wall is what one waits, CPU what all threads work; on a busy machine the CPU is the steadier figure.
"""
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
LAUNCHER = os.environ.get("LAUNCHER", str(ROOT / "gainsay"))
SEEDS = sorted(str(p) for p in (ROOT / "seeds").glob("*.txt"))[:2]
RUNS = int(os.environ.get("RUNS", "10"))
HELLO = 'public class Hello { public static void main(String[] a) { System.out.println("hello"); } }'


def once(command, env):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    code = subprocess.run(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if code > 1:
        sys.exit(f"{' '.join(command)} ended with {code}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def show(name, command, env, runs, hello):
    measured = [once(command, env) for _ in range(runs)]
    wall = statistics.median(w for w, _ in measured)
    cpu = statistics.median(c for _, c in measured)
    times = f"{wall / hello:5.1f} x hello" if hello else ""
    print(f"  {name:34} {wall:6.3f} s  (best {min(w for w, _ in measured):.3f})  CPU {cpu:6.3f} s  {times}", flush=True)
    return wall


def drop_disk_cache():
    try:
        os.sync()
        pathlib.Path("/proc/sys/vm/drop_caches").write_text("1\n")
        return True
    except OSError:
        return False


def measure(java_home, folder):
    java = f"{java_home}/bin/java" if java_home else shutil.which("java")
    env = dict(os.environ, XDG_CACHE_HOME=folder)
    if java_home:
        env["JAVA_HOME"] = java_home
    subprocess.run([f"{java}c", "-d", folder, f"{folder}/Hello.java"], check=True)
    subprocess.run([LAUNCHER, "version"], env=dict(env, GAINSAY_CLASS_ARCHIVE="off"), check=True, stdout=subprocess.DEVNULL)
    version = subprocess.run([java, "-version"], capture_output=True, text=True).stderr.splitlines()[0]
    print(f"{version}, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, medians of {RUNS}")
    hello = show("hello-world JVM", [java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", folder, "Hello"], env, RUNS, None)
    check = [LAUNCHER, "check", *SEEDS]
    off = dict(env, GAINSAY_CLASS_ARCHIVE="off")
    dropped = drop_disk_cache()
    show("cold disk, no archive (1 run)" if dropped else "first run, no archive (1 run)", check, off, 1, hello)
    show("warm disk, no archive", check, off, RUNS, hello)
    start = time.perf_counter()
    subprocess.run([LAUNCHER], env=dict(env, GAINSAY_CLASS_ARCHIVE="now"), check=True)
    print(f"  {'making the archive (once)':34} {time.perf_counter() - start:6.3f} s")
    show("warm disk, archive", check, env, RUNS, hello)
    show("the same, all reports (-o)", check + ["-o", folder + "/reports"], env, RUNS, hello)
    show("gainsay version", [LAUNCHER, "version"], env, RUNS, hello)


with tempfile.TemporaryDirectory() as place:
    pathlib.Path(place, "Hello.java").write_text(HELLO)
    for home in sys.argv[1:] or [os.environ.get("JAVA_HOME", "")]:
        measure(home, place)
