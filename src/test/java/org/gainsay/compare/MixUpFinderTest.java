package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.Texts;
import org.gainsay.align.FactGroup;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Lexicon;
import org.gainsay.table.Table;
import org.junit.jupiter.api.Test;

/** A summit dated by two documents, and another summit of which the second one tells. */
final class MixUpFinderTest {

  private static final FactComparer FACTS =
      new FactComparer(
          Tolerances.of(Table.resource("/rules/tables/tolerances.csv")), Lexicon.standard());
  private static final Claim NOVEMBER =
      summit("a", "The coffee trade summit in Lima was held on 12 November 2021.");
  private static final Claim OCTOBER =
      summit("b", "The coffee trade summit in Lima was held on 18 October 2021.");

  private static Claim summit(String name, String text) {
    return Texts.claim(name, text);
  }

  /** Another claim of the second document. */
  private static List<EventMixUp> with(Claim one, Claim two, String lookalike) {
    List<Claim> claims = Texts.claims("", two.document().text() + " " + lookalike);
    Claim told = claims.get(0);
    List<Claim> all = new ArrayList<>(claims);
    all.add(0, one);
    return MixUpFinder.find(
        FACTS.compare(new FactGroup(List.of(one, told), 0.9, List.of()), new Sources(List.of())),
        all.stream().collect(Collectors.groupingBy(Claim::document)));
  }

  private static List<EventMixUp> with(String lookalike) {
    return with(NOVEMBER, OCTOBER, lookalike);
  }

  @Test
  void aLookAlikeNearTheDisputedDateIsFound() {
    EventMixUp found = with("The cocoa trade summit in Quito was held on 11 November 2021.").get(0);
    assertThat(found.daysApart()).isEqualTo(1);
    assertThat(found.sharedWords()).isEqualTo(2);
    assertThat(found.sides())
        .extracting(side -> side.first().quote())
        .containsExactly("12 November 2021", "11 November 2021");
    assertThat(found.words())
        .containsEntry("event", "coffee trade summit")
        .containsEntry("lookalike", "cocoa trade summit")
        .containsEntry("days", "1 day");
  }

  @Test
  void theNearerTheLikelier() {
    assertThat(
            with("The cocoa trade summit in Quito was held on 12 November 2021.")
                .get(0)
                .confidence())
        .isGreaterThan(
            with("The cocoa trade summit in Quito was held on 9 November 2021.")
                .get(0)
                .confidence());
  }

  @Test
  void aLookAlikeWithoutAYearIsNearByMonthAndDay() {
    assertThat(with("The cocoa trade summit in Quito was held on 11 November."))
        .extracting(EventMixUp::daysApart)
        .containsExactly(1L);
  }

  @Test
  void aWeekdayIsNoDayOfTheYear() {
    assertThat(with("The cocoa trade summit in Quito was held on Wednesday.")).isEmpty();
  }

  @Test
  void anEventFarFromTheDateExplainsNothing() {
    assertThat(with("The cocoa trade summit in Quito was held on 3 August 2021.")).isEmpty();
  }

  @Test
  void anEventOfAnotherKindExplainsNothing() {
    assertThat(with("The city marathon in Quito was held on 11 November 2021.")).isEmpty();
  }

  @Test
  void datesThatAgreeNeedNoExplanation() {
    Claim same = summit("b", "The coffee trade summit in Lima was held on 12 November 2021.");
    assertThat(with(NOVEMBER, same, "The cocoa trade summit was held on 11 November 2021."))
        .isEmpty();
  }
}
