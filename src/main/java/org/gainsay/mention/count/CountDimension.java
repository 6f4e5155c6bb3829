package org.gainsay.mention.count;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Dimension;
import org.gainsay.mention.Kind;
import org.gainsay.mention.bound.Hedge;
import org.gainsay.mention.bound.Hedges;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numerals;
import org.gainsay.mention.number.Ranges;
import org.gainsay.mention.number.Tokens;
import org.gainsay.table.Roles;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.value.Unit;

/**
 * Numbers of what is counted: "five people", "1,117 homes", "dozens of cars", "no one was hurt".
 */
public final class CountDimension implements Dimension {

  private static final int NEAR = 7;

  private final Numerals numerals = Numerals.standard();
  private final Hedges hedges = Hedges.standard();
  private final Nouns nouns = Nouns.standard();
  private final Ranges ranges = new Ranges(Kind.COUNT, this::counted);
  private final Prefixes prefixes = new Prefixes();
  private final Roles absence = Table.resource("/org/gainsay/mention/count/none.tsv").roles();
  private final Set<String> none = absence.words("none");
  private final Set<String> harms = absence.words("harm");
  private final Set<String> harming = absence.words("harming");
  private final Set<String> suffered = absence.words("suffered");
  private final Set<String> asides = absence.words("aside");
  private final Set<String> notOne = absence.words("not-one");
  private final Set<String> furthers = absence.words("further");

  @Override
  public String name() {
    return "count";
  }

  @Override
  public Set<String> triggers() {
    Set<String> out = new HashSet<>(numerals.starters());
    out.addAll(none);
    out.addAll(furthers);
    out.addAll(prefixes.words());
    return out;
  }

  @Override
  public List<Candidate> at(Sentence sentence, int token) {
    Tokens t = Tokens.of(sentence);
    if (none.contains(t.lower(token))) {
      return nobody(t, token);
    }
    if (furthers.contains(t.lower(token))) {
      return oneFurther(t, token);
    }
    Optional<Candidate> prefixed = prefixes.at(t, token);
    if (prefixed.isPresent()) {
      return List.of(prefixed.get());
    }
    return t.is(token, "one") && harmed(t, token)
        ? one(t, token, token + 1)
        : ranges.at(sentence, token);
  }

  private Optional<Measure> counted(Tokens t, Numeral numeral) {
    Numeral n = numerals.withLetter(t, numeral);
    if (n.form() == Numeral.Form.OPEN) {
      return Optional.of(Measure.of(n, n.first(), n.end(), Unit.ONE));
    }
    if (n.isFraction()
        || n.value().signum() < 0
        || (n.value().scale() > 0 && n.form() == Numeral.Form.DECIMAL)) {
      return Optional.empty();
    }
    int end = hedges.after(t.sentence(), n.end()).map(Hedge::end).orElse(n.end());
    return nouns.follow(t, n, end)
        ? Optional.of(new Measure(n.first(), n.end(), n.value(), n.countStep(), Unit.ONE))
        : Optional.empty();
  }

  /** "no one was hurt", "none injured", "no casualties": a count of zero, where harm is told. */
  private List<Candidate> nobody(Tokens t, int token) {
    int one = t.is(token + 1, "-") ? token + 2 : token + 1;
    int end = t.is(token, "no") && t.is(one, "one") ? one + 1 : token + 1;
    boolean noun = t.is(token, "no") && end == token + 1;
    boolean aside = false;
    for (int i = end; i < end + NEAR && t.isWord(i); i++) {
      aside |= noun && asides.contains(t.lower(i));
      if (harms.contains(t.lower(i)) && !(aside && !suffered.contains(t.lower(i)))) {
        return List.of(Measure.exact(token, end, BigDecimal.ZERO).candidate(t, Kind.COUNT));
      }
    }
    return List.of();
  }

  /** "One was killed", "killing one": a pronoun that counts. */
  private boolean harmed(Tokens t, int token) {
    boolean verb = t.is(token + 1, "was") || t.is(token + 1, "is") || t.is(token + 1, "has");
    boolean suffers =
        verb && (harms.contains(t.lower(token + 2)) || harms.contains(t.lower(token + 3)));
    return suffers
        || (harming.contains(t.lower(token - 1)) && !notOne.contains(t.lower(token + 1)));
  }

  /** "killing two and injuring a third", "a third employee wounded": one more was harmed. */
  private List<Candidate> oneFurther(Tokens t, int token) {
    if (!t.is(token - 1, "a") || t.is(token + 1, "of")) {
      return List.of();
    }
    boolean harm = harming.contains(t.lower(token - 2));
    for (int i = token + 1; i < token + 4 && t.isWord(i) && !harm; i++) {
      harm = harms.contains(t.lower(i));
    }
    return harm ? one(t, token - 1, token + 1) : List.of();
  }

  private static List<Candidate> one(Tokens t, int first, int end) {
    return List.of(Measure.exact(first, end, BigDecimal.ONE).candidate(t, Kind.COUNT));
  }
}
