package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.text.Sentence;
import org.gainsay.value.Unit;

/** Numbers that state neither what they count nor a unit: "42", "more than two million". */
public final class NumberDimension implements Dimension {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final Set<String> LABELS = Set.of("number", "equals", "plus", "minus", "times");
  private static final int SHORT = 3;

  private final Multiples multiples = Multiples.standard();
  private final Figures figures = new Figures();
  private final Tens tens = new Tens();
  private final Ranges ranges = new Ranges(Kind.NUMBER, NumberDimension::bare);

  @Override
  public String name() {
    return "number";
  }

  @Override
  public Set<String> triggers() {
    Set<String> out = new HashSet<>(Numerals.standard().starters());
    out.addAll(multiples.words());
    out.addAll(Figures.words());
    out.addAll(Tens.words());
    return out;
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    Tokens t = Tokens.of(sentence);
    Optional<Candidate> multiple =
        multiples.at(t, token).or(() -> figures.at(t, token)).or(() -> tens.at(t, token));
    return multiple.isPresent() ? List.of(multiple.get()) : ranges.at(sentence, token);
  }

  private static Optional<Measure> bare(Tokens t, Numeral numeral) {
    if (numeral.takesOf()) {
      return Optional.empty();
    }
    if (t.is(numeral.end() - 1, "one")
        && numeral.end() == numeral.first() + 1
        && pronoun(t, numeral.first())) {
      return Optional.empty();
    }
    boolean small = numeral.value().compareTo(THOUSAND) < 0 || !numeral.isWhole();
    boolean millions = small && t.text(numeral.end()).equals("M");
    Numeral n = millions ? Numerals.standard().withLetter(t, numeral) : numeral;
    int end = t.is(t.afterHyphen(n.end()), "fold") ? t.afterHyphen(n.end()) + 1 : n.end();
    return Optional.of(new Measure(n.first(), end, n.value(), n.countStep(), Unit.ONE));
  }

  /** "One" alone is a number only by itself, after "number" and its like, or in a sum. */
  private static boolean pronoun(Tokens t, int one) {
    return t.size() > SHORT && !LABELS.contains(t.lower(one - 1)) && !t.is(one + 1, "-");
  }
}
