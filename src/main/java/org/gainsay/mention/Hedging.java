package org.gainsay.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.bound.Hedge;
import org.gainsay.mention.bound.Hedges;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Token;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;

/** Widens a reading by the hedge words around it, so that no dimension reads hedges itself. */
final class Hedging {

  private static final BigDecimal SMALL = BigDecimal.TEN;
  private static final Set<String> DISTANCES = Set.of("ago", "earlier", "later", "before", "after");

  private static final Set<String> LASTING =
      Table.resource("/org/gainsay/mention/duration/lasting.tsv").words("word");
  private static final Set<String> SPREAD =
      Table.resource("/org/gainsay/mention/duration/spread.tsv").words("word");

  private static final Set<String> MEASURES =
      Set.of(
          "percent", "cent", "points", "times", "degrees", "million", "billion", "twice", "half");

  private final Hedges hedges;

  Hedging(Hedges hedges) {
    this.hedges = hedges;
  }

  /** The candidate with the hedge before or after it, if it takes one. */
  Candidate hedged(Sentence sentence, Candidate candidate) {
    Kind kind = candidate.kind();
    if (kind == Kind.CITATION || kind == Kind.SET || kind == Kind.ORDINAL || kind == Kind.SCORE) {
      return candidate;
    }
    int first = sentence.tokenAt(candidate.span().start());
    int end = sentence.tokenAt(candidate.span().end());
    Optional<Hedge> before =
        hedges.before(sentence, first).filter(h -> takes(sentence, candidate, h, first));
    boolean open = before.isEmpty() || before.get().bound() == Bound.APPROXIMATE;
    Optional<Hedge> after = open && !kind.isTime() ? hedges.after(sentence, end) : Optional.empty();
    Candidate firm = after.map(h -> widened(sentence, candidate, h)).orElse(candidate);
    return before.map(h -> widened(sentence, firm, h)).orElse(firm);
  }

  private static boolean takes(Sentence sentence, Candidate candidate, Hedge hedge, int first) {
    Token token = sentence.tokens().get(first);
    return switch (candidate.kind()) {
      case DATE, TIME ->
          hedge.ofTimes() || (counted(sentence, candidate) && !compared(sentence, hedge));
      case DATE_RANGE -> false;
      case DURATION -> !Hedges.closes(token.lower()) && !throughout(sentence, hedge);
      case COUNT, NUMBER -> !hedge.ofPlace() || !token.isWord() || large(sentence, candidate);
      default -> true;
    };
  }

  /** "More than a week ago": a date told by its distance takes the hedges of lengths. */
  private static boolean counted(Sentence sentence, Candidate candidate) {
    int end = sentence.tokenAt(candidate.span().end());
    boolean distance = DISTANCES.contains(sentence.tokens().get(end - 1).lower());
    return candidate
        .meaning()
        .time()
        .filter(time -> distance || time.expression() instanceof TimeExpression.Offset)
        .isPresent();
  }

  /** "15 percent less than a year ago" compares, "less than a year ago" does not. */
  private static boolean compared(Sentence sentence, Hedge hedge) {
    Token before = sentence.tokens().get(Math.max(0, hedge.first() - 1));
    return hedge.first() > 0
        && (before.isDigits() || before.is("%") || MEASURES.contains(before.lower()));
  }

  /** "$2 billion over five years", "killings over two days": in their course, not longer. */
  private static boolean throughout(Sentence sentence, Hedge hedge) {
    List<Token> tokens = sentence.tokens();
    boolean over = hedge.end() == hedge.first() + 1 && tokens.get(hedge.first()).is("over");
    if (!over || hedge.first() == 0) {
      return false;
    }
    Token before = tokens.get(hedge.first() - 1);
    String word = before.lower();
    boolean plural =
        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !before.capitalized();
    return before.isDigits()
        || before.is("%")
        || (plural && !LASTING.contains(word))
        || SPREAD.contains(word);
  }

  /** "Under two regimes" says where, "under two hundred" how many. */
  private static boolean large(Sentence sentence, Candidate candidate) {
    Mention mention =
        candidate.meaning().in(Chronology.of(sentence.document(), List.of(), List.of()));
    return mention.value() instanceof Quantity quantity && quantity.stated().compareTo(SMALL) >= 0;
  }

  private static Candidate widened(Sentence sentence, Candidate candidate, Hedge hedge) {
    Span span =
        new Span(
            Math.min(candidate.span().start(), sentence.tokens().get(hedge.first()).start()),
            Math.max(candidate.span().end(), sentence.tokens().get(hedge.end() - 1).end()));
    Meaning meaning = new Hedged(candidate.meaning(), span, hedge.bound());
    return new Candidate(span, candidate.kind(), meaning, candidate.parts());
  }
}
