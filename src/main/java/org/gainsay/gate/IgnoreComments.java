package org.gainsay.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Report;
import org.gainsay.finding.Suppressed;
import org.gainsay.finding.Verdict;
import org.gainsay.text.Document;
import org.gainsay.text.Span;

/**
 * The comments {@code <!-- gainsay-ignore rule-id: reason -->} of Markdown and HTML. One that
 * stands in a line of text speaks of that line, one on lines of its own of the block after it, up
 * to the next empty line.
 */
public final class IgnoreComments {

  private static final Pattern COMMENT =
      Pattern.compile("<!--\\s*gainsay-ignore\\b(.*?)-->", Pattern.DOTALL);
  private static final Pattern CONTENT =
      Pattern.compile("\\s*([^\\s:]+)\\s*:\\s*(\\S.*?)\\s*", Pattern.DOTALL);
  private static final Pattern FENCE = Pattern.compile("(?m)^ {0,3}(```+|~~~+)");

  private final List<Comment> comments = new ArrayList<>();
  private final List<Finding> malformed = new ArrayList<>();

  private record Comment(String path, int first, int last, String rule, String reason) {

    boolean covers(Evidence place) {
      return place.document().equals(path)
          && place.region().start().line() <= last
          && first <= place.region().end().line();
    }
  }

  private IgnoreComments() {}

  /**
   * The comments of documents.
   *
   * @param documents the documents
   * @param known whether a name is that of a rule or of a family
   */
  public static IgnoreComments of(List<Document> documents, Predicate<String> known) {
    IgnoreComments out = new IgnoreComments();
    for (Document document : documents) {
      document.markup().ifPresent(file -> out.read(document.path(), file, known));
    }
    return out;
  }

  private void read(String path, String file, Predicate<String> known) {
    Matcher matcher = COMMENT.matcher(file);
    if (!matcher.find()) {
      return;
    }
    Document markup = GateRules.file(path, file);
    int[] gaps = gaps(file);
    int[] fences = FENCE.matcher(file).results().mapToInt(MatchResult::start).toArray();
    do {
      if (inFence(fences, matcher.start())) {
        continue;
      }
      Matcher content = CONTENT.matcher(matcher.group(1));
      if (!content.matches() || !known.test(content.group(1))) {
        String what =
            content.matches()
                ? "\"" + content.group(1) + "\" is the id of no rule"
                : "it is not written as gainsay-ignore RULE: REASON";
        malformed.add(
            GateRules.MALFORMED.at(
                markup,
                new Span(matcher.start(), matcher.end()),
                "The comment waives nothing: " + what,
                List.of("'gainsay rules list' shows the ids; the reason is required")));
      } else {
        String reason = content.group(2).replaceAll("\\s+", " ");
        comments.add(covering(markup, gaps, matcher, content.group(1), reason));
      }
    } while (matcher.find());
  }

  /** Whether a place lies between two fences of Markdown, where comments are examples. */
  private static boolean inFence(int[] fences, int at) {
    int before = Arrays.binarySearch(fences, at);
    return (before < 0 ? -before - 1 : before) % 2 == 1;
  }

  private static Comment covering(
      Document markup, int[] gaps, Matcher matcher, String rule, String reason) {
    String file = markup.text();
    int from = file.lastIndexOf('\n', matcher.start()) + 1;
    int to = endOfLine(file, matcher.end());
    boolean alone =
        file.substring(from, matcher.start()).isBlank()
            && file.substring(matcher.end(), to).isBlank();
    int start = alone ? nextText(file, to) : from;
    int end = alone ? endOfBlock(gaps, start) : to;
    int first = markup.position(start).line();
    return new Comment(markup.path(), first, markup.position(end).line(), rule, reason);
  }

  private static int endOfLine(String file, int at) {
    int end = file.indexOf('\n', at);
    return end < 0 ? file.length() : end;
  }

  private static int nextText(String file, int at) {
    int start = at;
    while (start < file.length() && Character.isWhitespace(file.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int endOfBlock(int[] gaps, int at) {
    int after = Arrays.binarySearch(gaps, at);
    return gaps[after < 0 ? -after - 1 : after];
  }

  /** Where the lines end that an empty line follows, and where the file ends. */
  private static int[] gaps(String file) {
    IntStream.Builder out = IntStream.builder();
    int end = endOfLine(file, 0);
    while (end < file.length()) {
      int next = endOfLine(file, end + 1);
      if (file.substring(end + 1, next).isBlank()) {
        out.add(end);
      }
      end = next;
    }
    return out.add(file.length()).build().toArray();
  }

  /** The report with the findings that comments speak of suppressed. */
  public Report apply(Report report) {
    List<Finding> left = new ArrayList<>();
    List<Suppressed> suppressed = new ArrayList<>(report.suppressed());
    for (Finding finding : report.findings()) {
      Optional<Comment> comment =
          finding.verdict() == Verdict.AGREEMENT
              ? Optional.empty()
              : comments.stream()
                  .filter(one -> RuleChoice.names(one.rule(), finding.ruleId()))
                  .filter(one -> finding.evidence().stream().anyMatch(one::covers))
                  .findFirst();
      comment.ifPresentOrElse(
          one -> suppressed.add(new Suppressed(finding, Suppressed.By.COMMENT, one.reason())),
          () -> left.add(finding));
    }
    left.addAll(malformed);
    return report.withFindings(left, suppressed);
  }
}
