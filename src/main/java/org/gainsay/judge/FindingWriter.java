package org.gainsay.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.Side;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Verdict;
import org.gainsay.mention.Mention;

/** Writes down what a rule says of a comparison, with the places it rests on. */
final class FindingWriter {

  private static final Comparator<Mention> BY_PLACE =
      Comparator.comparing((Mention mention) -> mention.document().path())
          .thenComparingInt(mention -> mention.span().start())
          .thenComparingInt(mention -> mention.span().end());

  private FindingWriter() {}

  /** The finding; its id is still the fingerprint's beginning and may be that of others, too. */
  static Finding write(RuleDescription rule, Comparison comparison) {
    List<List<Mention>> sides = sides(comparison, rule.verdict() == Verdict.AGREEMENT);
    String fingerprint = Fingerprint.of(rule.id(), sides);
    Finding finding =
        new Finding(
            Fingerprint.shortened(fingerprint),
            fingerprint,
            rule.id(),
            rule.verdict(),
            rule.severity(),
            comparison.confidence(),
            new MessageTemplate(rule.message()).fill(rule.path(), comparison.words()),
            comparison.reasoning(),
            evidence(sides));
    return StandingWriter.of(comparison, sides).map(finding::withStanding).orElse(finding);
  }

  /**
   * The sides in order of their first places, so that the order of the input changes nothing; of an
   * agreement there is one.
   */
  private static List<List<Mention>> sides(Comparison comparison, boolean agreement) {
    if (agreement) {
      return List.of(
          comparison.sides().stream()
              .flatMap(side -> side.mentions().stream())
              .sorted(BY_PLACE)
              .toList());
    }
    return comparison.sides().stream()
        .map(Side::mentions)
        .map(mentions -> mentions.stream().sorted(BY_PLACE).toList())
        .sorted(Comparator.comparing(mentions -> mentions.get(0), BY_PLACE))
        .toList();
  }

  private static List<Evidence> evidence(List<List<Mention>> sides) {
    List<Evidence> evidence = new ArrayList<>();
    for (int side = 0; side < sides.size(); side++) {
      for (Mention mention : sides.get(side)) {
        evidence.add(
            Evidence.at(
                mention.document(),
                mention.span(),
                label(side),
                mention.sentence().span(),
                mention.value().normalized()));
      }
    }
    return evidence;
  }

  /** {@code a} to {@code z}, then {@code aa}, {@code ab} and so on. */
  static String label(int side) {
    String last = String.valueOf((char) ('a' + side % 26));
    return side < 26 ? last : label(side / 26 - 1) + last;
  }
}
