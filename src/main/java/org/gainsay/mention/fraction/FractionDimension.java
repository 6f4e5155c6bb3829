package org.gainsay.mention.fraction;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.NumberWords;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numerals;
import org.gainsay.mention.number.Ranges;
import org.gainsay.mention.number.Tokens;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.value.Numbers;
import org.gainsay.value.Unit;

/**
 * Fractions and shares: "two-thirds", "3/4", "half of", "a third of", "four out of ten", "3 to 1".
 */
public final class FractionDimension implements Dimension {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);

  private final Numerals numerals = Numerals.standard();
  private final NumberWords words = NumberWords.standard();
  private final Ranges ranges = new Ranges(Kind.FRACTION, this::fraction);
  private final Set<String> notBefore = new HashSet<>();
  private final Set<String> notAfter = new HashSet<>();
  private final Set<String> shareBefore = new HashSet<>();
  private final Set<String> goesOn = new HashSet<>();
  private final Ratios ratios = new Ratios();
  private final Set<String> oneMore = new HashSet<>(Set.of("did", "does"));
  private final Set<String> periods;

  /** The dimension, with the words beside which "half" is no fraction. */
  public FractionDimension() {
    for (Row row : Table.resource("/org/gainsay/mention/fraction/half.tsv").rows()) {
      (row.text("side").equals("before") ? notBefore : notAfter).add(row.text("word"));
    }
    for (Row row : Table.resource("/org/gainsay/mention/fraction/shares.tsv").rows()) {
      (row.text("side").equals("before") ? shareBefore : goesOn).add(row.text("word"));
    }
    oneMore.addAll(Table.resource("/org/gainsay/mention/count/none.tsv").roles().words("harming"));
    periods = Table.resource("/org/gainsay/mention/fraction/periods.tsv").words("word");
  }

  @Override
  public String name() {
    return "fraction";
  }

  @Override
  public Set<String> triggers() {
    return numerals.startersWithOrdinals();
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    Tokens t = Tokens.of(sentence);
    Optional<BigDecimal> ordinal = words.denominator(t.lower(token));
    if (ordinal.isPresent()) {
      return ofOne(t, token, ordinal.get());
    }
    Optional<Candidate> share = share(t, token).or(() -> ratios.at(t, token));
    return share.isPresent() ? List.of(share.get()) : ranges.at(sentence, token);
  }

  private Optional<Measure> fraction(Tokens t, Numeral n) {
    boolean half = t.is(n.end() - 1, "half") && n.end() - n.first() < 3;
    if (!n.isFraction() || (half && !states(t, n))) {
      return Optional.empty();
    }
    return Optional.of(new Measure(n.first(), n.end(), n.value(), n.step(), Unit.ONE));
  }

  private boolean states(Tokens t, Numeral n) {
    boolean compound = t.is(n.end(), "-") && t.glued(n.end()) && t.glued(n.end() + 1);
    return !compound
        && !notBefore.contains(t.lower(n.first() - 1))
        && !notAfter.contains(t.lower(n.end()));
  }

  /**
   * "a third of", "by a fifth": an ordinal after an article, before "of" or at a clause's end;
   * after "by" or "from" a preposition may follow ("from a third to half"). In "wounding a third"
   * it is one more.
   */
  private List<Candidate> ofOne(Tokens t, int token, BigDecimal below) {
    boolean article = t.is(token - 1, "a") || t.is(token - 1, "an");
    boolean closed =
        t.is(token + 1, "of")
            || !(t.isWord(token + 1) || t.is(token + 1, "-"))
            || (shareBefore.contains(t.lower(token - 2)) && goesOn.contains(t.lower(token + 1)));
    boolean person = !t.is(token + 1, "of") && oneMore.contains(t.lower(token - 2));
    if (!article || !closed || person || t.is(token - 2, "and")) {
      return List.of();
    }
    return List.of(
        Measure.exact(token - 1, token + 1, Numbers.divide(BigDecimal.ONE, below))
            .candidate(t, Kind.FRACTION));
  }

  /** "one in five", "four out of ten", "1 in every 100", "one in a million". */
  private Optional<Candidate> share(Tokens t, int token) {
    boolean in = false;
    int at = token + 1;
    if (t.is(at, "in")) {
      in = true;
      at += t.is(at + 1, "every") ? 2 : 1;
    } else if (t.is(at, "out") && t.is(at + 1, "of")) {
      at += t.is(at + 2, "every") ? 3 : 2;
    } else {
      return Optional.empty();
    }
    Optional<Numeral> above = numerals.at(t, token);
    Optional<Numeral> below = numerals.at(t, t.is(at, "a") ? at + 1 : at);
    if (above.isEmpty() || below.isEmpty() || !shares(t, above.get(), below.get(), in)) {
      return Optional.empty();
    }
    BigDecimal value = Numbers.divide(above.get().value(), below.get().value());
    return Optional.of(
        Measure.exact(above.get().first(), below.get().end(), value).candidate(t, Kind.FRACTION));
  }

  private boolean shares(Tokens t, Numeral above, Numeral below, boolean in) {
    boolean whole =
        above.end() <= below.first()
            && above.value().signum() > 0
            && !below.isFraction()
            && !above.isFraction();
    boolean smaller = above.value().compareTo(below.value()) < 0;
    boolean year =
        in
            && below.form() == Numeral.Form.WHOLE
            && below.end() == below.first() + 1
            && below.value().compareTo(FIRST_YEAR) > 0
            && t.text(below.first()).length() == 4;
    return whole
        && smaller
        && !year
        && !(in && periods.contains(t.lower(t.afterHyphen(below.end()))));
  }
}
