package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.RuleCard;
import org.gainsay.finding.Severity;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {

  private static final RuleCard CARD =
      new RuleCard(
          "time/event-dates-differ",
          "Different <dates>",
          Severity.ERROR,
          "# Different <dates>\n\nSeverity: error\n\n## How to settle it\n\nLook it\nup.\n\n```fires\n<b>\n```\n",
          List.of());

  private final HtmlReport writer = new HtmlReport("0.0", List.of(CARD));

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(r -> r.group(1)).toList();
  }

  private static String only(String page, String element) {
    List<String> found = all(page, "(?s)<" + element + ">(.*?)</" + element + ">");
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Test
  void saysWhatEveryReportSays() {
    String page = writer.write(SampleReports.typical());
    assertThat(page)
        .startsWith("<!doctype html>\n<html lang=\"en\">")
        .endsWith("</html>\n")
        .contains("Some statements cannot both be true")
        .contains("inferred: the text leaves the year out for dates up to June 8")
        .contains("<mark>November 12, 2023</mark>")
        .contains("12 November and 18 October are 25 days apart, whatever the year.")
        .contains(
            "href=\"#rule-time/event-dates-differ\"", "Different &lt;dates&gt;", "Look it up.")
        .contains("<pre tabindex=\"0\" dir=\"auto\">&lt;b&gt;</pre>")
        .contains("different events", "Joint Arab-Islamic Extraordinary Summit");
    assertThat(writer.write(SampleReports.typical())).isEqualTo(page);
  }

  @Test
  void speaksOfAnEmptyReport() {
    assertThat(writer.write(SampleReports.empty()))
        .contains("No discrepancy found", "None found in 0 comparisons.")
        .contains("One document alone: there is nothing to compare across.")
        .doesNotContain("id=\"agreements\"", "id=\"not-compared\"");
  }

  @Test
  void onlyItsOwnStyleAndScriptMayRun() throws Exception {
    String page = writer.write(SampleReports.hostile());
    String policy = all(page, "Content-Security-Policy\" content=\"([^\"]*)\"").get(0);
    assertThat(policy.replace("&#39;", "'"))
        .startsWith("default-src 'none';")
        .contains(
            "style-src '" + hash(only(page, "style")) + "'",
            "script-src '" + hash(only(page, "script")) + "'")
        .doesNotContain("unsafe", "http");
    String rest = page.replace(only(page, "script"), "").replace(only(page, "style"), "");
    assertThat(rest).doesNotContainPattern("\\s(style|src|srcset|action)=\"");
    assertThat(all(rest, "href=\"([^\"]*)\"")).allMatch(to -> to.matches("#.*|data:image/svg.*"));
    assertThat(all(rest, "\\s(on[a-z]+)=\"")).isEmpty();
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void hostileTextStaysText() {
    String page = writer.write(SampleReports.hostile());
    assertThat(page)
        .contains("&lt;script&gt;</mark>alert(1)&lt;/script&gt;", "&lt;U+202E&gt;")
        .doesNotContain("<script>alert", "<i>", "\u202E");
    assertThat(page.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryAnchorIsOne() {
    for (Report report :
        List.of(SampleReports.typical(), SampleReports.hostile(), SampleReports.manyPlaces())) {
      String page = writer.write(report);
      List<String> anchors = all(page, "\\sid=\"([^\"]*)\"");
      assertThat(anchors).doesNotHaveDuplicates();
      assertThat(anchors).containsAll(all(page, "href=\"#([^\"]*)\""));
    }
  }

  @Test
  void foldsManyPlaces() {
    String page = writer.write(SampleReports.manyPlaces());
    assertThat(all(page, "(7 more places say this)")).hasSize(2);
  }

  @Test
  void tellsWhatWouldMakeItConsistent() {
    Report bare = SampleReports.typical();
    Finding first = bare.findings().get(0);
    Report report =
        new Report(
            bare.documents(),
            bare.findings(),
            bare.notCompared(),
            bare.remarks(),
            40,
            Map.of(first.id(), List.of("a value that agrees with a: <12>")),
            List.of());
    String page = writer.write(report);
    assertThat(page)
        .contains("a value that agrees with a: &lt;12&gt;")
        .containsPattern("<dt>Checks run</dt><dd>40</dd>");
  }

  @Test
  void findingsThatShareAPlaceAreOneFact() {
    List<Finding> findings = new ArrayList<>(SampleReports.typical().findings());
    List<List<String>> groups =
        HtmlGroup.together(findings).stream()
            .map(group -> group.stream().map(Finding::id).toList())
            .toList();
    assertThat(groups).containsExactly(List.of("d41f"), List.of("77b0"), List.of("0c0c", "beef"));
  }

  @Test
  void cardsOfOthersAreLeftOut() {
    assertThat(new HtmlReport("0.0", List.of(CARD)).write(SampleReports.empty()))
        .doesNotContain("Different");
    Optional<MatchResult> rule =
        Pattern.compile("id=\"rule-[^\"]*\"")
            .matcher(writer.write(SampleReports.typical()))
            .results()
            .findFirst();
    assertThat(rule).isPresent();
  }
}
