package org.gainsay.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.gainsay.compare.About;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.Consistency;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Verdict;
import org.gainsay.mention.Mention;
import org.junit.jupiter.api.Test;

final class JudgeTest {

  private static final Judge JUDGE = new Judge(RuleBook.builtIn());

  private static List<Finding> judge(Comparison... comparisons) {
    return JUDGE.judge(List.of(comparisons)).stream().map(Judgement::finding).toList();
  }

  private static Comparison apart(Mention... places) {
    return Samples.fact(About.QUANTITY, Consistency.APART, places);
  }

  @Test
  void writesDownWhatWasCompared() {
    Finding finding = judge(apart(Samples.HERE, Samples.THERE)).get(0);
    assertThat(finding.verdict()).isEqualTo(Verdict.DISCREPANCY);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.confidence()).isEqualTo(0.9);
    assertThat(finding.message()).isEqualTo("<subject>: <values>, <apart><majority>");
    assertThat(finding.explanation()).containsExactly("40 against 70");
    assertThat(finding.evidence())
        .extracting(Evidence::place, Evidence::side, Evidence::quote, Evidence::normalized)
        .containsExactly(
            tuple("news/a.txt:1:19", "a", "40", "40"),
            tuple("news/b.txt:1:23", "b", "70  cars", "70"));
    assertThat(finding.evidence().get(0).context()).isEqualTo("The ferry carried 40 cars.");
  }

  @Test
  void theOrderOfTheInputChangesNothing() {
    Comparison other = Samples.form(true);
    assertThat(judge(apart(Samples.HERE, Samples.THERE), other))
        .isEqualTo(judge(other, apart(Samples.THERE, Samples.HERE)));
  }

  @Test
  void discrepanciesComeFirstAndTheMostSevereOfThem() {
    assertThat(
            judge(
                Samples.fact(About.QUANTITY, Consistency.SAME),
                Samples.form(true),
                Samples.duration(false),
                Samples.fact(About.EVENT_DATE, Consistency.APART)))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING, Severity.NOTE, Severity.NONE);
  }

  @Test
  void theFingerprintKnowsNoLines() {
    Mention moved = Samples.mention("news/a.txt", "News.\n\nThe ferry carried 40 cars.", "40");
    Mention wrapped = Samples.mention("other/b.txt", "Aboard were 70\ncars.", "70\ncars");
    assertThat(judge(apart(moved, wrapped)).get(0).fingerprint())
        .hasSize(64)
        .isEqualTo(judge(apart(Samples.HERE, Samples.THERE)).get(0).fingerprint());
  }

  @Test
  void idsAreShortAndUnique() {
    Mention again = Samples.mention("news/a.txt", "News.\n\nThe ferry carried 40 cars.", "40");
    List<Finding> findings = judge(apart(again, Samples.THERE), apart(Samples.HERE, Samples.THERE));
    assertThat(findings.get(0).id())
        .hasSize(8)
        .isEqualTo(findings.get(0).fingerprint().substring(0, 8));
    assertThat(findings.get(1).id()).isEqualTo(findings.get(0).id() + "-2");
  }

  @Test
  void sidesGoOnAfterZ() {
    assertThat(List.of(0, 25, 26, 51, 52).stream().map(FindingWriter::label))
        .containsExactly("a", "z", "aa", "az", "ba");
  }

  @Test
  void nothingToJudgeGivesNothing() {
    assertThat(judge()).isEmpty();
  }
}
