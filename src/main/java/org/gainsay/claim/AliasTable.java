package org.gainsay.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.table.Row;
import org.gainsay.table.Table;

/**
 * Names that mean the same: other names, demonyms, and capitals that stand for their governments.
 * Users extend it ({@code rules/tables/aliases.csv}: {@code name,canonical,kind}).
 */
public final class AliasTable {

  /** How a name stands for another. */
  enum Kind {
    NAME,
    DEMONYM,
    CAPITAL
  }

  /**
   * What a name stands for.
   *
   * @param canonical its key
   * @param display its form for people
   * @param kind how it stands for it
   */
  record Alias(String canonical, String display, Kind kind) {}

  private final Map<String, Alias> aliases;
  private final int longest;

  private AliasTable(Map<String, Alias> known, int longestKnown, Table table) {
    aliases = new HashMap<>(known);
    int words = longestKnown;
    for (Row row : table.rows()) {
      String name = key(row.text("name"));
      if (name.isEmpty()) {
        throw row.fault("name", "a name is missing: write the name that the texts use");
      }
      if (row.text("canonical").isEmpty()) {
        throw row.fault("canonical", "the name that \"" + name + "\" stands for is missing");
      }
      String canonical = row.text("canonical");
      aliases.put(name, new Alias(key(canonical), canonical, row.constant("kind", Kind.class)));
      words = Math.max(words, name.split(" ", -1).length);
    }
    longest = words;
  }

  /** The aliases of a table with the columns {@code name}, {@code canonical} and {@code kind}. */
  public static AliasTable of(Table table) {
    return new AliasTable(Map.of(), 1, table);
  }

  /** These aliases and those of another table, which come first. */
  public AliasTable with(Table more) {
    return new AliasTable(aliases, longest, more);
  }

  /** The name that a name stands for, as tables write it; empty when it is not known. */
  public Optional<String> canonical(String name) {
    return find(key(name)).map(Alias::display);
  }

  Optional<Alias> find(String key) {
    return Optional.ofNullable(aliases.get(key));
  }

  /** The number of words of the longest name. */
  int longest() {
    return longest;
  }

  /** The form in which names are compared: lower case, one spelling, no full stops. */
  public static String key(String name) {
    String plain = name.replace(".", "").replace('\u2019', '\'').toLowerCase(Locale.ROOT).strip();
    StringBuilder out = new StringBuilder(plain.length());
    int start = 0;
    for (int at = 0; at <= plain.length(); at++) {
      if (at == plain.length() || parts(plain.charAt(at))) {
        if (at > start) {
          out.append(out.isEmpty() ? "" : " ");
          out.append(Lexicon.oneSpelling(plain.substring(start, at)));
        }
        start = at + 1;
      }
    }
    return out.toString();
  }

  /** Whether a character parts words: white space of ASCII or a hyphen. */
  private static boolean parts(char c) {
    return c == ' ' || c == '-' || (c >= '\t' && c <= '\r') || (c >= '\u2010' && c <= '\u2013');
  }
}
