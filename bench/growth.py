#!/usr/bin/env python3
"""How the cost of a check grows with the number of documents.

Usage: bench/growth.py DIR [GAINSAY]
DIR holds texts (*.txt, also in sub-folders). Sets of 100, 200, 400 and 800 documents are made of them, each round of copies with other
names, weekdays, months and years, so that every round is another story; then each set is checked once by a process of its own.
"""
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

SIZES = (100, 200, 400, 800)
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def renamed(text, turn):
    """The text with other names and dates; the first round stays as it is."""

    def other(match):
        word = match.group(0)
        for row in (MONTHS, DAYS):
            if word in row:
                return row[(row.index(word) + turn) % len(row)]
        chance = random.Random(f"{word} {turn}")
        return "".join(chance.choice("bcdfgklmnprstvz") + chance.choice("aeiou") for _ in range(3)).capitalize()

    if turn == 0:
        return text
    text = re.sub(r"\b[A-Z][a-z]{2,}\b", other, text)
    return re.sub(r"\b(?:19|20)\d\d\b", lambda year: str(int(year.group(0)) - turn), text)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    texts = sorted(pathlib.Path(sys.argv[1]).rglob("*.txt"))
    gainsay = sys.argv[2] if len(sys.argv) > 2 else "./gainsay"
    before = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            to = pathlib.Path(folder, str(size))
            to.mkdir()
            for i in range(size):
                turn, which = divmod(i, len(texts))
                text = texts[which].read_text(encoding="utf-8")
                (to / f"{turn}-{texts[which].parent.name}-{texts[which].name}").write_text(renamed(text, turn), encoding="utf-8")
            began = time.monotonic()
            child = subprocess.Popen([gainsay, "check", str(to), "--exit-zero", "-q"], stdout=subprocess.DEVNULL)
            _, status, usage = os.wait4(child.pid, 0)
            took = time.monotonic() - began
            if os.waitstatus_to_exitcode(status) != 0:
                sys.exit(f"{gainsay} ended with {os.waitstatus_to_exitcode(status)} on {size} documents")
            factor = f"{took / before:4.1f} times" if before else ""
            print(f"{size:4} documents {took:6.2f} s {usage.ru_maxrss / 1024:6.0f} MB {factor}  {'#' * round(2 * took)}", flush=True)
            before = took


main()
