package org.gainsay.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gainsay.yaml.Place;
import org.gainsay.yaml.YamlEntries;
import org.gainsay.yaml.YamlFault;
import org.gainsay.yaml.YamlReader;
import org.gainsay.yaml.YamlValue;

/** Reads a configuration; {@link ConfigSchema} describes it to editors. */
public final class ConfigReader {

  /** The keys of a configuration. */
  static final List<String> KEYS =
      List.of(
          "sets",
          "exclude",
          "formats",
          "output",
          "fail-on",
          "max-warnings",
          "min-confidence",
          "only",
          "disable",
          "severities",
          "tables",
          "rules",
          "waivers",
          "baseline",
          "strict-baseline");

  /** The keys of a set of documents. */
  static final List<String> SET_KEYS = List.of("name", "files", "draft", "titles", "published");

  /** The tables that can be replaced. */
  static final List<String> TABLES = List.of("aliases", "tolerances");

  private static final List<String> LEVELS = List.of("error", "warning", "note", "never");
  private static final List<String> SEVERITIES = List.of("error", "warning", "note", "off");

  private final BiFunction<String, List<String>, Optional<String>> nearest;

  /** A reader; {@code nearest} finds the word that a misspelt one was meant to be. */
  public ConfigReader(BiFunction<String, List<String>, Optional<String>> nearest) {
    this.nearest = nearest;
  }

  /**
   * The configuration in a file.
   *
   * @param path the path of the file
   * @param text its characters
   * @throws YamlFault with the place of what is wrong in it
   */
  public Config read(String path, String text) {
    Place start = new Place(path, 1, 1, 0);
    YamlEntries top =
        YamlReader.read(path, text)
            .map(value -> value.entries("a configuration"))
            .orElseGet(() -> new YamlEntries(start, Map.of(), Map.of()));
    top.demandOnly(KEYS, nearest);
    return new Config(
        path,
        sets(top),
        list(top, "exclude"),
        list(top, "formats"),
        one(top, "output"),
        one(top, "fail-on").map(level -> oneOf(level, "fail-on", LEVELS)),
        top.get("max-warnings").map(value -> whole(value, "max-warnings")),
        top.get("min-confidence").map(value -> share(value, "min-confidence")),
        list(top, "only"),
        list(top, "disable"),
        severities(top),
        tables(top),
        one(top, "rules"),
        one(top, "waivers"),
        one(top, "baseline"),
        top.get("strict-baseline")
            .map(value -> new Located<>(value.flag("strict-baseline"), value.place())));
  }

  private static Optional<Located<String>> one(YamlEntries top, String key) {
    return top.get(key).map(value -> new Located<>(value.text(key), value.place()));
  }

  private static List<Located<String>> list(YamlEntries top, String key) {
    return top.get(key).map(value -> value.items(key)).orElse(List.of()).stream()
        .map(item -> new Located<>(item.text(key), item.place()))
        .toList();
  }

  private Located<String> oneOf(Located<String> value, String key, List<String> words) {
    if (!words.contains(value.value())) {
      String last = words.get(words.size() - 1);
      String all = String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
      throw new YamlFault(
          value.place(),
          key + " cannot be \"" + value.value() + "\"",
          nearest
              .apply(value.value(), words)
              .map(near -> "Did you mean \"" + near + "\"? It can be " + all + ".")
              .orElse("It can be " + all + "."));
    }
    return value;
  }

  private static Located<Integer> whole(YamlValue value, String key) {
    BigDecimal number = value.number(key);
    if (number.signum() < 0
        || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
        || number.stripTrailingZeros().scale() > 0) {
      throw value.mismatch(key, "a whole number from 0 to " + Integer.MAX_VALUE);
    }
    return new Located<>(number.intValueExact(), value.place());
  }

  private static Located<BigDecimal> share(YamlValue value, String key) {
    BigDecimal number = value.number(key);
    if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0) {
      throw value.mismatch(key, "a number from 0 to 1");
    }
    return new Located<>(number, value.place());
  }

  private Map<String, Located<String>> severities(YamlEntries top) {
    Map<String, Located<String>> out = new LinkedHashMap<>();
    texts(top, "severities")
        .forEach((rule, value) -> out.put(rule, oneOf(value, "the severity", SEVERITIES)));
    return out;
  }

  private Map<String, Located<String>> tables(YamlEntries top) {
    top.get("tables").ifPresent(value -> value.entries("tables").demandOnly(TABLES, nearest));
    return texts(top, "tables");
  }

  private static Map<String, Located<String>> texts(YamlEntries entries, String key) {
    Map<String, Located<String>> out = new LinkedHashMap<>();
    entries
        .get(key)
        .map(value -> value.entries(key).values())
        .orElse(Map.of())
        .forEach((name, value) -> out.put(name, new Located<>(value.text(name), value.place())));
    return out;
  }

  private List<DocumentSet> sets(YamlEntries top) {
    List<DocumentSet> out = new ArrayList<>();
    for (YamlValue item : top.get("sets").map(value -> value.items("sets")).orElse(List.of())) {
      YamlEntries set = item.entries("a set");
      set.demandOnly(SET_KEYS, nearest);
      String name = set.require("name", "a set").text("the name");
      if (out.stream().anyMatch(other -> other.name().equals(name))) {
        throw new YamlFault(
            set.place(), "there are two sets \"" + name + "\"", "Give each a name of its own.");
      }
      out.add(
          new DocumentSet(
              name,
              set.place(),
              files(set.require("files", "a set")),
              one(set, "draft"),
              texts(set, "titles"),
              texts(set, "published")));
    }
    return out;
  }

  private static List<String> files(YamlValue value) {
    List<String> files = value.texts("files");
    if (files.isEmpty()) {
      throw value.mismatch("files", "names of files, folders or patterns");
    }
    return files;
  }
}
