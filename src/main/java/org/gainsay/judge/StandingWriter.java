package org.gainsay.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.FactComparison;
import org.gainsay.compare.Side;
import org.gainsay.compare.Witnesses;
import org.gainsay.finding.Standing;
import org.gainsay.finding.Standing.Backing;
import org.gainsay.mention.Mention;
import org.gainsay.text.Document;

/** Writes down how many independent sources stand behind the sides of a finding. */
final class StandingWriter {

  private StandingWriter() {}

  /**
   * The standing of a finding; empty of what no two documents tell.
   *
   * @param sides the sides as the finding has them
   */
  static Optional<Standing> of(Comparison comparison, List<List<Mention>> sides) {
    return comparison instanceof FactComparison fact && fact.documents() > 1
        ? Optional.of(standing(fact, sides))
        : Optional.empty();
  }

  private static Standing standing(FactComparison fact, List<List<Mention>> sides) {
    Witnesses witnesses = fact.witnesses();
    List<Integer> numbers = new ArrayList<>();
    for (List<Mention> side : sides) {
      numbers.add(number(fact, side));
    }
    boolean agree = sides.size() == 1;
    List<Backing> backings = new ArrayList<>();
    List<String> outliers = new ArrayList<>();
    Optional<String> majority = Optional.empty();
    for (int side = 0; side < sides.size(); side++) {
      int number = numbers.get(side);
      String letter = FindingWriter.label(side);
      int count = agree ? witnesses.independent() : witnesses.bySide().get(number);
      backings.add(new Backing(letter, count));
      if (!agree && witnesses.outliers().contains(number)) {
        outliers.add(letter);
      }
      if (!agree && witnesses.majority().equals(Optional.of(number))) {
        majority = Optional.of(letter);
      }
    }
    return new Standing(
        witnesses.independent(),
        witnesses.copies().stream().map(StandingWriter::paths).toList(),
        backings,
        majority,
        outliers);
  }

  private static List<String> paths(List<Document> documents) {
    return documents.stream().map(Document::path).toList();
  }

  /** The number in the comparison of a side of the finding. */
  private static int number(FactComparison fact, List<Mention> side) {
    int number = 0;
    for (Side other : fact.sides()) {
      if (other.mentions().contains(side.get(0))) {
        return number;
      }
      number++;
    }
    throw new IllegalStateException("no side has " + side.get(0));
  }
}
