package org.gainsay.report;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.gainsay.finding.Report;
import org.gainsay.finding.RuleCard;

/**
 * The report as one self-contained page; its templates are in {@code src/main/jte}, compiled by the
 * build, and escape whatever they print.
 */
public final class HtmlReport implements ReportWriter {

  private final String version;
  private final List<RuleCard> cards;

  /**
   * A writer.
   *
   * @param version the program's own
   * @param cards the cards of the rules, of which those with findings are shown
   */
  public HtmlReport(String version, List<RuleCard> cards) {
    this.version = version;
    this.cards = List.copyOf(cards);
  }

  @Override
  public String write(Report report) {
    StringOutput text = new StringOutput();
    OwaspHtmlTemplateOutput escaped = new OwaspHtmlTemplateOutput(text);
    JtepageGenerated.render(escaped, new AsWritten(), HtmlPage.of(report, version, cards));
    return text.toString();
  }

  /** Leaves the tags of the templates as they are. */
  private static final class AsWritten implements HtmlInterceptor {

    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput out) {}

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput out) {}
  }
}
