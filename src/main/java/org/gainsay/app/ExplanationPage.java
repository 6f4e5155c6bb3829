package org.gainsay.app;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.report.TextPage;
import org.gainsay.report.Visible;

/** Lines of an explanation, wrapped: what follows a label like {@code mention:} stays beside it. */
final class ExplanationPage {

  private static final Pattern LABELLED = Pattern.compile("(\\s*(?:[a-z]{1,12}:)?\\s*)(.*)");

  private ExplanationPage() {}

  static String of(List<String> lines, int columns) {
    TextPage page = new TextPage(columns, false);
    for (String line : lines) {
      Matcher labelled = LABELLED.matcher(line.replaceAll("\\s", " "));
      if (line.isBlank() || !labelled.matches()) {
        page.paragraph("", Visible.text(line));
      } else {
        page.paragraph(labelled.group(1), Visible.text(labelled.group(2)));
      }
    }
    return page.toString();
  }
}
