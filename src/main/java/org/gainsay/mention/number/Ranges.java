package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.text.Sentence;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;

/**
 * Reads single numbers and ranges of any dimension: "5 km", "5 to 7 km", "between $5 and $7",
 * "thousands of km". The left end takes the unit, and at times the scale, of the right one. What
 * changes from one value to another is no range: "rose from 5 to 7 km" states two values.
 */
public final class Ranges {

  private static final Set<String> SOFT =
      Set.of(
          "about",
          "around",
          "approximately",
          "roughly",
          "~",
          "perhaps",
          "nearly",
          "almost",
          "maybe",
          "some");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal STEP = BigDecimal.valueOf(3);
  private static final int PREFIX = 3;

  private final Kind kind;
  private final MeasureReader reader;
  private final Lending lending;
  private final Changes changes = Changes.standard();
  private final Numerals numerals = Numerals.standard();
  private final OpenNumbers openNumbers = new OpenNumbers();

  /**
   * A reader of one dimension.
   *
   * @param kind the kind of its mentions
   * @param reader how it finds its units
   */
  public Ranges(Kind kind, MeasureReader reader) {
    this.kind = kind;
    this.reader = reader;
    this.lending = new Lending(reader);
  }

  /** The range or the single number that begins at a token. */
  public List<Candidate> at(Sentence sentence, int token) {
    Tokens t = Tokens.of(sentence);
    Optional<Measure> open = openNumbers.at(t, token).flatMap(n -> reader.around(t, n));
    if (open.isPresent()) {
      return List.of(open(t, open.get()));
    }
    Optional<Numeral> numeral = numerals.at(t, token);
    if (numeral.isEmpty()) {
      return List.of();
    }
    Optional<Measure> single = reader.around(t, numeral.get());
    List<Candidate> out = new ArrayList<>(ranged(t, lettered(t, single, numeral.get()), single));
    single
        .or(() -> out.isEmpty() ? lending.lent(t, numeral.get()) : Optional.empty())
        .ifPresent(m -> out.add(m.candidate(t, kind)));
    return out;
  }

  /** The range, or the two ends when something moves from the one to the other. */
  private List<Candidate> ranged(Tokens t, Numeral left, Optional<Measure> measured) {
    int opener = measured.map(Measure::first).orElse(left.first()) - 1;
    boolean soft = SOFT.contains(t.lower(opener));
    int word = soft ? opener - 1 : opener;
    boolean opened = t.is(word, "between") || t.is(word, "from");
    int end = measured.map(Measure::end).orElse(left.end());
    int from = afterJoiner(t, end, opened);
    if (from < 0) {
      return List.of();
    }
    int start = SOFT.contains(t.lower(from)) ? from + 1 : from;
    Optional<Numeral> right = soonAt(t, start).map(n -> lettered(t, measured, n));
    if (right.isEmpty()) {
      return List.of();
    }
    Optional<Measure> other = reader.around(t, right.get()).filter(m -> m.first() == start);
    if (other.isEmpty() && right.get().first() != start) {
      return List.of();
    }
    boolean moves = t.is(word, "from") && t.is(end, "to");
    List<Measure> ends = joined(left, measured, right.get(), other, moves);
    boolean either = t.is(end, "or");
    if (ends.isEmpty() || (either && !(near(ends) && ends.get(0).end() == left.end()))) {
      return List.of();
    }
    boolean rises = ends.get(0).value().compareTo(ends.get(1).value()) < 0;
    if ((moves && (!rises || changes.before(t, word))) || stepped(t, opener, ends, measured)) {
      return List.of(ends.get(0).candidate(t, kind), ends.get(1).candidate(t, kind));
    }
    return rises ? List.of(candidate(t, opened ? word : ends.get(0).first(), ends)) : List.of();
  }

  /** "rose $1.20 to $45.10": by how much, and to what. */
  private boolean stepped(Tokens t, int opener, List<Measure> ends, Optional<Measure> measured) {
    BigDecimal low = ends.get(0).value();
    return measured.isPresent()
        && t.is(ends.get(0).end(), "to")
        && low.multiply(STEP).compareTo(ends.get(1).value()) <= 0
        && changes.at(t, opener);
  }

