package org.gainsay.mention.age;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numerals;
import org.gainsay.mention.number.Ranges;
import org.gainsay.mention.number.Tokens;
import org.gainsay.mention.number.UnitWords;
import org.gainsay.text.Sentence;
import org.gainsay.value.Numbers;
import org.gainsay.value.Quantity;
import org.gainsay.value.Unit;

/** Ages: "43-year-old", "aged 43", "ten months old", "John Smith, 43,", "in her 30s". */
public final class AgeDimension implements Dimension {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(115);

  private final UnitWords units = UnitWords.of("/org/gainsay/mention/age/units.tsv");
  private final People people = new People();
  private final Decades decades = new Decades(units.named("a"));
  private final Ranges ranges = new Ranges(Kind.AGE, this::age);

  @Override
  public String name() {
    return "age";
  }

  @Override
  public Set<String> triggers() {
    Set<String> out = new HashSet<>(Numerals.standard().starters());
    out.addAll(decades.words());
    return out;
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    Optional<Candidate> decade = decades.at(Tokens.of(sentence), token);
    if (decade.isPresent()) {
      return List.of(decade.get());
    }
    return ranges.at(sentence, token).stream().map(AgeDimension::timed).toList();
  }

  /** The candidate with its TIMEX3 value. */
  private static Candidate timed(Candidate candidate) {
    return new Candidate(
        candidate.span(),
        candidate.kind(),
        chronology -> timed(candidate.meaning().in(chronology)),
        candidate.parts().stream().map(AgeDimension::timed).toList());
  }

  private static Mention timed(Mention mention) {
    Quantity value = (Quantity) mention.value();
    String unit = value.unit().label().substring(0, 1).toUpperCase(java.util.Locale.ROOT);
    String timex = value.single() ? "P" + Numbers.plain(value.stated()) + unit : "";
    return Mention.duration(mention.sentence(), mention.span(), Kind.AGE, value, timex);
  }

  private Optional<Measure> age(Tokens t, Numeral n) {
    if (n.value().signum() < 0) {
      return Optional.empty();
    }
    Optional<UnitWords.Found> unit = units.after(t, n);
    if (unit.isPresent()) {
      int end = oldEnd(t, unit.get());
      int first = aged(t, n.first());
      if (end > 0 || first < n.first() || people.average(t, n)) {
        return Optional.of(measure(n, first, end > 0 ? end : unit.get().end(), unit.get().unit()));
      }
      return Optional.empty();
    }
    return bare(t, n);
  }

  private static Measure measure(Numeral n, int first, int end, Unit unit) {
    return new Measure(first, end, n.value(), n.isWhole() ? BigDecimal.ONE : n.step(), unit);
  }

  /** The token after "-old", "old", "of age"; -1 when the years are no age. */
  private static int oldEnd(Tokens t, UnitWords.Found unit) {
    int at = t.is(unit.end(), "-") ? unit.end() + 1 : unit.end();
    if (t.is(at, "old") || t.is(at, "olds")) {
      return at + 1;
    }
    if (t.is(at, "of") && t.is(at + 1, "age")) {
      return at + 2;
    }
    return unit.symbol() ? unit.end() : -1;
  }

  /** The token of "aged", "age", "ages" before a number, else the number's. */
  private static int aged(Tokens t, int first) {
    if (t.is(first - 1, "aged") || t.is(first - 1, "age") || t.is(first - 1, "ages")) {
      return first - 1;
    }
    return t.is(first - 1, "of") && t.is(first - 2, "age") ? first - 2 : first;
  }

  /** "aged 43", "at age 12", "John Smith, 43,", "she was 85". */
  private Optional<Measure> bare(Tokens t, Numeral n) {
    boolean whole = n.isWhole() || people.average(t, n);
    int first = aged(t, n.first());
    if (!whole
        || n.value().compareTo(OLDEST) > 0
        || (first == n.first() && !people.tell(t, n) && n.isWhole())) {
      return Optional.empty();
    }
    return Optional.of(measure(n, first, n.end(), years()));
  }

  private Unit years() {
    return units.named("a");
  }
}
