package org.gainsay.compare;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.align.Family;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Modality;
import org.gainsay.claim.TimeRole;
import org.gainsay.mention.Citation;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.value.TimeValue;

/** Checks citations: their form, and whether they can know what they are cited for. */
final class CitationChecker {

  private CitationChecker() {}

  /** The dated claims of a document against the citations that support them. */
  static List<CitationSupport> support(List<Claim> claims) {
    List<CitationSupport> out = new ArrayList<>();
    for (Claim claim : claims) {
      boolean dated =
          Family.of(claim) == Family.DATE && claim.value() instanceof TimeValue t && t.placed();
      if (dated && claim.timeRole() == TimeRole.HAPPENED) {
        for (Mention citation : claim.citations()) {
          if (((TimeValue) citation.value()).placed()) {
            out.add(support(claim, citation));
          }
        }
      }
    }
    return out;
  }

  private static CitationSupport support(Claim claim, Mention citation) {
    TimeValue event = (TimeValue) claim.value();
    TimeValue cited = (TimeValue) citation.value();
    long older = daysOlder(cited, event);
    String source = source(citation);
    List<Side> sides = List.of(new Side(List.of(claim.mention())), new Side(List.of(citation)));
    return new CitationSupport(
        older,
        claim.modality() == Modality.ASSERTED,
        youngest(citation, claim.citations()),
        citation.sentence().index() - claim.sentence().index(),
        sides,
        claim.sentence().equals(citation.sentence()) ? 0.85 : 0.75,
        List.of(
            "compared: the date told for \u201C"
                + Wording.subject(claim)
                + "\u201D with the date of the source cited for it",
            "a: "
                + Wording.quoted(claim.mention())
                + " is read as "
                + Wording.reading(claim.mention()),
            "b: " + Wording.quoted(citation) + " is read as " + Wording.reading(citation),
            "the source is " + TimeRelation.days(older) + " older than the event"),
        Map.of(
            "citation", source,
            "citationDate", cited.normalized(),
            "event", Wording.subject(claim),
            "eventDate", Wording.quoted(claim.mention()),
            "days", TimeRelation.days(older)));
  }

  /** By how many days the last moment of the citation's date lies before the event. */
  private static long daysOlder(TimeValue cited, TimeValue event) {
    if (cited.end() == null || event.begin() == null || cited.end().isAfter(event.begin())) {
      return 0;
    }
    return ChronoUnit.DAYS.between(cited.end(), event.begin()) + 1;
  }

  private static boolean youngest(Mention citation, List<Mention> bracket) {
    TimeValue date = (TimeValue) citation.value();
    return bracket.stream()
        .map(m -> (TimeValue) m.value())
        .noneMatch(
            t -> t.begin() != null && date.begin() != null && t.begin().isAfter(date.begin()));
  }

  private static String source(Mention citation) {
    return "\u201C" + Wording.oneLine(citation.quote()) + "\u201D";
  }

  /** The form of every citation of a document. */
  static List<CitationForm> forms(List<Mention> mentions) {
    return mentions.stream()
        .filter(m -> m.kind() == Kind.CITATION)
        .map(CitationChecker::form)
        .toList();
  }

  private static CitationForm form(Mention mention) {
    Citation citation = mention.citation().orElseThrow();
    String defects = String.join(", ", citation.defects());
    return new CitationForm(
        mention,
        !citation.defects().isEmpty(),
        List.of(new Side(List.of(mention))),
        0.9,
        citation.defects().stream().map(d -> "found: " + d).toList(),
        Map.of("citation", source(mention), "defects", defects));
  }
}
