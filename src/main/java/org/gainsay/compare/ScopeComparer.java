package org.gainsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.align.ScopePair;
import org.gainsay.claim.Claim;
import org.gainsay.value.Interval;
import org.gainsay.value.Numbers;
import org.gainsay.value.Quantity;

/** Compares a part with a joint total and says what would make the two compatible. */
final class ScopeComparer {

  private final QuantityRelation quantities;

  ScopeComparer(Tolerances tolerances) {
    this.quantities = new QuantityRelation(tolerances);
  }

  ScopeComparison compare(ScopePair pair) {
    Claim part = pair.part();
    Claim whole = pair.whole();
    Quantity partValue = QuantityRelation.comparable(part.mention());
    Quantity wholeValue = QuantityRelation.comparable(whole.mention());
    Interval few = quantities.agreeing(part.mention(), partValue);
    Interval many = quantities.agreeing(whole.mention(), wholeValue);
    boolean exceeds = many.entirelyBelow(few);
    String others = others(part, whole);
    String reconciliation = reconciliation(part, whole, others, exceeds);
    List<List<Claim>> ordered = inOrder(part, whole);
    List<String> reasoning = new ArrayList<>();
    reasoning.add("compared: " + Wording.subject(part) + ", of one and of several together");
    reasoning.addAll(Wording.readings(ordered));
    reasoning.add(
        Wording.quoted(part.mention())
            + " is said of "
            + part.scope().whom()
            + " alone, "
            + Wording.quoted(whole.mention())
            + " of "
            + whole.scope().whom()
            + " together");
    reasoning.add(reconciliation);
    return new ScopeComparison(
        part,
        whole,
        whole.scope().joint(),
        few.meets(many),
        exceeds,
        ordered.stream().map(FactComparer::side).toList(),
        // That one is part of the other is said in so many words.
        FactComparer.confidence((1 + pair.score()) / 2),
        reasoning,
        Map.of(
            "subject", Wording.subject(part),
            "part", part.scope().whom(),
            "whole", whole.scope().whom(),
            "partValue", Wording.quoted(part.mention()),
            "wholeValue", Wording.quoted(whole.mention()),
            "others", others,
            "reconciliation", reconciliation));
  }

  private static List<List<Claim>> inOrder(Claim part, Claim whole) {
    boolean partFirst = part.document().path().compareTo(whole.document().path()) < 0;
    return partFirst
        ? List.of(List.of(part), List.of(whole))
        : List.of(List.of(whole), List.of(part));
  }

  private static String others(Claim part, Claim whole) {
    return whole.scope().participants().entrySet().stream()
        .filter(e -> !part.scope().participants().containsKey(e.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(" and "));
  }

  private static String reconciliation(Claim part, Claim whole, String others, boolean exceeds) {
    if (exceeds) {
      return "a part cannot be greater than the whole that holds it";
    }
    Quantity partValue = QuantityRelation.comparable(part.mention());
    Quantity wholeValue = QuantityRelation.comparable(whole.mention());
    String hedge =
        wholeValue.bound().openAbove()
            ? "more than "
            : wholeValue.bound().openBelow() ? "at most " : "";
    boolean plain = partValue.bound().oneSided() || partValue.bound().sign().isEmpty();
    return "compatible only if %s %s for %s%s%s (%s - %s)"
        .formatted(
            others,
            others.contains(" and ") ? "account" : "accounts",
            hedge,
            plain ? "" : "about ",
            QuantityRelation.gap(whole.mention(), part.mention()),
            figure(whole),
            figure(part));
  }

  /** A value as one side of the subtraction: the bare figure of a share, else with its unit. */
  private static String figure(Claim claim) {
    Quantity comparable = QuantityRelation.comparable(claim.mention());
    return comparable.unit().code().equals("%")
        ? Numbers.grouped(comparable.stated())
        : Quantity.of(
                ((Quantity) claim.mention().value()).stated(),
                ((Quantity) claim.mention().value()).unit(),
                comparable.step())
            .normalized();
  }
}
