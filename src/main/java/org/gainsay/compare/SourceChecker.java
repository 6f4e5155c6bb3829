package org.gainsay.compare;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.AliasTable;
import org.gainsay.claim.Claim;
import org.gainsay.mention.Citation;
import org.gainsay.mention.Mention;
import org.gainsay.text.Document;
import org.gainsay.value.TimeValue;

/** Holds values that a text attributes to another of the texts against that one. */
final class SourceChecker {

  private static final int SHORTEST = 5;
  private static final int LINES_OF_HEAD = 3;

  private SourceChecker() {}

  /** The claims of a fact that name the document of another of its claims as their source. */
  static List<SourceCheck> check(FactComparison fact) {
    List<SourceCheck> out = new ArrayList<>();
    List<Claim> claims = fact.group().claims();
    for (Claim told : claims) {
      for (Claim original : claims) {
        if (told.document() != original.document()) {
          citation(told, original.document())
              .or(() -> told.attribution().filter(name -> names(name, original.document())))
              .ifPresent(source -> out.add(check(fact, told, original, source)));
        }
      }
    }
    return out;
  }

  private static Optional<String> citation(Claim told, Document document) {
    return told.citations().stream()
        .filter(mention -> sameDay(mention, document))
        .flatMap(mention -> mention.citation().stream())
        .map(Citation::publisher)
        .filter(publisher -> names(publisher, document))
        .findFirst();
  }

  /** A citation dates the article it means; another article of the same paper is no source. */
  private static boolean sameDay(Mention citation, Document document) {
    LocalDateTime begin = ((TimeValue) citation.value()).begin();
    LocalDateTime end = ((TimeValue) citation.value()).end();
    return document.published().isEmpty()
        || begin == null
        || end == null
        || (document.published().get().latest().atStartOfDay().plusDays(1).isAfter(begin)
            && document.published().get().earliest().atStartOfDay().isBefore(end));
  }

  /**
   * Whether a document bears the name and nothing else but figures: as its file name, or as a line
   * at its head. A headline that begins with the name is about it, not by it.
   */
  private static boolean names(String publisher, Document document) {
    String wanted = letters(publisher);
    return wanted.length() >= SHORTEST
        && (letters(document.name().replaceFirst("\\.\\w+$", "")).equals(wanted)
            || document
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_OF_HEAD)
                .anyMatch(line -> letters(line).equals(wanted)));
  }

  private static String letters(String text) {
    return AliasTable.key(text).replaceAll("[^\\p{L}]", "");
  }

  private static SourceCheck check(FactComparison fact, Claim told, Claim original, String source) {
    boolean apart = fact.consistency().compareTo(Consistency.UPDATED) >= 0;
    boolean agrees = !apart || side(fact, told) == side(fact, original);
    List<List<Claim>> sides =
        agrees ? List.of(List.of(told, original)) : List.of(List.of(told), List.of(original));
    List<String> reasoning = new ArrayList<>();
    reasoning.add(
        "compared: the figure for "
            + Wording.subject(told)
            + " that "
            + told.document().name()
            + " takes from "
            + source
            + " with that of "
            + original.document().name());
    reasoning.addAll(Wording.readings(sides));
    return new SourceCheck(
        agrees,
        told.attribution().isEmpty(),
        sides.stream().map(FactComparer::side).toList(),
        fact.confidence(),
        reasoning,
        Map.of(
            "subject", Wording.subject(told),
            "source", source,
            "told", Wording.quoted(told.mention()),
            "original", Wording.quoted(original.mention())));
  }

  private static int side(FactComparison fact, Claim claim) {
    int side = 0;
    while (side < fact.sides().size()
        && !fact.sides().get(side).mentions().contains(claim.mention())) {
      side++;
    }
    return side;
  }
}
