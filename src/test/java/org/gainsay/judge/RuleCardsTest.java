package org.gainsay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.app.Pipeline;
import org.gainsay.app.Settings;
import org.gainsay.finding.Finding;
import org.gainsay.text.Document;
import org.junit.jupiter.api.Test;

/** Runs the examples of every card through the whole pipeline. */
final class RuleCardsTest {

  private static final Pipeline PIPELINE = new Pipeline(Settings.defaults());

  private static List<String> fired(List<Document> documents) {
    return PIPELINE.check(documents).report().findings().stream()
        .map(Finding::ruleId)
        .distinct()
        .toList();
  }

  @Test
  void comparisonsOfferTheWordsThatRuleAuthorsAreTold() {
    List<Judgement> judgements = new ArrayList<>();
    new RuleExamples(RuleBook.builtIn())
        .failures(
            documents -> {
              judgements.addAll(PIPELINE.check(documents).judgements());
              return List.of();
            });
    for (Judgement judgement : judgements) {
      String kind = judgement.comparison().getClass().getSimpleName();
      assertThat(judgement.comparison().words().keySet())
          .as(kind)
          .containsExactlyInAnyOrderElementsOf(Vocabulary.words(kind));
    }
  }

  @Test
  void everyRuleFiresAndIsSilentAsItsCardSays() {
    assertThat(new RuleExamples(RuleBook.builtIn()).failures(RuleCardsTest::fired)).isEmpty();
  }
}
