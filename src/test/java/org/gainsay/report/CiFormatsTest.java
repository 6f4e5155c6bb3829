package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.Severity;
import org.junit.jupiter.api.Test;

final class CiFormatsTest {

  private static final RunFacts RUN = MachineFormats.run();
  private static final List<Report> REPORTS =
      List.of(
          SampleReports.typical(),
          SampleReports.hostile(),
          SampleReports.empty(),
          MachineFormats.waived());

  private static String junit(Report report, Optional<Severity> threshold) {
    return new JunitReport(RUN, threshold).write(report);
  }

  @Test
  void junitKeepsTheCommonSchema() {
    for (Report report : REPORTS) {
      MachineFormats.keepsJunit(junit(report, Optional.of(Severity.NOTE)));
      MachineFormats.keepsJunit(junit(report, Optional.empty()));
    }
  }

  @Test
  void junitFailsRulesAtTheThreshold() {
    String error = junit(SampleReports.typical(), Optional.of(Severity.ERROR));
    assertThat(error)
        .contains("tests=\"4\" failures=\"1\" errors=\"1\" skipped=\"0\"")
        .contains("<failure message=\"The extraordinary meeting")
        .contains("<error message=\"c d.txt: error: this [file] cannot be read\">")
        .contains("<system-out>warning: Azerbaijan alone");
    assertThat(junit(SampleReports.typical(), Optional.of(Severity.NOTE)))
        .contains("failures=\"3\"");
    assertThat(junit(SampleReports.typical(), Optional.empty())).contains("failures=\"0\"");
  }

  @Test
  void junitSkipsARuleWhoseFindingsAreAllWaived() {
    assertThat(junit(MachineFormats.waived(), Optional.of(Severity.ERROR)))
        .contains("skipped=\"1\"")
        .contains("<skipped message=\"waived: the printed edition has it right\"/>");
  }

  @Test
  void gitlabKeepsItsSchemaWithFingerprintsOfTheirOwn() {
    for (Report report : REPORTS) {
      MachineFormats.keeps("gitlab.schema.json", new GitlabReport(RUN).write(report));
    }
    Finding error = SampleReports.typical().findings().get(0);
    Report twice = SampleReports.typical().withFindings(List.of(error, error), List.of());
    assertThat(new GitlabReport(RUN).write(twice))
        .contains("\"fingerprint\": \"9f8e7d6c5b4a3921\"", "\"9f8e7d6c5b4a3921-2\"");
  }

  @Test
  void rdjsonKeepsItsSchemaAndCountsBytes() {
    for (Report report : REPORTS) {
      MachineFormats.keeps("rdjson.schema.json", new RdjsonReport(RUN).write(report));
    }
    // Behind a mark of three bytes and a line end, five bytes stand before the quote.
    assertThat(new RdjsonReport(RUN).write(SampleReports.hostile()))
        .contains("\"line\": 2,\n            \"column\": 3");
  }

  @Test
  void githubEscapesItsCommands() {
    String commands = new GithubReport(RUN).write(SampleReports.hostile());
    assertThat(commands.lines()).hasSize(2);
    assertThat(commands)
        .startsWith("::error file=a dir/b|<i>`).txt,line=2,endLine=2,col=3,endColumn=20,")
        .contains("title=Gainsay%3A quantity/values-differ::", "%0Aa dir/b|<i>`).txt:2:3: ");
  }

  @Test
  void githubTellsNineOfAKindAndHowManyMore() {
    Report report = SampleReports.typical();
    List<Finding> many = new ArrayList<>(Collections.nCopies(12, report.findings().get(0)));
    many.add(report.findings().get(1));
    String commands = new GithubReport(RUN).write(report.withFindings(many, List.of()));
    assertThat(commands.lines().filter(line -> line.startsWith("::error "))).hasSize(10);
    assertThat(commands.lines().filter(line -> line.startsWith("::warning "))).hasSize(1);
    assertThat(commands).contains("::error title=Gainsay::3 more errors: the summary of the job");
  }

  @Test
  void csvIsOneRowAFindingAndNoFormula() {
    String csv = new CsvReport().write(SampleReports.typical());
    assertThat(csv.lines()).hasSize(5).first().asString().startsWith("id,severity,rule,");
    String hostile = new CsvReport().write(SampleReports.hostile());
    assertThat(hostile.lines()).hasSize(2);
    Finding error = SampleReports.typical().findings().get(0);
    Finding formula =
        new Finding(
            "=1+1",
            error.fingerprint(),
            error.ruleId(),
            error.verdict(),
            error.severity(),
            1,
            "a \"b\", c",
            List.of(),
            error.evidence().subList(0, 1));
    assertThat(
            new CsvReport().write(SampleReports.empty().withFindings(List.of(formula), List.of())))
        .contains("\n'=1+1,error,time/event-dates-differ,discrepancy,1,\"a \"\"b\"\", c\",")
        .contains(",,,,,,,1,,9f8e7d6c5b4a3921\n");
  }

  @Test
  void jsonlIsOneFindingALine() {
    String lines = new JsonlReport().write(SampleReports.typical());
    assertThat(lines.lines()).hasSize(4).allMatch(line -> line.startsWith("{\"id\":"));
    assertThat(new JsonlReport().write(SampleReports.empty())).isEmpty();
  }

  @Test
  void theSummaryLineTellsWhatDoesNotCount() {
    assertThat(SummaryLine.of(MachineFormats.waived()))
        .isEqualTo(
            "0 errors, 1 warning, 1 note, 1 agreement; 1 waived; 3 not compared; 2 documents, 32"
                + " claims");
  }
}
