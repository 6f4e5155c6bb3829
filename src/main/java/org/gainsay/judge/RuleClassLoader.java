package org.gainsay.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Loads the compiled rules of a user, who gets to see allowed classes only. */
final class RuleClassLoader extends ClassLoader {

  private final Map<String, byte[]> entries;

  private RuleClassLoader(ClassLoader parent, Map<String, byte[]> entries) {
    super(parent);
    this.entries = entries;
  }

  /** One for the compiler, which brings its own classes. */
  static RuleClassLoader compiling(ClassLoader parent) {
    return new RuleClassLoader(parent, Map.of());
  }

  /** One over a jar of compiled rules. */
  static RuleClassLoader of(ClassLoader parent, byte[] jar) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return new RuleClassLoader(parent, entries);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (entries.containsKey(fileOf(name))) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
      }
      if (!AllowedClasses.whenLoading(name)) {
        throw new ClassNotFoundException(name + " (rules may not use it)");
      }
      return super.loadClass(name, resolve);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = entries.get(fileOf(name));
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    byte[] bytes = entries.get(name);
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }

  private static String fileOf(String className) {
    return className.replace('.', '/') + ".class";
  }
}