  /** "$2m-3m": beside a currency the letters of both ends are scales. */
  private Numeral lettered(Tokens t, Optional<Measure> measured, Numeral n) {
    return kind == Kind.MONEY && measured.isPresent() ? numerals.withLetter(t, n) : n;
  }

  /** "Two or three" is a range, "128 or 256" a choice. */
  private static boolean near(List<Measure> ends) {
    BigDecimal low = ends.get(0).value();
    BigDecimal high = ends.get(1).value();
    return high.compareTo(low.add(low)) < 0 || low.compareTo(BigDecimal.ONE) == 0;
  }

  private Optional<Numeral> soonAt(Tokens t, int start) {
    for (int i = start; i < start + PREFIX; i++) {
      Optional<Numeral> found = numerals.at(t, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The token after "-", "to", "- to", "and" …, or -1. */
  private static int afterJoiner(Tokens t, int at, boolean opened) {
    if (t.is(at, "-") || t.is(at, "~")) {
      boolean sign = t.glued(at + 2) && !t.isWord(at + 1) && t.isDigits(at + 2);
      boolean evenly = t.glued(at) == t.glued(at + 1) || t.gapBefore(at) == ' ' || sign;
      if (t.is(at + 1, "to") || t.is(at + 1, "or")) {
        return t.afterHyphen(at + 2) > at + 2 ? at + 3 : at + 2;
      }
      return evenly ? at + 1 : -1;
    }
    if (t.is(at, "to") || t.is(at, "through") || t.is(at, "or") || (opened && t.is(at, "and"))) {
      return at + 1;
    }
    return -1;
  }

  private static List<Measure> joined(
      Numeral left, Optional<Measure> low, Numeral right, Optional<Measure> high, boolean moves) {
    if (low.isEmpty() && high.isEmpty()) {
      return List.of();
    }
    Measure b =
        high.orElseGet(() -> Measure.of(right, right.first(), right.end(), low.get().unit()));
    Measure a = low.orElseGet(() -> Lending.lent(left, high.get()));
    a = a.end() == left.end() ? rescaled(a, left, right, moves) : a;
    boolean prefixed =
        high.isPresent() || (low.get().first() < left.first() && low.get().end() == left.end());
    return a.unit().equals(b.unit()) && prefixed ? List.of(a, b) : List.of();
  }

  /** The left end with the scale of the right one: "2 to 3 million", "five or six hundred". */
  private static Measure rescaled(Measure a, Numeral left, Numeral right, boolean moves) {
    boolean lends =
        right.form() == Numeral.Form.SCALED
            && left.form() != Numeral.Form.SCALED
            && right.step().compareTo(HUNDRED) >= 0
            && left.value().compareTo(right.step().min(THOUSAND)) < 0;
    BigDecimal scale = lends ? scaleOf(right) : BigDecimal.ONE;
    boolean smaller = left.value().multiply(scale).compareTo(right.value()) < 0;
    if (!lends || !(smaller || moves) || left.isFraction()) {
      return a;
    }
    return new Measure(
        a.first(), a.end(), a.value().multiply(scale), left.step().multiply(scale), a.unit());
  }

  /** The scale word's value: a hundred, or the greatest power of a thousand in the number. */
  private static BigDecimal scaleOf(Numeral n) {
    if (n.value().compareTo(THOUSAND) < 0) {
      return HUNDRED;
    }
    BigDecimal scale = BigDecimal.ONE;
    while (scale.multiply(THOUSAND).compareTo(n.value()) <= 0) {
      scale = scale.multiply(THOUSAND);
    }
    return scale;
  }

  private Candidate candidate(Tokens t, int first, List<Measure> ends) {
    Measure a = ends.get(0);
    Measure b = ends.get(1);
    Quantity value =
        new Quantity(a.value(), b.value(), Bound.BETWEEN, b.unit(), a.step().min(b.step()));
    Mention mention = Mention.quantity(t.sentence(), t.span(first, b.end()), kind, value);
    return Candidate.of(mention).with(List.of(a.candidate(t, kind), b.candidate(t, kind)));
  }

  private Candidate open(Tokens t, Measure m) {
    Quantity value = new Quantity(m.value(), null, Bound.OVER, m.unit(), m.step());
    return Candidate.of(Mention.quantity(t.sentence(), t.span(m.first(), m.end()), kind, value));
  }
}
