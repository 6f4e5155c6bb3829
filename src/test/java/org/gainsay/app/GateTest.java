package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.gainsay.report.MachineFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What keeps a finding from counting, and what does not. */
final class GateTest {

  private static final String DRAFT =
      "# The bridge\n\nThe Aldport bridge cost $48 million. It opened on 3 May 2021.\n";
  private static final String AGENCY =
      "The Aldport bridge cost $52 million.\nThe harbour was dredged in 2019.\n";

  @TempDir private Path dir = Path.of("");

  @BeforeEach
  void articles() {
    Articles.write(dir, "draft.md", DRAFT);
    Articles.write(dir, "agency.txt", AGENCY);
  }

  private Run check(String... options) {
    List<String> args = new ArrayList<>(List.of(dir.toString(), "--format", "json"));
    args.addAll(List.of(options));
    return Run.of(args.toArray(String[]::new));
  }

  private List<JsonNode> findings(Run run) {
    return StreamSupport.stream(MachineFormats.tree(run.out()).get("findings").spliterator(), false)
        .filter(finding -> finding.get("verdict").asString().equals("discrepancy"))
        .toList();
  }

  private List<String> rules(Run run) {
    return findings(run).stream().map(finding -> finding.get("ruleId").asString()).toList();
  }

  private String only(String property) {
    return findings(check()).get(0).get(property).asString();
  }

  private Path waivers() {
    return dir.resolve("gainsay-waivers.yaml");
  }

