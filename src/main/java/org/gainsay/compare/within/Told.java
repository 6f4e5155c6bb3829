package org.gainsay.compare.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.Side;
import org.gainsay.compare.TextCheck;
import org.gainsay.compare.Wording;
import org.gainsay.mention.Mention;

/**
 * What a text tells, what it is held against, and how that came out.
 *
 * @param aspect what is held against what
 * @param told the value that is checked
 * @param basis the values from which it can be reckoned; empty when it misses itself
 * @param expected what would fit, for people
 */
record Told(Aspect aspect, Mention told, List<Mention> basis, String expected) {

  private static final double SURE = 0.9;
  private static final double FAIRLY_SURE = 0.8;

  private static final Comparator<Mention> BY_PLACE =
      Comparator.comparingInt(mention -> mention.span().start());

  Told {
    basis = List.copyOf(basis);
  }

  /** It fits. */
  TextCheck fits() {
    return check(true, 0, "none");
  }

  /**
   * It misses.
   *
   * @param off by how many units of its aspect; told in whole ones, and at least one
   * @param difference the same for people
   */
  TextCheck misses(double off, String difference) {
    return check(false, Math.max(1, Math.round(off)), difference);
  }

  /** It misses by a number of days, years or other things that people count. */
  TextCheck missesBy(long number, String one) {
    return check(false, number, number + " " + one + (number == 1 ? "" : "s"));
  }

  private TextCheck check(boolean holds, long off, String difference) {
    List<String> reasoning = new ArrayList<>();
    reasoning.add("compared: " + Wording.quoted(told) + " with " + against());
    reasoning.add(Wording.quoted(told) + " is read as " + Wording.reading(told));
    for (Mention mention : basis) {
      reasoning.add(Wording.quoted(mention) + " is read as " + Wording.reading(mention));
    }
    reasoning.add(holds ? "they fit" : "expected: " + expected + "; difference: " + difference);
    return new TextCheck(
        aspect,
        holds,
        off,
        sides(holds),
        basis.size() <= 2 ? SURE : FAIRLY_SURE,
        reasoning,
        Map.of(
            "told",
            Wording.quoted(told),
            "basis",
            against(),
            "expected",
            expected,
            "difference",
            difference));
  }

  private String against() {
    if (basis.isEmpty()) {
      return "the calendar";
    }
    List<String> quotes = basis.stream().sorted(BY_PLACE).map(Wording::quoted).toList();
    return quotes.size() == 1
        ? quotes.get(0)
        : quotes.stream().limit(quotes.size() - 1L).collect(Collectors.joining(", "))
            + " and "
            + quotes.get(quotes.size() - 1);
  }

  private List<Side> sides(boolean holds) {
    if (basis.isEmpty()) {
      return List.of(new Side(List.of(told)));
    }
    if (!holds) {
      return List.of(new Side(List.of(told)), new Side(basis));
    }
    List<Mention> all = new ArrayList<>(basis);
    all.add(told);
    all.sort(BY_PLACE);
    return List.of(new Side(all));
  }
}
