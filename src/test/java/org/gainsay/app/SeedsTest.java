package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.text.Document;
import org.junit.jupiter.api.Test;

/** The two documents of {@code seeds/}: what must be found, and what must change nothing. */
final class SeedsTest {

  private static final Pipeline PIPELINE = new Pipeline(Settings.defaults());
  private static final String WEATHER =
      "The harbour of Bergen was closed on 3 March 2019 after a storm. Eleven ferries were delayed.";

  private static List<Document> seeds() throws IOException {
    List<Document> out = new ArrayList<>();
    try (var files = Files.list(Path.of("seeds"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        out.add(new Document("seeds/" + name, name, Files.readString(file), Optional.empty()));
      }
    }
    return out;
  }

  /** Rule, severity and the quotes of each side, a line a finding. */
  private static List<String> told(List<Document> documents) {
    return PIPELINE.check(documents).report().findings().stream().map(SeedsTest::line).toList();
  }

  private static String line(Finding finding) {
    StringBuilder out = new StringBuilder(finding.ruleId() + " " + finding.severity().label());
    for (Evidence evidence : finding.evidence()) {
      out.append(" | ").append(evidence.side()).append(' ').append(evidence.quote());
    }
    return out.toString();
  }

  @Test
  void findsWhatAnEditorWouldFind() throws IOException {
    assertThat(told(seeds()))
        .contains(
            "time/event-dates-differ error | a November 12, 2023 | b 18 October",
            "scope/part-against-joint-total warning | a approximately 40 percent | b over 60%",
            "citation/predates-event warning | a November 12, 2023 | b Turkic World, October 18, 2023",
            "time/possible-mixed-up-event note | a November 12, 2023 | b 11 November",
            "citation/malformed note | a Anadolu Agency, June, 8",
            "citation/malformed note | a , May 27")
        .anyMatch(
            line -> line.startsWith("time/event-dates-agree none") && line.contains("7 October"))
        .anyMatch(
            line ->
                line.startsWith("time/duration-fits-dates none") && line.contains("six months"));
  }

  @Test
  void findsNoOtherErrorOrWarning() throws IOException {
    assertThat(told(seeds()))
        .filteredOn(line -> line.contains(" error ") || line.contains(" warning "))
        .hasSize(3);
  }

  @Test
  void theOrderOfTheFilesChangesNothing() throws IOException {
    List<Document> reversed = new ArrayList<>(seeds());
    Collections.reverse(reversed);
    assertThat(PIPELINE.check(reversed).report()).isEqualTo(PIPELINE.check(seeds()).report());
  }

  @Test
  void anUnrelatedDocumentChangesNoFinding() throws IOException {
    List<Document> three = new ArrayList<>(seeds());
    three.add(0, new Document("a/weather.txt", "weather.txt", WEATHER, Optional.empty()));
    assertThat(PIPELINE.check(three).report().findings())
        .isEqualTo(PIPELINE.check(seeds()).report().findings());
  }

  @Test
  void theCommittedReportIsTheOneThatIsMadeToday() throws IOException {
    // The links of the Markdown lead from its folder to the documents: target stands beside
    // reports.
    Path made = Path.of("target");
    Run.of("check", "seeds", "-o", made.toString());
    for (String name : List.of("consistency.json", "consistency.md")) {
      assertThat(made.resolve(name)).hasSameTextualContentAs(Path.of("reports").resolve(name));
    }
  }
}