  private Run waive(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "waive",
                only("id"),
                dir.toString(),
                "--waivers",
                waivers().toString(),
                "--today",
                "2026-01-10",
                "--reason",
                "asked: \"48\" is right # today"));
    args.addAll(List.of(more));
    return Run.of(args.toArray(String[]::new));
  }

  @Test
  void theFingerprintSurvivesMovedLinesAndRewordedNeighbours() throws IOException {
    assertThat(rules(check())).containsExactly("quantity/values-differ");
    String fingerprint = only("fingerprint");
    Articles.write(
        dir,
        "draft.md",
        "# The bridge\n\nA ferry ran here before.\n\nIn the end the Aldport bridge cost $48 million.\n");
    assertThat(only("fingerprint")).isEqualTo(fingerprint);
    Articles.write(dir, "draft.md", DRAFT.replace("$48", "$47"));
    assertThat(only("fingerprint")).isNotEqualTo(fingerprint);
  }

  @Test
  void aWaiverKeepsAFindingFromCounting() throws IOException {
    Run waive = waive("--expires", "2026-06-30", "--owner", "N. Sayre");
    assertThat(waive.err()).isEmpty();
    assertThat(waive.code()).isZero();
    assertThat(Files.readString(waivers()))
        .contains("    reason: \"asked: \\\"48\\\" is right # today\"\n")
        .contains("    quotes: [\"$52 million\", \"$48 million\"]\n")
        .contains("    documents: [\"agency.txt\", \"draft.md\"]\n")
        .contains("    owner: N. Sayre\n")
        .contains("    created: 2026-01-10\n", "    expires: 2026-06-30\n");
    Run run = check("--today", "2026-06-30");
    assertThat(run.code()).isZero();
    assertThat(findings(run)).isEmpty();
    JsonNode suppressed = MachineFormats.tree(run.out()).get("suppressed").get(0);
    assertThat(suppressed.get("by").asString()).isEqualTo("waiver");
    assertThat(suppressed.get("reason").asString()).isEqualTo("asked: \"48\" is right # today");
    assertThat(check("--no-config").code()).isEqualTo(1);
  }

  @Test
  void waivingTwiceIsRefused() {
    String id = only("id");
    waive();
    Run again =
        Run.of("waive", id, dir.toString(), "--waivers", waivers().toString(), "--reason", "x");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("the finding is waived already, at ");
    assertThat(Run.of("waive", "00000000", dir.toString(), "--reason", "x").err())
        .contains("no discrepancy has the id 00000000");
  }

  @Test
  void anExpiredWaiverIsAFindingAndWaivesNothing() {
    waive("--expires", "2026-06-30");
    Run run = check("--today", "2026-07-01");
    assertThat(rules(run)).containsExactlyInAnyOrder("quantity/values-differ", "waiver/expired");
    JsonNode place = findings(run).get(1).get("evidence").get(0);
    assertThat(place.get("document").asString()).endsWith("gainsay-waivers.yaml");
    assertThat(place.get("line").asInt()).isEqualTo(2);
  }

  @Test
  void aStaleWaiverIsAFindingUnlessItsDocumentsWereNotRead() {
    waive();
    Articles.write(dir, "draft.md", DRAFT.replace("$48", "$52"));
    assertThat(rules(check())).containsExactly("waiver/stale");
    Run one =
        Run.of(
            dir.resolve("agency.txt").toString(),
            "--format=json",
            "--waivers",
            waivers().toString());
    assertThat(rules(one)).isEmpty();
  }

  @Test
  void aNarrowerQuestionMakesNoWaiverStale() {
    waive();
    assertThat(rules(check("--only", "citation"))).isEmpty();
    assertThat(rules(check("--only", "waiver"))).isEmpty();
  }

  @Test
  void aSecondWaiverGoesBehindTheFirst() throws IOException {
    waive();
    Articles.write(dir, "agency.txt", AGENCY + "It opened on 4 May 2021.\n");
    Articles.write(dir, "draft.md", DRAFT + "\nThe harbour was dredged in 2018.\n");
    Files.writeString(waivers(), "# kept\n" + Files.readString(waivers()));
    int before = findings(check()).size();
    assertThat(before).isPositive();
    Run second =
        Run.of(
            "waive",
            findings(check()).get(0).get("id").asString(),
            dir.toString(),
            "--waivers",
            waivers().toString(),
            "--reason",
            "it is so");
    assertThat(second.err()).isEmpty();
    assertThat(findings(check())).hasSize(before - 1);
    assertThat(Files.readString(waivers())).startsWith("# kept\nwaivers:\n").contains("it is so");
  }

  @Test
  void aBrokenFileOfWaiversIsToldWithItsPlace() throws IOException {
    Files.writeString(waivers(), "waivers:\n  - fingerprint: bc2a2287\n    rul: x\n");
    Run run = check();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("gainsay-waivers.yaml:3:5: error: there is no key \"rul\"")
        .contains("Did you mean \"rule\"?");
    Files.writeString(waivers(), "waivers:\n  - fingerprint: bc2a2287\n    rule: x\n");
    assertThat(check().err()).contains(":2:5: error: a waiver has no reason");
    Files.writeString(
        waivers(),
        "waivers:\n  - fingerprint: bc2a2287\n    rule: x\n    reason: y\n    expires: soon\n");
    assertThat(check().err()).contains(":5:14: error: expires cannot be \"soon\"");
  }

  @Test
  void findingsAreToldFromTheSideOfTheDraft() {
    assertThat(findings(check()).get(0).at("/evidence/0/document").asString())
        .endsWith("agency.txt");
    Articles.write(dir, "wire.txt", "The harbour was dredged in 2017.\n");
    Run run = check("--draft", "draft.md");
    assertThat(rules(run)).containsExactly("quantity/values-differ");
    JsonNode evidence = findings(run).get(0).get("evidence");
    assertThat(evidence.at("/0/document").asString()).endsWith("draft.md");
    assertThat(evidence.at("/0/side").asString()).isEqualTo("b");
    assertThat(evidence.at("/1/side").asString()).isEqualTo("a");
  }

  @Test
  void aCommentSpeaksOfTheBlockAfterItOrOfItsLine() {
    String comment = "<!-- gainsay-ignore quantity/values-differ: the agency rounds -->";
    Articles.write(dir, "draft.md", DRAFT.replace("\n\nThe", "\n\n" + comment + "\n\nThe"));
    Run run = check();
    assertThat(findings(run)).isEmpty();
    JsonNode suppressed = MachineFormats.tree(run.out()).get("suppressed").get(0);
    assertThat(suppressed.get("by").asString()).isEqualTo("comment");
    assertThat(suppressed.get("reason").asString()).isEqualTo("the agency rounds");
    Articles.write(dir, "draft.md", DRAFT.replace("million.", "million. " + comment));
    assertThat(findings(check())).isEmpty();
    Articles.write(dir, "draft.md", DRAFT + "\n" + comment + "\n\nOther words.\n");
    assertThat(findings(check())).hasSize(1);
    Articles.write(
        dir, "draft.md", DRAFT.replace("\n\nThe", "\n\n```html\n" + comment + "\n```\n\nThe"));
    assertThat(findings(check())).hasSize(1);
  }

  @Test
  void aCommentOfHtmlCountsToo() {
    Articles.write(
        dir,
        "page.html",
        "<p>The Aldport bridge cost $48 million.</p>"
            + "<!-- gainsay-ignore quantity: as printed -->\n");
    assertThat(Run.of(dir + "/page.html", dir + "/agency.txt").code()).isZero();
  }

  @Test
  void aCommentThatWaivesNothingIsAFinding() {
    Articles.write(dir, "draft.md", DRAFT + "\n<!-- gainsay-ignore no-rule: because -->\n");
    assertThat(rules(check())).contains("waiver/malformed");
    Articles.write(dir, "draft.md", DRAFT + "\n<!-- gainsay-ignore quantity/values-differ -->\n");
    assertThat(rules(check())).contains("waiver/malformed");
  }
}
