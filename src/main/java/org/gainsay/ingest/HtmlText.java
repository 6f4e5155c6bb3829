package org.gainsay.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks the elements of a page and gathers the text that readers of it come for. */
final class HtmlText implements NodeFilter {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "textarea",
          "input",
          "iframe",
          "object",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "pre",
          "del",
          "s",
          "strike",
          "head",
          "dialog",
          "menu");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "td",
          "th",
          "tr",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "blockquote",
          "figure",
          "figcaption",
          "section",
          "article",
          "main",
          "header",
          "address",
          "details",
          "summary",
          "fieldset",
          "hr",
          "body",
          "center");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alert",
          "menu",
          "menubar",
          "toolbar");

  private static final Pattern NOT_THE_TEXT =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments?|disqus|share|sharing|social|related|recommended|promo|advert"
              + "|advertisement|ads?|sponsored|newsletter|subscribe|cookies?|breadcrumbs?|sidebar"
              + "|menu|pagination|pager|nav|navbar|footer|masthead|toc|popup|modal)(?:$|[\\s_-])");

  private static final Pattern INVISIBLE =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private final Element root;
  private final int base;
  private final TextRuns runs;

  private HtmlText(Element root, int base, TextRuns runs) {
    this.root = root;
    this.base = base;
    this.runs = runs;
  }

  /**
   * Gathers the text of an element.
   *
   * @param root the element
   * @param base where in the file its page begins
   * @param runs takes the text
   */
  static void write(Element root, int base, TextRuns runs) {
    root.filter(new HtmlText(root, base, runs));
  }

  /** Whether an element is no part of the text of its page. */
  static boolean leftOut(Element element) {
    String tag = element.normalName();
    if (LEFT_OUT.contains(tag) || element.hasAttr("hidden")) {
      return true;
    }
    if (tag.equals("sup")) {
      return element.selectFirst("a") != null;
    }
    return element.attributesSize() > 0
        && (element.attr("aria-hidden").equals("true")
            || ROLES.contains(element.attr("role"))
            || INVISIBLE.matcher(element.attr("style")).find()
            || (BLOCKS.contains(tag) && named(element)));
  }

  private static boolean named(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return !names.isBlank() && NOT_THE_TEXT.matcher(names).find();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      Range range = text.sourceRange();
      if (range.isTracked()) {
        int start = base + range.startPos();
        runs.add(start, base + range.endPos(), text.getWholeText(), TextRuns.Writing.HTML);
      }
    } else if (node instanceof Element element) {
      if (!element.equals(root) && leftOut(element)) {
        end(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("br")) {
        runs.endLine();
      }
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
    return FilterResult.CONTINUE;
  }

  private void end(Element element) {
    if (BLOCKS.contains(element.normalName()) || element.normalName().equals("pre")) {
      runs.endBlock();
    }
  }
}
