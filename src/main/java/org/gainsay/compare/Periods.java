package org.gainsay.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.align.FactGroup;
import org.gainsay.align.Family;
import org.gainsay.claim.Claim;
import org.gainsay.text.Document;
import org.gainsay.value.Granularity;
import org.gainsay.value.Quantity;
import org.gainsay.value.TimeValue;

/**
 * Tells the periods that a series of figures runs through from the date of an event: "handled 1,200
 * ships in 2021" and "handled 1,350 ships in 2022" date two figures, no one event twice.
 */
final class Periods {

  private final QuantityRelation quantities;

  Periods(QuantityRelation quantities) {
    this.quantities = quantities;
  }

  /** Whether two dates of a fact are the periods of two unlike figures. */
  boolean ofSeries(FactGroup group, Map<Document, List<Claim>> byDocument) {
    return Family.of(group.claims().get(0)) == Family.DATE
        && group.claims().stream().allMatch(Periods::period)
        && group.claims().stream()
            .anyMatch(
                a ->
                    group.claims().stream()
                        .anyMatch(b -> a.document() != b.document() && series(a, b, byDocument)));
  }

  /** A month or longer: news tells one event on different days, not in different quarters. */
  private static boolean period(Claim date) {
    return date.value() instanceof TimeValue time
        && !Granularity.MONTH.coarserThan(time.granularity());
  }

  private boolean series(Claim a, Claim b, Map<Document, List<Claim>> byDocument) {
    List<Claim> others = figures(b, byDocument);
    return !a.value().equals(b.value())
        && figures(a, byDocument).stream()
            .anyMatch(mine -> others.stream().anyMatch(theirs -> unlike(mine, theirs)));
  }

  /** The figures of a date's sentence that hold as of it and are told by the same verb. */
  private static List<Claim> figures(Claim date, Map<Document, List<Claim>> byDocument) {
    return byDocument.getOrDefault(date.document(), List.of()).stream()
        .filter(claim -> claim.sentence().equals(date.sentence()))
        .filter(claim -> claim.value() instanceof Quantity)
        .filter(claim -> claim.scope().asOf().equals(Optional.of(date.value())))
        .filter(claim -> tells(date, claim.predicate()))
        .toList();
  }

  private static boolean tells(Claim date, String verb) {
    return !verb.isEmpty()
        && (date.predicate().equals(verb) || date.topic().terms().contains(verb));
  }

  private boolean unlike(Claim a, Claim b) {
    return Family.of(a) == Family.of(b)
        && unit(a).equals(unit(b))
        && a.predicate().equals(b.predicate())
        && !quantities.between(a.mention(), b.mention(), false).agrees();
  }

  private static String unit(Claim claim) {
    return QuantityRelation.comparable(claim.mention()).unit().code();
  }
}
