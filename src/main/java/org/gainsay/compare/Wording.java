package org.gainsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.mention.Mention;
import org.gainsay.text.Document;
import org.gainsay.value.Anchoring;
import org.gainsay.value.TimeValue;

/** The words in which comparisons speak of claims. */
public final class Wording {

  private static final int MOST_SOURCES = 3;
  private static final int LONGEST_SUBJECT = 90;

  private Wording() {}

  /** A quote on one line, in quotation marks. */
  public static String quoted(Mention mention) {
    return "\u201C" + oneLine(mention.quote()) + "\u201D";
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** What a claim is about, shortened to a line. */
  static String subject(Claim claim) {
    String topic = oneLine(claim.topic().text());
    String base = oneLine(claim.scope().base().text());
    String text = base.isEmpty() ? topic : "share of " + base;
    return text.length() <= LONGEST_SUBJECT
        ? text
        : text.substring(0, text.lastIndexOf(' ', LONGEST_SUBJECT)) + " \u2026";
  }

  /**
   * The sides with their sources, {@code “12” in a.txt against “15” in b.txt and c.txt}; of one
   * side the ways of writing it, {@code “40%” in a.txt and “40 percent” in b.txt}.
   */
  static String values(List<List<Claim>> sides) {
    return sides.size() == 1 ? ways(sides.get(0)) : against(sides);
  }

  private static String ways(List<Claim> side) {
    Map<String, List<Claim>> byQuote = new LinkedHashMap<>();
    side.forEach(c -> byQuote.computeIfAbsent(quoted(c.mention()), q -> new ArrayList<>()).add(c));
    return byQuote.entrySet().stream()
        .map(e -> e.getKey() + " in " + sources(e.getValue()))
        .collect(Collectors.joining(" and "));
  }

  private static String against(List<List<Claim>> sides) {
    return sides.stream()
        .map(side -> quoted(side.get(0).mention()) + " in " + sources(side))
        .collect(Collectors.joining(" against "));
  }

  /**
   * How unlike values stand to each other; some lie no distance apart and cannot both hold, such as
   * "nearly 300" and "more than 300".
   */
  static String apart(String gap) {
    boolean distance = !gap.isEmpty() && Character.isDigit(gap.charAt(0));
    return gap.isEmpty() ? "which exclude each other" : distance ? gap + " apart" : gap;
  }

  /** The names of the documents of some claims. */
  static String sources(List<Claim> claims) {
    List<String> names =
        claims.stream().map(Claim::document).map(Document::name).distinct().toList();
    return listed(names, MOST_SOURCES);
  }

  /** Some names in a row, of more than the most of them how many are left. */
  static String listed(List<String> names, int most) {
    if (names.size() > most) {
      return String.join(", ", names.subList(0, most - 1))
          + " and "
          + (names.size() - most + 1)
          + " more";
    }
    return names.size() == 1
        ? names.get(0)
        : String.join(", ", names.subList(0, names.size() - 1))
            + " and "
            + names.get(names.size() - 1);
  }

  /** How the values of the sides were read, a line each. */
  static List<String> readings(List<List<Claim>> sides) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < sides.size(); i++) {
      Claim claim = sides.get(i).get(0);
      out.add(
          letter(i) + ": " + quoted(claim.mention()) + " is read as " + reading(claim.mention()));
    }
    return out;
  }

  /** The normalised value, with how a date was placed when it was not written in full. */
  public static String reading(Mention mention) {
    String value = mention.value().normalized();
    boolean completed =
        mention.value() instanceof TimeValue time && time.anchoring() != Anchoring.EXPLICIT;
    return completed
        ? value + " (" + ((TimeValue) mention.value()).anchoring().label() + ")"
        : value;
  }

  static String letter(int side) {
    return String.valueOf((char) ('a' + side % 26)).toLowerCase(Locale.ROOT);
  }
}
