package org.gainsay.report;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Particulars;
import org.gainsay.finding.ReportedDocument;

/** The phrases that the reports for people share. */
final class Wording {

  private static final Pattern YEAR_OPEN =
      Pattern.compile("(\\D{0,12}?)XXXX-(\\d\\d)(?:-(\\d\\d))?");

  private Wording() {}

  /** A normalised value; a date without a year is put into words. */
  static String value(String normalized) {
    Matcher open = YEAR_OPEN.matcher(normalized);
    if (!open.matches()) {
      return Visible.text(normalized);
    }
    int number = Integer.parseInt(open.group(2));
    if (number < 1 || number > 12) {
      return normalized;
    }
    String month = Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String day = Optional.ofNullable(open.group(3)).map(d -> Integer.parseInt(d) + " ").orElse("");
    return Visible.text(open.group(1)) + day + month + " (no year given)";
  }

  /**
   * What a side of a finding is among the others, such as {@code majority, 3 independent sources};
   * empty when there is nothing to tell.
   */
  static String standing(Finding finding, String side) {
    return finding.standing().map(standing -> standing.label(side)).orElse("");
  }

  /** When a document was published, and how that is known. */
  static String published(ReportedDocument document) {
    return document
        .published()
        .map(date -> Visible.text(date.value()) + " (" + Visible.text(date.basis()) + ")")
        .orElse("unknown");
  }

  /** What a claim says of its value, in one line. */
  static String claim(Particulars claim) {
    List<String> parts = new ArrayList<>();
    add(parts, "of \u201C", claim.subject(), "\u201D");
    add(parts, "said of ", claim.scope(), "");
    add(parts, "as of ", claim.asOf(), "");
    add(parts, "", claim.hedge(), "");
    add(parts, "", claim.standing(), "");
    add(parts, "according to ", claim.attribution(), "");
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String before, String raw, String after) {
    if (!raw.isEmpty()) {
      parts.add(before + Visible.text(raw) + after);
    }
  }
}
