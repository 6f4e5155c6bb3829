package org.gainsay.align;

import java.math.BigDecimal;
import org.gainsay.claim.Claim;
import org.gainsay.value.Quantity;

/**
 * How much likeness of words makes two claims speak of one fact. A value told twice is itself a
 * witness, the more so the rarer it is: "1,117" in two articles on one fire needs few words more,
 * "two" needs many. Unlike values have no such witness, so the verb and the names count as well.
 */
final class Acceptance {

  private static final double MOST_TELLING = 0.02;
  private static final double TELLING = 0.1;
  private static final double LESS_TELLING = 0.3;
  private static final double SAME_VERB = 0.45;
  private static final double SAME_TERMS = 0.55;
  private static final double COMMONPLACE = 0.75;
  private static final double UNLIKE = 0.8;
  private static final double SAME_DEED = 0.25;
  private static final double SAME_COUNT = 0.6;
  private static final int FEWEST_TERMS = 2;
  private static final BigDecimal SMALL = BigDecimal.valueOf(12);

  private Acceptance() {}

  /** Whether the two claims are taken to speak of one fact. */
  static boolean accepts(ClaimPair pair) {
    if (pair.gate().isPresent()) {
      return false;
    }
    return pair.like() ? acceptsLike(pair) : acceptsUnlike(pair);
  }

  private static boolean acceptsUnlike(ClaimPair pair) {
    Similarity similarity = pair.similarity();
    boolean alike = Math.min(pair.score(), similarity.demanding()) >= UNLIKE;
    boolean sameTold = similarity.told() > 0 && (similarity.named() > 0 || sameDeed(pair));
    double needed = pair.left().mention().kind().isTime() ? SAME_DEED : SAME_COUNT;
    return alike || (sameTold && Math.min(pair.score(), similarity.score()) >= needed);
  }

  /** Without names on one side, two words more than the verb must tell the same. */
  private static boolean sameDeed(ClaimPair pair) {
    return pair.similarity().named() == 0
        && Similarity.common(pair.left().topic().terms(), pair.right().topic().terms())
            > FEWEST_TERMS;
  }

  private static boolean acceptsLike(ClaimPair pair) {
    double score = pair.similarity().score();
    Claim claim = pair.left();
    return switch (Family.of(claim)) {
      case AGE, SCORE -> score >= MOST_TELLING;
      case MONEY, QUANTITY -> score >= TELLING;
      case SHARE, DURATION, DATE, CLOCK -> score >= LESS_TELLING;
      case NUMBER -> small(claim) ? acceptsSmall(pair) : score >= TELLING;
      case ORDINAL -> acceptsSmall(pair);
    };
  }

  /** Whether many facts of one story may have this value: a small number, a place in an order. */
  static boolean commonplace(Claim claim) {
    Family family = Family.of(claim);
    return family == Family.ORDINAL
        || family == Family.DATE
        || family == Family.DURATION
        || (family == Family.NUMBER && small(claim));
  }

  private static boolean acceptsSmall(ClaimPair pair) {
    double score = pair.similarity().score();
    int shared = Similarity.common(pair.left().topic().allTerms(), pair.right().topic().allTerms());
    return (score >= SAME_VERB && pair.similarity().told() > 0)
        || (score >= SAME_TERMS && shared >= FEWEST_TERMS)
        || score >= COMMONPLACE;
  }

  /** Whether a value is so common that two texts state it of different things by chance. */
  static boolean small(Claim claim) {
    return claim.value() instanceof Quantity quantity && quantity.stated().compareTo(SMALL) <= 0;
  }
}
