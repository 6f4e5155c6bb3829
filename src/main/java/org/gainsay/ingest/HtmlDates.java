package org.gainsay.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.text.PublicationDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The date of publication that a page states for programs. */
final class HtmlDates {

  private static final List<String> NAMES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.issued",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "citation_publication_date",
          "citation_date");

  private static final int SENTENCE = 60;

  private HtmlDates() {}

  /** The date, with where it stands as its basis; {@code main} is the text's own element. */
  static Optional<PublicationDate> published(Document page, Element main) {
    return jsonLd(page).or(() -> meta(page)).or(() -> time(main));
  }

  private static Optional<PublicationDate> jsonLd(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<PublicationDate> date = datePublished(script.data());
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<PublicationDate> datePublished(String json) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean wanted =
            token == JsonToken.VALUE_STRING && "datePublished".equals(parser.currentName());
        if (wanted) {
          Optional<PublicationDate> date =
              WrittenDate.read(parser.getString(), "JSON-LD datePublished");
          if (date.isPresent()) {
            return date;
          }
        }
      }
    } catch (JacksonException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<PublicationDate> meta(Document page) {
    for (String name : NAMES) {
      for (Element meta : page.select("meta[content]")) {
        String key = meta.attr("property") + meta.attr("name") + meta.attr("itemprop");
        if (key.toLowerCase(Locale.ROOT).equals(name)) {
          Optional<PublicationDate> date = WrittenDate.read(meta.attr("content"), "meta " + key);
          if (date.isPresent()) {
            return date;
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The first time element that is marked as the date of publication, else the first outside a
   * sentence.
   */
  private static Optional<PublicationDate> time(Element main) {
    List<Element> times = main.select("time[datetime]");
    for (Element time : times) {
      if (time.attr("itemprop").equals("datePublished") || time.hasAttr("pubdate")) {
        return WrittenDate.read(time.attr("datetime"), "time element");
      }
    }
    return times.stream()
        .filter(time -> !inSentence(time))
        .findFirst()
        .flatMap(time -> WrittenDate.read(time.attr("datetime"), "time element"));
  }

  private static boolean inSentence(Element time) {
    Element around = time.closest("p, li, td, dd, blockquote");
    return around != null && around.text().length() > time.text().length() + SENTENCE;
  }
}
