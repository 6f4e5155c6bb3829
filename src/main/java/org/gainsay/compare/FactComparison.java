package org.gainsay.compare;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.gainsay.align.FactGroup;
import org.gainsay.claim.Claim;
import org.gainsay.value.TimeValue;

/**
 * The values that two or more places state of one fact.
 *
 * @param group the claims
 * @param about what they state
 * @param consistency how the values stand to each other
 * @param explanation what makes unlike values agree ("rounding") or shows which is the later one,
 *     empty when nothing does
 * @param documents how many documents speak
 * @param witnesses how many independent sources speak, and how they divide
 * @param sides the values, each with its places
 * @param confidence how sure it is that the places speak of one fact, 0 to 1
 * @param reasoning what was compared and how it came out
 * @param words the words that messages may use: {@code subject}, {@code values}, {@code gap},
 *     {@code apart}, {@code explanation}, {@code sources}, {@code witnesses}, {@code majority}
 */
public record FactComparison(
    FactGroup group,
    About about,
    Consistency consistency,
    String explanation,
    int documents,
    Witnesses witnesses,
    List<Side> sides,
    double confidence,
    List<String> reasoning,
    Map<String, String> words)
    implements Comparison {

  public FactComparison {
    sides = List.copyOf(sides);
    reasoning = List.copyOf(reasoning);
    words = Map.copyOf(words);
  }

  /**
   * Whether a claim of the fact is about this: every term stands in its topic or its verb. Terms
   * are those of {@link org.gainsay.claim.Lexicon#terms}, parted by a space.
   */
  public boolean speaksOf(String terms) {
    List<String> wanted = List.of(terms.split(" ", -1));
    return group.claims().stream()
        .anyMatch(
            claim ->
                wanted.stream()
                    .allMatch(
                        term ->
                            claim.topic().allTerms().contains(term)
                                || claim.predicate().equals(term)));
  }

  /** Whether a claim of the fact is about this name, as who, where or in its topic. */
  public boolean concerns(String name) {
    return group.claims().stream()
        .anyMatch(
            claim ->
                claim.scope().participants().containsKey(name)
                    || claim.scope().place().contains(name)
                    || claim.topic().names().contains(name));
  }

  /**
   * Whether two documents state numbers that differ by more than a share of the greater one, as
   * they are written and whatever their hedges.
   *
   * @param hundredths the share in hundredths of a percent: 500 for 5%
   */
  public boolean differsBy(long hundredths) {
    return about == About.QUANTITY
        && pairs((a, b) -> QuantityRelation.differBy(a.mention(), b.mention(), hundredths));
  }

  /** Whether two documents state dates that lie more than so many days apart. */
  public boolean liesApart(long days) {
    return about == About.EVENT_DATE
        && pairs(
            (a, b) ->
                TimeRelation.daysApart((TimeValue) a.value(), (TimeValue) b.value())
                    .filter(apart -> apart > days)
                    .isPresent());
  }

  private boolean pairs(BiPredicate<Claim, Claim> test) {
    List<Claim> claims = group.claims();
    return claims.stream()
        .anyMatch(
            a -> claims.stream().anyMatch(b -> a.document() != b.document() && test.test(a, b)));
  }
}
