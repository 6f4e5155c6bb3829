package org.gainsay.judge;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;

/**
 * Keeps compiled rules, so that the same files are compiled once. The name of an entry is a hash of
 * the rules, the program and the rule engine; whatever goes wrong with it is passed over, since
 * rules can always be compiled anew.
 */
final class RuleCache {

  private static final String OFF = "off";

  private final Optional<Path> folder;

  /** A cache in a folder; without one it keeps nothing. */
  RuleCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * The cache of the user: {@code gainsay/rules} under {@code XDG_CACHE_HOME}, else under {@code
   * ~/.cache}; none when {@code GAINSAY_RULE_CACHE} is {@code off}.
   */
  static RuleCache ofUser() {
    String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    String home = System.getenv().getOrDefault("HOME", System.getProperty("user.home", ""));
    boolean off = OFF.equals(System.getenv("GAINSAY_RULE_CACHE"));
    if (off || (cache.isEmpty() && home.isEmpty())) {
      return new RuleCache(Optional.empty());
    }
    Path root = cache.isEmpty() ? Path.of(home, ".cache") : Path.of(cache);
    return new RuleCache(Optional.of(root.resolve("gainsay").resolve("rules")));
  }

  /** The compiled form of these rules, if it is kept. */
  Optional<byte[]> find(List<RuleFile> rules) {
    Optional<Path> entry = entry(rules).filter(Files::isRegularFile);
    try {
      return entry.isPresent() ? Optional.of(Files.readAllBytes(entry.get())) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps the compiled form of these rules. */
  void keep(List<RuleFile> rules, byte[] jar) {
    Optional<Path> entry = entry(rules);
    if (entry.isEmpty()) {
      return;
    }
    try {
      Path parent = Files.createDirectories(entry.get().toAbsolutePath().getParent());
      Path fresh = Files.createTempFile(parent, "new", ".jar");
      Files.write(fresh, jar);
      // Two runs may compile the same rules at once; each finds a whole file or none.
      Files.move(fresh, entry.get(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Nothing is kept, and the next run compiles again.
    }
  }

  private Optional<Path> entry(List<RuleFile> rules) {
    return folder.map(root -> root.resolve(key(rules) + ".jar"));
  }

  private static String key(List<RuleFile> rules) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, program());
      add(digest, KieServices.class.getPackage().getImplementationVersion());
      add(digest, Runtime.version().toString());
      for (RuleFile rule : rules) {
        add(digest, rule.id());
        add(digest, rule.text());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, @Nullable String text) {
    digest.update(String.valueOf(text).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** This build of the program: compiled rules are bound to the classes that they were made for. */
  private static String program() {
    CodeSource source = RuleCache.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "unknown";
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      return place + " " + Files.getLastModifiedTime(place) + " " + Files.size(place);
    } catch (URISyntaxException | IOException e) {
      return String.valueOf(source.getLocation());
    }
  }
}
