package org.gainsay.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gainsay.finding.RuleCard;
import org.gainsay.finding.Severity;

/** Reads a rule's card: its title, its severity, and the examples in its fences. */
final class RuleCardParser {

  private static final String HEADING = "# ";
  private static final String SEVERITY = "Severity: ";
  private static final String FENCE = "```";
  private static final String FIRES = "fires";
  private static final String SILENT = "silent";
  private static final String NEXT_DOCUMENT = "---";

  private final String path;
  private final List<String> lines;
  private final List<RuleCard.Example> examples = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<Severity> severity = Optional.empty();

  private RuleCardParser(String path, List<String> lines) {
    this.path = path;
    this.lines = lines;
  }

  /**
   * The card.
   *
   * @throws RuleSyntaxException when it lacks title or severity, or an example is malformed
   */
  static RuleCard parse(String path, String ruleId, String markdown) {
    RuleCardParser parser = new RuleCardParser(path, markdown.lines().toList());
    parser.read();
    return new RuleCard(
        ruleId,
        parser.title.orElseThrow(
            () -> parser.fault(1, "the card has no title: begin it with \"# \" and what it flags")),
        parser.severity.orElseThrow(
            () ->
                parser.fault(
                    1, "the card has no line \"Severity: error\" (or warning, note, none)")),
        markdown,
        parser.examples);
  }

  private void read() {
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      if (line.startsWith(FENCE)) {
        at = fence(at);
      } else if (title.isEmpty() && line.startsWith(HEADING)) {
        title = Optional.of(line.substring(HEADING.length()).strip());
      } else if (severity.isEmpty() && line.startsWith(SEVERITY)) {
        severity = Optional.of(severity(at, line.substring(SEVERITY.length()).strip()));
      }
      at++;
    }
  }

  private Severity severity(int at, String label) {
    return Arrays.stream(Severity.values())
        .filter(known -> known.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                fault(at + 1, "no severity \"" + label + "\": write error, warning, note or none"));
  }

  /** Reads from a fence to the one that closes it, and returns the number of that line. */
  private int fence(int opening) {
    String kind = lines.get(opening).substring(FENCE.length()).strip();
    int closing = opening + 1;
    while (closing < lines.size() && !lines.get(closing).strip().equals(FENCE)) {
      closing++;
    }
    if (closing == lines.size()) {
      throw fault(opening + 1, "the fence is not closed: add a line ```");
    }
    if (kind.equals(FIRES) || kind.equals(SILENT)) {
      List<String> documents = documents(opening, lines.subList(opening + 1, closing));
      examples.add(new RuleCard.Example(kind.equals(FIRES), opening + 1, documents));
    } else if (kind.contains(FIRES) || kind.contains(SILENT)) {
      throw fault(opening + 1, "no example \"" + kind + "\": write ```fires or ```silent");
    }
    return closing;
  }

  private List<String> documents(int opening, List<String> body) {
    List<String> documents = new ArrayList<>();
    StringBuilder document = new StringBuilder();
    for (String line : body) {
      if (line.strip().equals(NEXT_DOCUMENT)) {
        documents.add(document.toString());
        document.setLength(0);
      } else {
        document.append(line).append('\n');
      }
    }
    documents.add(document.toString());
    if (documents.stream().anyMatch(String::isBlank)) {
      throw fault(opening + 1, "a document of the example is empty: write text around the ---");
    }
    return documents;
  }

  private RuleSyntaxException fault(int line, String what) {
    return new RuleSyntaxException(new Fault(path, line, 1, what));
  }
}
