package org.gainsay.align;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.claim.Change;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Name;
import org.gainsay.claim.Phrase;
import org.gainsay.mention.Kind;
import org.gainsay.value.Quantity;
import org.gainsay.value.QuantityKind;

/** The reasons why two claims may not speak of the same fact, asked in order. */
final class Gates {

  private static final int TERMS_OF_ONE_RANK = 3;
  private static final double BASE_SHARED = 0.5;

  private Gates() {}

  /** A gate and what about the pair closes it. */
  record Closed(Gate gate, String detail) {}

  /**
   * What the gates say of a pair.
   *
   * @param shut what makes it certain that the two do not speak of one fact
   * @param doubt the first reason to doubt that they do, of a pair that nothing parts for certain
   */
  record Verdict(Optional<Closed> shut, Optional<Closed> doubt) {

    /** What is closed, for certain or in doubt. */
    Optional<Closed> closed() {
      return shut.or(this::doubt);
    }
  }

  /**
   * Asks every gate once.
   *
   * @param like whether the two values can be one told twice
   */
  static Verdict check(Claim a, Claim b, boolean like) {
    Family family = Family.of(a);
    List<Closed> closed =
        Stream.of(
                units(a, b),
                topics(a, b, like),
                scope(a, b),
                TimeGates.check(a, b, like),
                change(a, b),
                like ? Optional.<Closed>empty() : unlike(a, b))
            .flatMap(Optional::stream)
            .toList();
    Optional<Closed> shut = closed.stream().filter(c -> c.gate().certain(family, like)).findFirst();
    return new Verdict(shut, shut.isPresent() ? Optional.empty() : closed.stream().findFirst());
  }

  /**
   * What parts two claims with unlike values only: with like values the same words more likely tell
   * one fact in two ways.
   */
  private static Optional<Closed> unlike(Claim a, Claim b) {
    if (Values.vague(a) || Values.vague(b)) {
      return closed(Gate.VAGUE, a.mention().quote() + " / " + b.mention().quote());
    }
    boolean planned = (a.modality() == Modality.PLANNED) != (b.modality() == Modality.PLANNED);
    boolean told = !a.predicate().isEmpty() && !b.predicate().isEmpty();
    boolean otherVerbs = told && !a.predicate().equals(b.predicate());
    if (planned && !otherVerbs) {
      return closed(Gate.PLAN, a.mention().quote() + " / " + b.mention().quote());
    }
    int shared = Similarity.common(a.topic().allTerms(), b.topic().allTerms());
    if (Family.of(a) == Family.ORDINAL && shared < TERMS_OF_ONE_RANK) {
      return closed(Gate.ORDER, a.mention().quote() + " / " + b.mention().quote());
    }
    Set<String> left = a.scope().participants().keySet();
    Set<String> right = b.scope().participants().keySet();
    if (a.value() instanceof Quantity && unlike(left, right)) {
      return closed(Gate.PARTICIPANTS, a.scope().whom() + " / " + b.scope().whom());
    }
    boolean sameTold = Similarity.told(a, b) > 0 && Similarity.named(a, b) > 0;
    if (a.value() instanceof Quantity && !sameTold && !Values.ofOneSize(a, b)) {
      return closed(Gate.SCALE, a.mention().quote() + " / " + b.mention().quote());
    }
    boolean general =
        a.mention().kind().isTime()
            ? !(a.event() && b.event())
            : Similarity.common(a.topic().terms(), b.topic().terms()) <= 1;
    if (otherVerbs && general) {
      return closed(Gate.PREDICATE, a.predicate() + " / " + b.predicate());
    }
    return Optional.empty();
  }

  private static Optional<Closed> units(Claim a, Claim b) {
    if (a.value() instanceof Quantity left && b.value() instanceof Quantity right) {
      boolean shares = Family.of(a) == Family.SHARE;
      if (!shares && !left.unit().converts(right.unit())) {
        Gate gate = left.unit().kind() == QuantityKind.MONEY ? Gate.CURRENCY : Gate.UNIT;
        return closed(gate, left.unit().code() + " and " + right.unit().code());
      }
      boolean points = left.unit().kind() == QuantityKind.PERCENTAGE_POINT;
      if (shares && points != (right.unit().kind() == QuantityKind.PERCENTAGE_POINT)) {
        return closed(Gate.UNIT, "percent and percentage points");
      }
    }
    return Optional.empty();
  }

