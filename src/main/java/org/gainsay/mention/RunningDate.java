package org.gainsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/**
 * The date that a text has reached at each of its places.
 *
 * <p>Asides do not move it: dates directly in brackets or after "until", years in the middle of a
 * sentence when the paragraph has a date already, and years far away that are named only once.
 */
final class RunningDate {

  /**
   * A place from which a date runs.
   *
   * @param offset where it is named
   * @param sentence the number of the sentence
   * @param paragraph the number of the paragraph
   * @param value the date
   */
  record Step(int offset, int sentence, int paragraph, TimeValue value) {}

  private static final Set<String> ASIDE = Set.of("(", "[", "until", "till");
  private static final int FAR = 25;
  private static final int OPENING = 3;
  private static final int NEAR = 2;

  private final List<Step> steps = new ArrayList<>();
  private final List<Step> named = new ArrayList<>();
  private final List<Step> clocks = new ArrayList<>();
  private Optional<TimeValue> pending = Optional.empty();

  /** Takes note of a date, in the order of the text. */
  void named(TimeReading reading, TimeValue value) {
    if (value.begin() == null) {
      return;
    }
    Sentence sentence = reading.sentence();
    Step step = new Step(reading.span().start(), sentence.index(), sentence.paragraph(), value);
    named.add(step);
    if (reading.expression() instanceof TimeExpression.Clock clock && clock.date().isPresent()) {
      clocks.add(step);
    }
    if (moves(reading, value)) {
      steps.add(step);
    }
  }

  /** The date named last, where it stands in a sentence: the base of "22 years later". */
  Optional<Step> namedIn(Sentence sentence, int offset) {
    return lastBefore(named, offset).filter(step -> step.sentence() == sentence.index());
  }

  /** The time whose day stands later in a sentence: "at 7 a.m. and 8 p.m. Tuesday". */
  Optional<Step> clockAfter(Sentence sentence, int offset) {
    int at = firstFrom(clocks, offset);
    return at < clocks.size()
        ? Optional.of(clocks.get(at)).filter(step -> step.sentence() == sentence.index())
        : Optional.empty();
  }

  private boolean moves(TimeReading reading, TimeValue value) {
    Sentence sentence = reading.sentence();
    int token = sentence.tokenAt(reading.span().start());
    List<Token> tokens = sentence.tokens();
    if (token > 0 && ASIDE.contains(tokens.get(token - 1).lower())) {
      return false;
    }
    boolean coarse = !Granularity.YEAR.coarserThan(value.granularity());
    if (!coarse || steps.isEmpty()) {
      return true;
    }
    Step last = steps.get(steps.size() - 1);
    if (token >= OPENING && last.paragraph() == sentence.paragraph()) {
      return false;
    }
    boolean far = far(last.value(), value) && !pending.filter(p -> !far(p, value)).isPresent();
    pending = far ? Optional.of(value) : Optional.empty();
    return !far;
  }

  private static boolean far(TimeValue one, TimeValue other) {
    return one.begin() != null
        && other.begin() != null
        && Math.abs(one.begin().getYear() - other.begin().getYear()) > FAR;
  }

  /** The last step before a place that names a period of a size, not far before it. */
  Optional<Step> before(int offset, Granularity grain) {
    Optional<Step> last = before(offset);
    for (int i = last.map(steps::lastIndexOf).orElse(-1); i >= 0; i--) {
      Step step = steps.get(i);
      if (step.sentence() < last.orElseThrow().sentence() - NEAR) {
        break;
      }
      if (step.value().granularity() == grain) {
        return Optional.of(step);
      }
    }
    return last;
  }

  /** The last step before a place. */
  Optional<Step> before(int offset) {
    return lastBefore(steps, offset);
  }

  private static Optional<Step> lastBefore(List<Step> steps, int offset) {
    int from = firstFrom(steps, offset);
    return from == 0 ? Optional.empty() : Optional.of(steps.get(from - 1));
  }

  /** The number of the first step at an offset or after it. */
  private static int firstFrom(List<Step> steps, int offset) {
    int low = 0;
    int high = steps.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (steps.get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
