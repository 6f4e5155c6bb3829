package org.gainsay.compare.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/**
 * A sentence with a sign in place of each value, so that turns of phrase can be looked for: {@code
 * the navy held §c0 sailors ( §n1 danish and §n2 polish ) .}
 *
 * <p>Tokens are in lower case with one space between them. A sign is {@code §}, the letter of the
 * kind, and the number of the value in {@link #mentions}. Of a range stand its two ends.
 */
final class Shape {

  private static final String LETTERS = "ncpmqaudrtsoxfz";

  private final List<Mention> mentions;
  private final String text;
  private final String cased;

  private Shape(List<Mention> mentions, String text, String cased) {
    this.mentions = mentions;
    this.text = text;
    this.cased = cased;
  }

  /** The shape of a sentence with its mentions, in the order of the extraction. */
  static Shape of(Sentence sentence, List<Mention> mentions) {
    List<Mention> leaves = new ArrayList<>();
    for (int at = 0; at < mentions.size(); at++) {
      if (!holdsAnother(mentions, at)) {
        leaves.add(mentions.get(at));
      }
    }
    StringBuilder text = new StringBuilder(sentence.span().length() + 8);
    StringBuilder cased = new StringBuilder(sentence.span().length() + 8);
    int next = 0;
    int covered = -1;
    for (Token token : sentence.tokens()) {
      boolean begins = next < leaves.size() && token.end() > leaves.get(next).span().start();
      if (begins && token.start() >= covered) {
        String sign = sign(leaves.get(next), next);
        text.append(sign).append(' ');
        cased.append(sign).append(' ');
        covered = leaves.get(next).span().end();
        next++;
      } else if (token.start() >= covered) {
        text.append(token.lower()).append(' ');
        cased.append(token.text()).append(' ');
      }
    }
    return new Shape(leaves, text.toString(), cased.toString());
  }

  /** Whether another mention lies inside; those that can begin right behind it in the order. */
  private static boolean holdsAnother(List<Mention> mentions, int at) {
    Mention outer = mentions.get(at);
    for (int next = at + 1; next < mentions.size(); next++) {
      Mention inner = mentions.get(next);
      if (inner.span().start() >= outer.span().end()) {
        return false;
      }
      if (outer.span().covers(inner.span()) && !inner.span().equals(outer.span())) {
        return true;
      }
    }
    return false;
  }

  private static String sign(Mention mention, int number) {
    return "\u00A7" + LETTERS.charAt(place(mention.kind())) + number;
  }

  private static int place(Kind kind) {
    return switch (kind) {
      case NUMBER -> 0;
      case COUNT -> 1;
      case PERCENT -> 2;
      case MONEY -> 3;
      case QUANTITY -> 4;
      case AGE -> 5;
      case DURATION -> 6;
      case DATE -> 7;
      case DATE_RANGE -> 8;
      case TIME -> 9;
      case SET -> 10;
      case ORDINAL -> 11;
      case SCORE -> 12;
      case FRACTION -> 13;
      case CITATION -> 14;
    };
  }

  /** The part of a pattern that stands for one of these words, in an order of its own. */
  static String oneOf(Set<String> words) {
    return "(?:" + String.join("|", new TreeSet<>(words)) + ")";
  }

  /**
   * A pattern over shapes. {@code <n>} stands for a number or count, {@code <v>} for any number
   * with or without unit, {@code <d>} for a date, {@code <w>} for a word, and {@code <p> <m> <q>
   * <a> <u> <t> <s> <o> <f>} for the kinds; all but the word are groups that give the value.
   */
  static Pattern pattern(String template) {
    String signs =
        template
            .replace("<n>", "\u00A7[nc](\\d+)")
            .replace("<v>", "\u00A7[ncmq](\\d+)")
            .replace("<w>", "[\\p{L}][\\p{L}'.-]*");
    for (char letter : "pmqaudtsof".toCharArray()) {
      signs = signs.replace("<" + letter + ">", "\u00A7" + letter + "(\\d+)");
    }
    return Pattern.compile("(?<![^ ])" + signs);
  }

  /**
   * Whether the sentence holds these values: letters of kinds, with {@code n} for a number or count
   * and {@code v} for any number with or without unit; twice the letter for two of them.
   */
  boolean holds(String kinds) {
    boolean[] taken = new boolean[mentions.size()];
    for (int at = 0; at < kinds.length(); at++) {
      String wanted = letters(kinds.charAt(at));
      int found = 0;
      while (found < taken.length && (taken[found] || wanted.indexOf(letter(found)) < 0)) {
        found++;
      }
      if (found == taken.length) {
        return false;
      }
      taken[found] = true;
    }
    return true;
  }

  private static String letters(char kind) {
    return kind == 'n' ? "nc" : kind == 'v' ? "ncmq" : String.valueOf(kind);
  }

  private char letter(int mention) {
    return LETTERS.charAt(place(mentions.get(mention).kind()));
  }

  /** The places where a pattern stands. */
  Stream<MatchResult> find(Pattern pattern) {
    return pattern.matcher(text).results();
  }

  /** The places where a pattern stands, capitals kept. */
  Stream<MatchResult> findCased(Pattern pattern) {
    return pattern.matcher(cased).results();
  }

  /** The value of a group of a match. */
  Mention value(MatchResult match, int group) {
    return mentions.get(Integer.parseInt(match.group(group)));
  }

  /** Whether the group took part in the match. */
  static boolean has(MatchResult match, int group) {
    return match.start(group) >= 0;
  }

  /** What stands before a match. */
  String before(MatchResult match) {
    return text.substring(0, match.start());
  }

  /** The values, in order, an outer range left out for its ends. */
  List<Mention> mentions() {
    return mentions;
  }

  /** The sentence with signs. */
  String text() {
    return text;
  }
}
