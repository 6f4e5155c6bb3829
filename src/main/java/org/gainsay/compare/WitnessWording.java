package org.gainsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gainsay.claim.Claim;
import org.gainsay.text.Document;

/** The words in which comparisons speak of their sources. */
final class WitnessWording {

  private static final int MOST_NAMES = 5;
  private static final int MOST_WORDINGS = 2;

  private WitnessWording() {}

  /** Who speaks: {@code 3 independent sources (one wording: a.txt, b.txt)}. */
  static String counted(Witnesses witnesses) {
    int documents = witnesses.voices().stream().mapToInt(List::size).sum();
    if (witnesses.independent() > 1) {
      return independent(witnesses.independent()) + copies(witnesses.copies());
    }
    return documents > 1 ? documents + " texts of one wording" : "places of one text";
  }

  private static String copies(List<List<Document>> copies) {
    if (copies.isEmpty()) {
      return "";
    }
    String more = copies.size() > MOST_WORDINGS ? "; \u2026" : "";
    return copies.stream()
        .limit(MOST_WORDINGS)
        .map(WitnessWording::names)
        .collect(Collectors.joining("; one wording: ", " (one wording: ", more + ")"));
  }

  private static String independent(int count) {
    return count + (count == 1 ? " independent source" : " independent sources");
  }

  /**
   * Which value most tell and which stand against it, to follow a message; empty when there is
   * nothing to tell.
   */
  static String majority(Witnesses witnesses, List<List<Claim>> sides) {
    List<String> out = new ArrayList<>();
    witnesses.majority().ifPresent(side -> out.add("majority " + value(witnesses, sides, side)));
    if (!witnesses.outliers().isEmpty()) {
      out.add(
          (witnesses.outliers().size() == 1 ? "outlier " : "outliers ")
              + IntStream.range(0, sides.size())
                  .filter(witnesses.outliers()::contains)
                  .mapToObj(side -> value(witnesses, sides, side))
                  .collect(Collectors.joining(" and ")));
    }
    return out.isEmpty() ? "" : "; " + String.join(", ", out);
  }

  private static String value(Witnesses witnesses, List<List<Claim>> sides, int side) {
    return Wording.quoted(sides.get(side).get(0).mention())
        + " ("
        + independent(witnesses.bySide().get(side))
        + ")";
  }

  /** The sources by side, what they copy, and where many numbers lie, a line each. */
  static List<String> lines(Witnesses witnesses, List<List<Claim>> sides) {
    List<String> out = new ArrayList<>();
    if (witnesses.independent() > 2) {
      out.add(
          "independent sources: "
              + (sides.size() == 1 ? witnesses.independent() : bySide(witnesses, sides)));
    }
    witnesses.copies().forEach(copies -> out.add("one wording, counted once: " + names(copies)));
    if (!witnesses.spread().isEmpty()) {
      out.add(witnesses.spread());
    }
    return out;
  }

  private static String bySide(Witnesses witnesses, List<List<Claim>> sides) {
    return IntStream.range(0, sides.size())
        .mapToObj(side -> Wording.letter(side) + " " + witnesses.bySide().get(side))
        .collect(Collectors.joining(", "));
  }

  private static String names(List<Document> documents) {
    return Wording.listed(documents.stream().map(Document::name).toList(), MOST_NAMES);
  }
}
