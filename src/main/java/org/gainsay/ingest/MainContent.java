package org.gainsay.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the element of a page that holds what readers come for. */
final class MainContent {

  private static final int PARAGRAPH = 25;

  private MainContent() {}

  /**
   * The one {@code <article>} or {@code <main>}, else the element in which most of the text of
   * paragraphs stands, else the whole page.
   */
  static Element of(Element body) {
    Elements articles = body.select("article, [role=article], [itemprop=articleBody]");
    articles.removeIf(article -> excluded(article, body) || nested(article, articles));
    Elements mains = body.select("main, [role=main]");
    mains.removeIf(main -> excluded(main, body));
    if (articles.size() == 1) {
      return articles.get(0);
    }
    if (mains.size() == 1 && articles.isEmpty()) {
      return mains.get(0);
    }
    if (articles.size() > 1) {
      Element longest = longest(articles);
      int all = articles.stream().mapToInt(MainContent::length).sum();
      return 2 * length(longest) > all ? longest : mains.size() == 1 ? mains.get(0) : body;
    }
    return densest(body);
  }

  private static boolean nested(Element article, List<Element> articles) {
    return article.parents().stream().anyMatch(articles::contains);
  }

  private static boolean excluded(Element element, Element body) {
    for (Element at = element; at != null && !at.equals(body); at = at.parent()) {
      if (HtmlText.leftOut(at)) {
        return true;
      }
    }
    return false;
  }

  private static Element longest(List<Element> elements) {
    Element longest = elements.get(0);
    for (Element element : elements) {
      longest = length(element) > length(longest) ? element : longest;
    }
    return longest;
  }

  /** The characters of the paragraphs of an element, those of links left out. */
  private static int length(Element element) {
    int length = 0;
    for (Element paragraph : element.select("p")) {
      length += own(paragraph);
    }
    return length;
  }

  private static int own(Element paragraph) {
    int links = paragraph.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return Math.max(0, paragraph.text().length() - links);
  }

  private static Element densest(Element body) {
    Map<Element, Integer> held = new LinkedHashMap<>();
    int all = 0;
    for (Element paragraph : body.select("p")) {
      Element parent = paragraph.parent();
      int length = own(paragraph);
      if (parent != null && length >= PARAGRAPH && !excluded(paragraph, body)) {
        held.merge(parent, length, Integer::sum);
        all += length;
      }
    }
    Element best = body;
    for (Element candidate : held.keySet()) {
      best = held.getOrDefault(candidate, 0) > held.getOrDefault(best, 0) ? candidate : best;
    }
    boolean most = 3 * held.getOrDefault(best, 0) > 2 * all;
    return most && best.selectFirst("h1") == null ? withHeadline(best, body) : most ? best : body;
  }

  /** The nearest element around that also holds the headline, if little else is in it. */
  private static Element withHeadline(Element best, Element body) {
    Element around = best.parent();
    return around != null && !around.equals(body) && around.selectFirst("h1") != null
        ? around
        : best;
  }
}
