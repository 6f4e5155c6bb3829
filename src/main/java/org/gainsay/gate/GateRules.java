package org.gainsay.gate;

import java.util.List;
import java.util.Optional;
import org.gainsay.finding.Digest;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.RuleCard;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Verdict;
import org.gainsay.text.Document;
import org.gainsay.text.Span;

/** The findings that speak of waivers and baselines, not of documents. */
public enum GateRules {
  EXPIRED(
      "waiver/expired",
      "A waiver that has expired",
      "The last day of a waiver has passed: its finding counts again.",
      "Mend the finding, or give the waiver a new date.",
      Severity.WARNING),
  STALE(
      "waiver/stale",
      "A waiver for a finding that is gone",
      "All documents of a waiver were read, and its finding was not there: a value was changed, or"
          + " mended.",
      "Remove the waiver; waive the finding anew if it came back with another value.",
      Severity.WARNING),
  MALFORMED(
      "waiver/malformed",
      "A comment that should waive a finding and does not",
      "A comment begins with gainsay-ignore, and names no rule or gives no reason.",
      "Write it as gainsay-ignore RULE: REASON.",
      Severity.WARNING),
  GONE(
      "baseline/gone",
      "A finding of the baseline that is gone",
      "All documents of an entry of a strict baseline were read, and its finding was not there.",
      "Run 'gainsay baseline prune' and commit what it leaves.",
      Severity.ERROR);

  private final String id;
  private final String title;
  private final String what;
  private final String mend;
  private final Severity severity;

  GateRules(String id, String title, String what, String mend, Severity severity) {
    this.id = id;
    this.title = title;
    this.what = what;
    this.mend = mend;
    this.severity = severity;
  }

  /** The id, as reports name it. */
  public String id() {
    return id;
  }

  /** Whether a finding with this rule's id speaks of a waiver or a baseline. */
  public static boolean isOwn(String ruleId) {
    for (GateRules rule : values()) {
      if (rule.id.equals(ruleId)) {
        return true;
      }
    }
    return false;
  }

  /** What formats for machines tell of the rule. */
  public RuleCard card() {
    String markdown =
        "# "
            + title
            + "\n\n## What it flags\n\n"
            + what
            + "\n\n## How to settle it\n\n"
            + mend
            + "\n";
    return new RuleCard(id, title, severity, markdown, List.of());
  }

  /** A finding at a stretch of a file. */
  Finding at(Document file, Span span, String message, List<String> explanation) {
    Evidence place = Evidence.at(file, span, "a", lineOf(file.text(), span), file.slice(span));
    String fingerprint = Digest.of(id + "\n" + file.name() + "\n" + file.slice(span));
    return new Finding(
        fingerprint.substring(0, 8),
        fingerprint,
        id,
        Verdict.DISCREPANCY,
        severity,
        1,
        message,
        explanation,
        List.of(place));
  }

  private static Span lineOf(String text, Span span) {
    int from = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    int to = text.indexOf('\n', span.end());
    return new Span(Math.min(from, span.start()), to < 0 ? text.length() : to);
  }

  /** The file, read as plain text, so that findings can point into it. */
  static Document file(String path, String text) {
    return new Document(path, path.substring(path.lastIndexOf('/') + 1), text, Optional.empty());
  }
}
