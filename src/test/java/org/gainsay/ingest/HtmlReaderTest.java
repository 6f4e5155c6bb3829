package org.gainsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gainsay.ingest.Places.written;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.junit.jupiter.api.Test;

final class HtmlReaderTest {

  private static Document read(String file) {
    return new HtmlReader().read("d/a.html", file.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String file) {
    return read(file).text();
  }

  private static PublicationDate published(String file) {
    return read(file).published().orElseThrow();
  }

  @Test
  void blocksEndWithABlankLine() {
    assertThat(
            text(
                "<h1>A</h1><p>b\n  <i>c</i>d<br>e</p><ul><li>f<li>g</ul><table><tr><th>h<td>i</table>"))
        .isEqualTo("A\n\nb cd\ne\n\nf\n\ng\n\nh\n\ni");
  }

  @Test
  void everyCharacterKnowsItsPlace() {
    String file =
        "<!-- \uD83D\uDE00 -->\r\n<p>It was <b>40</b>%, $1.3&nbsp;billion &#8217;s &copy2023 &AMP; AT&T &#x2014;\r\nx</p>";
    Document document = read(file);
    assertThat(document.text())
        .isEqualTo("It was 40%, $1.3\u00A0billion \u2019s \u00A92023 & AT&T \u2014 x");
    assertThat(written(document, file, "40%")).isEqualTo("40</b>%");
    assertThat(written(document, file, "$1.3\u00A0billion")).isEqualTo("$1.3&nbsp;billion");
    assertThat(written(document, file, "\u2019s")).isEqualTo("&#8217;s");
    assertThat(written(document, file, "2023")).isEqualTo("2023");
    assertThat(written(document, file, "\u00A9")).isEqualTo("&copy");
    assertThat(written(document, file, "AT&T")).isEqualTo("AT&T");
    assertThat(written(document, file, "\u2014")).isEqualTo("&#x2014;");
    assertThat(document.position(document.text().indexOf('x')).toString()).isEqualTo("3:1");
  }

  @Test
  void onlyTheMainTextIsRead() {
    String page =
        "<header>H 1</header><nav>N 2</nav><div class='cookie-banner'>C 3</div><article><header><h1>T</h1>"
            + "</header><p>Text of 4.</p><aside>A 5</aside><div class='share'>6</div><p hidden>7</p>"
            + "<script>8</script><p>More<sup><a href='#n'>9</a></sup>.</p></article><footer>F 10</footer>";
    assertThat(text(page)).isEqualTo("T\n\nText of 4.\n\nMore.");
    assertThat(text(page.replace("article>", "main>"))).isEqualTo("T\n\nText of 4.\n\nMore.");
  }

  @Test
  void withoutAnArticleTheTextIsWhereTheParagraphsAre() {
    String page =
        "<div id=top><a href=/>Home</a> Tel 1</div><div id=b><h1>Title</h1><div><p>A paragraph that says rather"
            + " a lot of things.</p><p>Another one that says even more than that.</p></div></div>"
            + "<div id=side><p><a href=/x>A link that is long enough to be text</a></p></div>";
    assertThat(text(page)).startsWith("Title\n\nA paragraph").doesNotContain("Tel", "link");
    assertThat(text("<p>One 1</p><p>Two 2</p>")).isEqualTo("One 1\n\nTwo 2");
  }

  @Test
  void misplacedTextKeepsItsPlace() {
    String file =
        "<table><tr><td>1 km</td></tr> 2 km <tr><td>3 km</td></tr></table><b><p>4 km</b> 5 km";
    Document document = read(file);
    for (String words : new String[] {"1 km", "2 km", "3 km", "4 km", "5 km"}) {
      assertThat(written(document, file, words)).isEqualTo(words);
    }
  }

  @Test
  void thePageTellsWhenItWasPublished() {
    assertThat(
            published(
                "<meta property='article:published_time' content='2023-06-02T08:30:00+02:00'><p>a"))
        .extracting(PublicationDate::value, PublicationDate::basis)
        .containsExactly("2023-06-02", "meta article:published_time");
    assertThat(published("<meta name='DC.Date' content='2023-06'><p>a"))
        .extracting(PublicationDate::value, PublicationDate::basis)
        .containsExactly("2023-06", "meta DC.Date");
    String json =
        "<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2023-06-01\"}]}</script>";
    assertThat(published(json + "<meta name=date content=2020-01-01><p>a"))
        .extracting(PublicationDate::value, PublicationDate::basis)
        .containsExactly("2023-06-01", "JSON-LD datePublished");
    assertThat(published("<article><time datetime='2023-06-03 10:00'>June 3</time><p>a</article>"))
        .extracting(PublicationDate::value, PublicationDate::basis)
        .containsExactly("2023-06-03", "time element");
  }

  @Test
  void otherDatesAreNotTheDateOfPublication() {
    String sentence = "The long war that had begun in the middle of the century ended at last on ";
    assertThat(read("<p>" + sentence + "<time datetime=1990-01-01>1 January</time>").published())
        .isEmpty();
    assertThat(
            read("<script type='application/ld+json'>{\"datePublished\": }</script><p>a")
                .published())
        .isEmpty();
    assertThat(read("<meta name=date content=yesterday><p>a").published()).isEmpty();
  }

  @Test
  void theDeclaredEncodingIsObeyed() {
    String file = "<meta charset=\"iso-8859-1\"><p>caf\u00E9 \u201440</p>";
    byte[] content = file.getBytes(Charset.forName("windows-1252"));
    Document document = new HtmlReader().read("a.html", content);
    assertThat(document.text()).isEqualTo("caf\u00E9 \u201440");
    assertThat(written(document, file, "40")).isEqualTo("40");
    assertThatThrownBy(
            () ->
                new HtmlReader()
                    .read("a.html", "<p>caf\u00E9".getBytes(StandardCharsets.ISO_8859_1)))
        .hasMessageStartingWith("a.html:1:7: error: not UTF-8 text at byte 7");
    assertThatThrownBy(() -> read("<meta charset=klingon><p>a"))
        .hasMessageContaining("encoding that is not known: klingon");
  }

  @Test
  void deepAndBrokenPagesAreRead() {
    assertThat(text("<div>".repeat(20_000) + "end 5")).isEqualTo("end 5");
    assertThat(text("<p>a <b <i>c")).startsWith("a");
    assertThat(text("")).isEmpty();
  }
}
