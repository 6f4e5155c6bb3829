package org.gainsay.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.align.Family;
import org.gainsay.claim.Claim;
import org.gainsay.claim.TimeRole;
import org.gainsay.text.Document;
import org.gainsay.value.TimeValue;

/** Looks for another event that would explain why two documents date one event differently. */
final class MixUpFinder {

  private static final long NEAR = 7;

  private MixUpFinder() {}

  /** The look-alikes of a date in dispute, over the claims of the fact's documents. */
  static List<EventMixUp> find(FactComparison fact, Map<Document, List<Claim>> byDocument) {
    boolean disputed = fact.about() == About.EVENT_DATE && fact.consistency() == Consistency.APART;
    List<EventMixUp> out = new ArrayList<>();
    if (!disputed) {
      return out;
    }
    List<Claim> claims = fact.group().claims();
    List<Claim> all =
        claims.stream()
            .map(Claim::document)
            .distinct()
            .flatMap(document -> byDocument.getOrDefault(document, List.of()).stream())
            .toList();
    for (Claim dated : claims) {
      for (Claim other : all) {
        boolean elsewhere = other.document() != dated.document();
        if (elsewhere && lookAlike(dated, other) && !claims.contains(other)) {
          mixUp(dated, other).ifPresent(out::add);
        }
      }
    }
    return out;
  }

  private static boolean lookAlike(Claim dated, Claim other) {
    return Family.of(other) == Family.DATE
        && other.event()
        && dated.event()
        && other.timeRole() == TimeRole.HAPPENED
        && other.topic().head().equals(dated.topic().head());
  }

  private static Optional<EventMixUp> mixUp(Claim dated, Claim other) {
    Optional<Long> days =
        TimeRelation.daysApart((TimeValue) dated.value(), (TimeValue) other.value())
            .filter(d -> d <= NEAR);
    Set<String> shared = new HashSet<>(dated.topic().allTerms());
    shared.retainAll(other.topic().allTerms());
    return days.map(d -> mixUp(dated, other, d, shared.size()));
  }

  private static EventMixUp mixUp(Claim dated, Claim other, long days, int shared) {
    String apart = TimeRelation.days(days);
    boolean datedFirst = dated.document().path().compareTo(other.document().path()) < 0;
    List<List<Claim>> sides =
        datedFirst
            ? List.of(List.of(dated), List.of(other))
            : List.of(List.of(other), List.of(dated));
    List<String> reasoning = new ArrayList<>();
    reasoning.add(
        "compared: \u201C"
            + Wording.subject(dated)
            + "\u201D, whose date the sources tell differently, with \u201C"
            + Wording.subject(other)
            + "\u201D");
    reasoning.addAll(Wording.readings(sides));
    reasoning.add(
        "the two dates lie " + apart + " apart, the two names share " + shared + " words");
    return new EventMixUp(
        days,
        shared,
        sides.stream().map(FactComparer::side).toList(),
        days <= 1 ? 0.6 : 0.5,
        reasoning,
        Map.of(
            "event", Wording.subject(dated),
            "date", Wording.quoted(dated.mention()),
            "lookalike", Wording.subject(other),
            "lookalikeDate", Wording.quoted(other.mention()),
            "days", apart));
  }
}