  private static Optional<Closed> topics(Claim a, Claim b, boolean like) {
    Phrase left = a.topic();
    Phrase right = b.topic();
    if (left.isEmpty() || right.isEmpty()) {
      return closed(Gate.NO_TOPIC, left.isEmpty() ? a.mention().quote() : b.mention().quote());
    }
    boolean counts = a.mention().kind() == Kind.COUNT && b.mention().kind() == Kind.COUNT;
    boolean sameTen = left.people() && right.people() && like && !Values.commonplace(a);
    if (counts && !sameTen && Similarity.common(left.allTerms(), right.allTerms()) == 0) {
      return closed(Gate.COUNTED, quoted(left, right));
    }
    if (a.event() && b.event() && !left.head().equals(right.head())) {
      return closed(Gate.EVENT, quoted(left, right));
    }
    if (a.event()
        && b.event()
        && otherNames(left, right)
        && unlike(a.scope().place(), b.scope().place())) {
      return closed(Gate.PLACE, quoted(left, right));
    }
    boolean named = Family.of(a) == Family.AGE || (a.event() && b.event());
    if (named && unlike(left.names(), right.names())) {
      return closed(Gate.PARTICIPANTS, quoted(left, right));
    }
    return Optional.empty();
  }

  /**
   * Whether each of two events bears a word that the other lacks ("junior final", "senior final").
   */
  private static boolean otherNames(Phrase a, Phrase b) {
    return !a.allTerms().containsAll(b.allTerms()) && !b.allTerms().containsAll(a.allTerms());
  }

  private static Optional<Closed> scope(Claim a, Claim b) {
    Phrase left = a.scope().base();
    Phrase right = b.scope().base();
    boolean share = Family.of(a) == Family.SHARE;
    if (share && (left.isEmpty() != right.isEmpty() || !sameBase(left, right))) {
      return closed(Gate.BASE, quoted(left, right));
    }
    if (a.value() instanceof Quantity && Parts.partAndWhole(a, b)) {
      return closed(Gate.PART_AND_WHOLE, a.scope().whom() + " / " + b.scope().whom());
    }
    boolean said = !a.scope().participants().isEmpty() && !b.scope().participants().isEmpty();
    if (share
        && said
        && !left.isEmpty()
        && !a.scope().participants().keySet().equals(b.scope().participants().keySet())) {
      return closed(Gate.PARTICIPANTS, a.scope().whom() + " / " + b.scope().whom());
    }
    return Optional.empty();
  }

  /** Two wholes are the same when half of the words of the shorter one stand in the other. */
  static boolean sameBase(Phrase a, Phrase b) {
    Set<String> left = a.allTerms();
    Set<String> right = b.allTerms();
    double least = Math.min(left.size(), right.size());
    return least == 0 || Similarity.common(left, right) / least > BASE_SHARED;
  }

  private static Optional<Closed> change(Claim a, Claim b) {
    boolean change = (a.change() == Change.BY) != (b.change() == Change.BY);
    boolean from = (a.change() == Change.FROM) != (b.change() == Change.FROM);
    if (change || from) {
      return closed(Gate.CHANGE, a.mention().quote() + " / " + b.mention().quote());
    }
    return Optional.empty();
  }

  /** Whether both name somebody and no name of one can be a name of the other. */
  static boolean unlike(Set<String> a, Set<String> b) {
    return !a.isEmpty()
        && !b.isEmpty()
        && a.stream().noneMatch(left -> b.stream().anyMatch(right -> Name.alike(left, right)));
  }

  private static String quoted(Phrase a, Phrase b) {
    return "\"" + a.text() + "\" / \"" + b.text() + "\"";
  }

  static Optional<Closed> closed(Gate gate, String detail) {
    return Optional.of(new Closed(gate, detail));
  }
}
