package org.gainsay.mention.fraction;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Kind;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numerals;
import org.gainsay.mention.number.Tokens;
import org.gainsay.table.Roles;
import org.gainsay.table.Table;
import org.gainsay.value.Numbers;

/** Ratios as the quotient of their figures: "3 to 1", "a 3-for-1 split", "diluted 1:100". */
final class Ratios {

  private static final int FAR = 5;
  private static final int MINUTES = 2;

  private final Numerals numerals = Numerals.standard();
  private final Roles words = Table.resource("/org/gainsay/mention/fraction/ratios.tsv").roles();

  /** The ratio whose first figure begins at a token. */
  Optional<Candidate> at(Tokens t, int token) {
    Optional<Numeral> left = numerals.at(t, token).filter(n -> !n.isFraction());
    if (left.isEmpty()) {
      return Optional.empty();
    }
    int end = left.get().end();
    if (t.is(end, "over")) {
      return over(t, left.get());
    }
    boolean colon = t.is(end, ":") && t.glued(end) && t.glued(end + 1);
    boolean hyphens = t.is(end, "-") && t.is(end + 2, "-") && t.glued(end) && t.glued(end + 3);
    int joiner = hyphens ? end + 1 : end;
    int from = colon || !hyphens ? end + 1 : end + 3;
    if (!colon && !(hyphens && joins(t, joiner)) && !t.is(end, "to")) {
      return Optional.empty();
    }
    return numerals
        .at(t, from)
        .filter(n -> n.first() == from && n.value().signum() > 0 && !n.isFraction())
        .filter(n -> colon ? colon(t, left.get(), n) : hyphens || spoken(t, left.get(), n))
        .filter(n -> !t.is(joiner, "to") || left.get().value().compareTo(n.value()) > 0)
        .map(n -> candidate(t, left.get(), n));
  }

  /** "one over twenty", before no noun: in "one over 20 pages" the second number counts. */
  private Optional<Candidate> over(Tokens t, Numeral left) {
    int from = left.end() + 1;
    return numerals
        .at(t, from)
        .filter(n -> n.first() == from && !n.isFraction() && !t.isWord(n.end()))
        .filter(n -> left.value().compareTo(BigDecimal.ONE) == 0 && !t.is(n.end(), "%"))
        .filter(n -> n.value().compareTo(BigDecimal.ONE) > 0)
        .map(n -> candidate(t, left, n));
  }

  private static boolean joins(Tokens t, int joiner) {
    return t.is(joiner, "for") || t.is(joiner, "to") || t.is(joiner, "of");
  }

  /** "1:100" and "a ratio of 3:20"; "2:15" is a time and "John 3:1" a verse. */
  private boolean colon(Tokens t, Numeral left, Numeral right) {
    boolean told = told(t, left.first(), right.end());
    boolean verse = t.isCapitalized(left.first() - 1);
    boolean goesOn = t.glued(right.end()) && t.is(right.end(), ":");
    return !goesOn && (told || (t.text(right.first()).length() != MINUTES && !verse));
  }

  /** "3 to 1", "by ten to one": to one, with no noun that is counted behind it. */
  private boolean spoken(Tokens t, Numeral left, Numeral right) {
    boolean one = right.value().compareTo(BigDecimal.ONE) == 0;
    boolean closes = !t.isWord(right.end()) || words.is("after", t.lower(right.end()));
    boolean plain = !t.is(left.first() - 1, "from") && !t.is(right.end(), "-");
    return one && closes && plain && !(t.glued(right.end()) && t.is(right.end(), "%"));
  }

  private boolean told(Tokens t, int first, int end) {
    for (int i = first - FAR; i < end + 2; i++) {
      if (words.is("ratio", t.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static Candidate candidate(Tokens t, Numeral left, Numeral right) {
    BigDecimal value = Numbers.divide(left.value(), right.value());
    return Measure.exact(left.first(), right.end(), value).candidate(t, Kind.FRACTION);
  }
}
