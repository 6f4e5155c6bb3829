package org.gainsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;

/** Joins two open limits to a range: "more than 100 but less than 300". */
final class TwoSided {

  private static final Set<String> JOINERS = Set.of("and", "but", ",", "yet");

  private TwoSided() {}

  /** The readings of a sentence with the ranges that two neighbours of them make. */
  static List<Candidate> joined(Sentence sentence, List<Candidate> candidates) {
    List<Candidate> out = new ArrayList<>(candidates);
    for (int i = 0; i + 1 < candidates.size(); i++) {
      Candidate low = candidates.get(i);
      Candidate high = candidates.get(i + 1);
      if (low.kind() == high.kind() && adjacent(sentence, low, high)) {
        range(sentence, low, high).ifPresent(out::add);
      }
    }
    return out;
  }

  private static boolean adjacent(Sentence sentence, Candidate low, Candidate high) {
    int from = sentence.tokenAt(low.span().end());
    int to = sentence.tokenAt(high.span().start());
    return to == from + 1 && JOINERS.contains(sentence.tokens().get(from).lower());
  }

  private static Optional<Candidate> range(Sentence sentence, Candidate low, Candidate high) {
    Chronology none = Chronology.of(sentence.document(), List.of(), List.of());
    if (!(low.meaning().in(none).value() instanceof Quantity a)
        || !(high.meaning().in(none).value() instanceof Quantity b)
        || !a.bound().openAbove()
        || !b.bound().openBelow()
        || !a.unit().equals(b.unit())
        || a.stated().compareTo(b.stated()) >= 0) {
      return Optional.empty();
    }
    Quantity value =
        new Quantity(a.stated(), b.stated(), Bound.BETWEEN, a.unit(), a.step().min(b.step()));
    Span span = new Span(low.span().start(), high.span().end());
    return Optional.of(Candidate.of(Mention.quantity(sentence, span, low.kind(), value)));
  }
}
