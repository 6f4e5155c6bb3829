package org.gainsay.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.claim.AliasTable;
import org.gainsay.claim.Lexicon;
import org.gainsay.compare.About;
import org.gainsay.finding.Severity;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.table.TableFormatException;

/**
 * House rules: rows of a table, each of which becomes a rule by a template. No cell is taken over
 * as code: words become terms, numbers are read, and the rest are constants.
 */
final class HouseRules {

  static final String PATH = "tables/house-rules.csv";
  static final String FAMILY = "house";

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,2}))?\\s*%");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,5}) days?");

  private static final String TEMPLATE =
      """
      package rules.house;

      import org.gainsay.compare.About;
      import org.gainsay.compare.Consistency;
      import org.gainsay.compare.FactComparison;
      global org.gainsay.judge.Findings findings;

      rule "%s"
      @title("%s")
      @severity("%s")
      @message("%s")
      when
        $fact : FactComparison( %s )
      then
        findings.report(drools, $fact);
      end
      """;

  private final Lexicon lexicon = Lexicon.standard();
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, Row> patterns = new HashMap<>();

  private HouseRules() {}

  /** The rules of a table; what is wrong with a row goes to the faults. */
  static List<RuleFile> read(Table table, List<Fault> faults) {
    if (table.rows().isEmpty()) {
      return List.of();
    }
    HouseRules house = new HouseRules();
    List<RuleFile> rules = new ArrayList<>();
    for (Row row : table.rows()) {
      try {
        rules.add(house.rule(row));
      } catch (TableFormatException e) {
        faults.add(Fault.read(e.getMessage()));
      }
    }
    return rules;
  }

  private RuleFile rule(Row row) {
    String id = id(row);
    About about = about(row);
    List<String> conditions = new ArrayList<>();
    conditions.add("about == About." + about);
    conditions.add(of(row));
    if (!row.text("scope").isEmpty()) {
      conditions.add("concerns(\"" + plain(AliasTable.key(row.text("scope"))) + "\")");
    }
    conditions.add(relation(row, about));
    Severity severity = severity(row);
    requireUnlike(row);
    conditions.removeIf(String::isEmpty);
    String text =
        TEMPLATE.formatted(
            id,
            plain("House rule " + id),
            severity.label(),
            message(row, severity),
            String.join(", ", conditions));
    return new RuleFile(row.path(), FAMILY + "/" + id, text, row.line());
  }

  private String id(Row row) {
    String id = row.text("id");
    if (!ID.matcher(id).matches()) {
      throw row.fault(
          "id", "\"" + id + "\" is no name: write small letters, digits and -, such as toll");
    }
    Integer before = ids.putIfAbsent(id, row.line());
    if (before != null) {
      throw row.fault("id", "\"" + id + "\" has a row already, line " + before + ": rename one");
    }
    return id;
  }

  private static About about(Row row) {
    return switch (row.text("about")) {
      case "measure" -> About.QUANTITY;
      case "event" -> About.EVENT_DATE;
      default ->
          throw row.fault(
              "about",
              "\"" + row.text("about") + "\" is neither measure (a number) nor event (a date)");
    };
  }

  /** Alternatives parted by a bar, each of which is a word or several that must all be there. */
  private String of(Row row) {
    String text = row.text("of");
    if (text.isEmpty()) {
      return "";
    }
    List<String> ways = new ArrayList<>();
    for (String way : text.split("\\|", -1)) {
      List<String> terms = lexicon.terms(way.toLowerCase(Locale.ROOT));
      if (terms.isEmpty()) {
        String mend = "write words that name a measure or an event, such as market cap|valuation";
        throw row.fault("of", "\"" + way.strip() + "\" holds no word that tells: " + mend);
      }
      ways.add(String.join(" ", terms));
    }
    return ways.stream()
        .map(way -> "speaksOf(\"" + plain(way) + "\")")
        .collect(Collectors.joining(" || ", "( ", " )"));
  }

  private static String relation(Row row, About about) {
    String differ = about == About.QUANTITY ? percent(row) : days(row);
    return switch (row.text("relation")) {
      case "beyond" -> differ;
      case "within" ->
          "( consistency == Consistency.APART"
              + " || consistency == Consistency.UPDATED"
              + " || consistency == Consistency.ROUNDING_WOULD_EXPLAIN ), !"
              + differ;
      default ->
          throw row.fault(
              "relation",
              "\""
                  + row.text("relation")
                  + "\" is neither within (they differ by no more than the tolerance) nor beyond"
                  + " (by more)");
    };
  }

  private static String percent(Row row) {
    Matcher percent = PERCENT.matcher(row.text("tolerance"));
    if (!percent.matches()) {
      throw row.fault(
          "tolerance",
          "\"" + row.text("tolerance") + "\" is no percentage: write one such as 5% or 0.25%");
    }
    String hundredths = percent.group(2) == null ? "00" : (percent.group(2) + "0").substring(0, 2);
    return "differsBy(" + Integer.parseInt(percent.group(1) + hundredths) + ")";
  }

  private static String days(Row row) {
    Matcher days = DAYS.matcher(row.text("tolerance"));
    if (!days.matches()) {
      throw row.fault(
          "tolerance", "\"" + row.text("tolerance") + "\" is no number of days: write 2 days");
    }
    return "liesApart(" + Integer.parseInt(days.group(1)) + ")";
  }

  private static Severity severity(Row row) {
    if (row.text("severity").equals("equal")) {
      return Severity.NONE;
    }
    String text = row.text("severity");
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "note" -> Severity.NOTE;
      case "warning" -> Severity.WARNING;
      case "error" -> Severity.ERROR;
      case "none" -> throw row.fault("severity", "write equal when the values count as the same");
      default ->
          throw row.fault("severity", "\"" + text + "\" is none of equal, note, warning, error");
    };
  }

  private static String message(Row row, Severity severity) {
    String text = row.text("message");
    if (text.isEmpty()) {
      return severity == Severity.NONE
          ? "{subject}: {values} count as equal by a house rule"
          : "{subject}: {values}, {apart}, against a house rule";
    }
    MessageTemplate template = new MessageTemplate(text);
    Set<String> offered = Vocabulary.words("FactComparison");
    if (!template.balanced() || !offered.containsAll(template.words())) {
      String offer = String.join("}, {", offered);
      throw row.fault("message", "the words in braces are {" + offer + "}: use these only");
    }
    return plain(text);
  }

  /** A row that asks for the same as one before it would never have a say, or say it twice. */
  private void requireUnlike(Row row) {
    String asked =
        row.text("about")
            + "\n"
            + lexicon.terms(row.text("of").toLowerCase(Locale.ROOT))
            + "\n"
            + AliasTable.key(row.text("scope"))
            + "\n"
            + row.text("relation");
    Row before = patterns.putIfAbsent(asked, row);
    if (before != null) {
      throw row.fault(
          "of",
          "line "
              + before.line()
              + " (\""
              + before.text("id")
              + "\") asks for the same with another tolerance: keep one of them");
    }
  }

  /** Text inside a quoted string of a rule. */
  private static String plain(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
  }
}
