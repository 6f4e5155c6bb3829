package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One article as text, Markdown and HTML: the same findings, each at its place in its file. */
final class SameArticleTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String TEXT =
      """
      A bridge at last

      The new bridge over the Orrin was opened on 13 May 2023. It cost $52 million \u2014 the mayor\u2019s guess.

      Construction of the bridge began on 8 March 2021.

      About 4,000 people attended the opening ceremony.

      The bridge is 612 metres long.
      """;

  private static final String MARKDOWN =
      """
      ---
      date: 2023-05-14
      ---
      # A bridge at last

      The new bridge over the *Orrin* was opened
      on **13** May 2023. It cost $52&nbsp;million &mdash; the
      [mayor\u2019s](https://example.org/7) guess.

      - Construction of the bridge began on 8 March 2021.
      - About 4,000 people attended the opening ceremony.

      | The bridge is **612** metres long. |
      | --- |
      """;

  private static final String HTML =
      """
      <html><head><title>7</title><meta name="date" content="2023-05-14"></head><body><nav>8</nav>
      <article><h1>A bridge at last</h1>
      <p>The new bridge over the <i>Orrin</i> was opened
         on <b>13</b>&nbsp;May 2023. It cost <b>$52</b> million &mdash; the mayor&#8217;s guess.</p>
      <ul><li>Construction of the bridge began on 8 March 2021.
      <li>About 4,000 people attended the opening ceremony.</ul>
      <table><tr><td>The bridge is 612&nbsp;metres long.</td></tr></table></article></body></html>
      """;

  private static final String OTHER =
      """
      The new bridge over the Orrin was opened on 12 May 2023. The bridge cost $48 million.

      Construction of the bridge began on 8 March 2021.

      About 4,200 people attended the opening ceremony.

      The bridge is 620 metres long.
      """;

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path article(String format) throws IOException {
    return file(
        "article." + format,
        switch (format) {
          case "md" -> MARKDOWN;
          case "html" -> HTML;
          default -> TEXT;
        });
  }

  private JsonNode check(String format) throws IOException {
    String article = article(format).toString();
    Path other = file("other.txt", OTHER);
    String given = "article." + format + "=2023-05-14";
    Run run = Run.of("check", article, other.toString(), "--published", given, "--format", "json");
    assertThat(run.err()).isEmpty();
    return JSON.readTree(run.out());
  }

  private static List<String> told(JsonNode report, String format) {
    List<String> out = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      StringBuilder text = new StringBuilder(finding.get("ruleId").asString());
      text.append(' ').append(finding.get("message").asString());
      for (JsonNode place : finding.get("evidence")) {
        text.append(" / ").append(place.get("side").asString());
        text.append(' ').append(place.get("quote").asString());
        text.append(' ').append(place.get("normalized").asString());
      }
      out.add(text.toString().replace("article." + format, "article").replace('\u00A0', ' '));
    }
    return out;
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "html"})
  void theFindingsAreThoseOfTheText(String format) throws IOException {
    List<String> expected = told(check("txt"), "txt");
    assertThat(expected).hasSizeGreaterThan(2);
    assertThat(told(check(format), format)).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html"})
  void theFileHasTheQuotesAtTheirPlaces(String format) throws IOException {
    String article = article(format).toString();
    String file = Files.readString(Path.of(article));
    String[] lines = file.split("\n", -1);
    int seen = 0;
    for (JsonNode finding : check(format).get("findings")) {
      for (JsonNode place : finding.get("evidence")) {
        if (place.get("document").asString().equals(article)) {
          String quote = place.get("quote").asString().replace('\u00A0', ' ');
          String there = file.substring(place.get("start").asInt(), place.get("end").asInt());
          assertThat(unmarked(there)).isEqualTo(quote);
          String line = lines[place.get("line").asInt() - 1];
          assertThat(line.substring(place.get("column").asInt() - 1))
              .startsWith(there.split("\n")[0]);
          seen++;
        }
      }
    }
    assertThat(seen).isGreaterThan(2);
  }

  private static String unmarked(String written) {
    return written.replaceAll("<[^>]*>|[*]", "").replace("&nbsp;", " ").replaceAll("\\s+", " ");
  }

  @Test
  void theDateOfPublicationIsReadFromTheFile() throws IOException {
    assertThat(Run.of("check", article("md").toString()).out())
        .contains("2023-05-14 (front matter)");
    assertThat(Run.of("check", article("html").toString()).out())
        .contains("2023-05-14 (meta date)");
  }
}
