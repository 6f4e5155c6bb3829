package org.gainsay.gate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gainsay.yaml.Place;
import org.gainsay.yaml.YamlEntries;
import org.gainsay.yaml.YamlFault;
import org.gainsay.yaml.YamlReader;
import org.gainsay.yaml.YamlValue;

/**
 * A file of waivers.
 *
 * @param path its path, as reports name it
 * @param text its characters
 * @param waivers its waivers, in order
 */
public record WaiverFile(String path, String text, List<Waiver> waivers) {

  /** The name that a file of waivers has when nobody gives it another. */
  public static final String NAME = "gainsay-waivers.yaml";

  static final String LIST = "waivers";
  private static final List<String> KEYS =
      List.of(
          "fingerprint", "rule", "quotes", "documents", "reason", "owner", "created", "expires");
  private static final int LEAST_FINGERPRINT = 8;

  public WaiverFile {
    waivers = List.copyOf(waivers);
  }

  /**
   * Reads a file.
   *
   * @param path its path
   * @param text its characters
   * @param nearest finds the key that a misspelt one was meant to be
   * @throws YamlFault when a waiver lacks what it must have, or has what it cannot have
   */
  public static WaiverFile read(
      String path, String text, BiFunction<String, List<String>, Optional<String>> nearest) {
    List<Waiver> waivers = new ArrayList<>();
    Optional<YamlValue> top = YamlReader.read(path, text);
    if (top.isPresent()) {
      YamlEntries file = top.get().entries("a file of waivers");
      file.demandOnly(List.of(LIST), nearest);
      for (YamlValue item : file.get(LIST).map(list -> list.items(LIST)).orElse(List.of())) {
        waivers.add(waiver(item.entries("a waiver"), nearest));
      }
    }
    return new WaiverFile(path, text, waivers);
  }

  private static Waiver waiver(
      YamlEntries entries, BiFunction<String, List<String>, Optional<String>> nearest) {
    entries.demandOnly(KEYS, nearest);
    YamlValue fingerprint = entries.require("fingerprint", "a waiver");
    String hash = fingerprint.text("the fingerprint");
    if (!hash.matches("[0-9a-f]{" + LEAST_FINGERPRINT + ",64}")) {
      throw new YamlFault(
          fingerprint.place(),
          "\"" + hash + "\" is no fingerprint",
          "Copy it from a report, eight characters of it or more; 'gainsay waive ID' writes it.");
    }
    return new Waiver(
        fingerprint.place(),
        hash,
        entries.require("rule", "a waiver").text("the rule"),
        texts(entries, "quotes"),
        texts(entries, "documents"),
        entries.require("reason", "a waiver").text("the reason"),
        entries.get("owner").map(owner -> owner.text("the owner")),
        date(entries, "created"),
        date(entries, "expires"));
  }

  private static List<String> texts(YamlEntries entries, String key) {
    return entries.get(key).map(value -> value.texts(key)).orElse(List.of());
  }

  private static Optional<LocalDate> date(YamlEntries entries, String key) {
    Optional<YamlValue> value = entries.get(key);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String text = value.get().text(key);
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw value.get().mismatch(key, "a day like 2027-01-31");
    }
  }

  /** The file with one more waiver at its end. */
  public String with(Waiver waiver) {
    StringBuilder out = new StringBuilder(text);
    if (waivers.isEmpty()) {
      boolean named = text.lines().anyMatch(line -> line.startsWith(LIST + ":"));
      out.append(text.isEmpty() || text.endsWith("\n") ? "" : "\n");
      out.append(named ? "" : LIST + ":\n");
    } else if (!text.endsWith("\n")) {
      out.append('\n');
    }
    String indent = " ".repeat(indent());
    out.append(indent).append("- fingerprint: ").append(waiver.fingerprint()).append('\n');
    line(out, indent, "rule", waiver.rule());
    list(out, indent, "quotes", waiver.quotes());
    list(out, indent, "documents", waiver.documents());
    line(out, indent, "reason", waiver.reason());
    waiver.owner().ifPresent(owner -> line(out, indent, "owner", owner));
    waiver.created().ifPresent(day -> line(out, indent, "created", day.toString()));
    waiver.expires().ifPresent(day -> line(out, indent, "expires", day.toString()));
    return out.toString();
  }

  /** How far the hyphens of its items are indented. */
  private int indent() {
    if (waivers.isEmpty()) {
      return 2;
    }
    Place first = waivers.get(0).place();
    String line = text.lines().skip(first.line() - 1L).findFirst().orElse("");
    int hyphen = line.indexOf('-');
    return hyphen < 0 ? 2 : hyphen;
  }

  private static void line(StringBuilder out, String indent, String key, String value) {
    boolean plain = value.matches("[A-Za-z0-9][A-Za-z0-9 ._/-]*") && value.equals(value.strip());
    String written = plain ? value : quoted(value);
    out.append(indent).append("  ").append(key).append(": ").append(written).append('\n');
  }

  private static void list(StringBuilder out, String indent, String key, List<String> values) {
    String joined = String.join(", ", values.stream().map(WaiverFile::quoted).toList());
    out.append(indent).append("  ").append(key).append(": [").append(joined).append("]\n");
  }

  private static String quoted(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(' ');
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
