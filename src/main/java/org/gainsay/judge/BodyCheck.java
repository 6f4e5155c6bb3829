package org.gainsay.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.compare.Comparison;
import org.gainsay.judge.DrlToken.Kind;

/** Looks over what a rule does: it compares prepared properties and reports, and nothing else. */
final class BodyCheck {

  static final String ALLOWED =
      "org.gainsay.compare, .value, .claim, .finding, java.lang, java.util and java.math are open";

  private static final String OUTSIDE = "rules may not reach outside of the program: remove it";
  private static final String REPORT_ONLY = "rules only report: remove it";
  private static final String PATTERNS = "write conditions as properties of a comparison";

  private static final Map<String, String> FORBIDDEN =
      Map.ofEntries(
          Map.entry("Runtime", OUTSIDE),
          Map.entry("System", OUTSIDE),
          Map.entry("ProcessBuilder", OUTSIDE),
          Map.entry("Process", OUTSIDE),
          Map.entry("Thread", OUTSIDE),
          Map.entry("Class", OUTSIDE),
          Map.entry("ClassLoader", OUTSIDE),
          Map.entry("getClass", OUTSIDE),
          Map.entry("forName", OUTSIDE),
          Map.entry("new", PATTERNS),
          Map.entry("eval", PATTERNS),
          Map.entry("function", PATTERNS),
          Map.entry("query", PATTERNS),
          Map.entry("declare", PATTERNS),
          Map.entry("insert", REPORT_ONLY),
          Map.entry("insertLogical", REPORT_ONLY),
          Map.entry("update", REPORT_ONLY),
          Map.entry("modify", REPORT_ONLY),
          Map.entry("delete", REPORT_ONLY),
          Map.entry("retract", REPORT_ONLY));

  private static final Set<String> ROOTS =
      Set.of("java", "javax", "jdk", "sun", "com", "org", "net", "io");
  private static final String COMPARISON = Comparison.class.getSimpleName();
  private static final List<String> CALL =
      List.of("findings", ".", "report", "(", "drools", ",", "$fact", ")", ";");
  private static final int FACT = CALL.indexOf("$fact");

  private final DrlSource source;

  BodyCheck(DrlSource source) {
    this.source = source;
  }

  /** Words that no place of a rule file may hold, save in strings and comments. */
  List<Fault> everywhere() {
    List<Fault> faults = new ArrayList<>();
    for (DrlToken token : source.tokens()) {
      String mend = token.isWord() ? FORBIDDEN.get(token.text()) : null;
      if (mend != null) {
        faults.add(source.fault(token, "\"" + token.text() + "\" is not for rules; " + mend));
      }
    }
    return faults;
  }

  /** Decimal numbers, which compare silently false, and classes named in full. */
  List<Fault> conditions() {
    List<Fault> faults = new ArrayList<>();
    List<DrlToken> tokens = source.conditions();
    for (int at = 0; at < tokens.size(); at++) {
      DrlToken token = tokens.get(at);
      if (token.kind() == Kind.NUMBER && !token.text().matches("\\d+")) {
        String mend = "use a prepared property, a whole number, or a table of tolerances";
        faults.add(
            source.fault(
                token, "a decimal number compares wrongly: " + token.text() + "; " + mend));
      }
      boolean begins = at == 0 || !tokens.get(at - 1).is(".");
      if (begins && ROOTS.contains(token.text())) {
        String name = qualified(tokens, at);
        if (name.indexOf('.') > 0 && !AllowedClasses.inRules(name)) {
          faults.add(source.fault(token, "a rule may not use " + name + ": " + ALLOWED));
        }
      }
    }
    return faults;
  }

  private static String qualified(List<DrlToken> tokens, int start) {
    StringBuilder name = new StringBuilder(tokens.get(start).text());
    int at = start + 1;
    while (at + 1 < tokens.size() && tokens.get(at).is(".") && tokens.get(at + 1).isWord()) {
      name.append('.').append(tokens.get(at + 1).text());
      if (Character.isUpperCase(tokens.get(at + 1).text().charAt(0))) {
        break;
      }
      at += 2;
    }
    return name.toString();
  }

  /** The right side, which is one call on what the left side has bound. */
  List<Fault> consequence() {
    List<DrlToken> tokens = source.consequence();
    boolean call = tokens.size() == CALL.size();
    for (int at = 0; call && at < CALL.size(); at++) {
      call = at == FACT ? tokens.get(at).isWord() : tokens.get(at).is(CALL.get(at));
    }
    String mend =
        "write findings.report(drools, $fact); with the comparison that the left side binds";
    if (!call) {
      return List.of(source.fault(source.following("then"), "the right side is one call: " + mend));
    }
    Optional<DrlToken> type = reported();
    if (type.isEmpty()) {
      DrlToken fact = tokens.get(FACT);
      return List.of(source.fault(fact, fact.text() + " is not bound on the left side: " + mend));
    }
    if (!type.get().is(COMPARISON) && Vocabulary.words(type.get().text()).isEmpty()) {
      String what = "\"" + type.get().text() + "\" is no comparison: there are ";
      return List.of(source.fault(type, what + String.join(", ", Vocabulary.names())));
    }
    return List.of();
  }

  /** The simple name of the type that the rule reports; empty when the left side binds nothing. */
  String reportedType() {
    return reported().map(DrlToken::text).orElse("");
  }

  private Optional<DrlToken> reported() {
    List<DrlToken> call = source.consequence();
    List<DrlToken> tokens = source.conditions();
    for (int at = 0; call.size() > FACT && at + 2 < tokens.size(); at++) {
      if (tokens.get(at).is(call.get(FACT).text()) && tokens.get(at + 1).is(":")) {
        return Optional.of(typeAt(tokens, at + 2));
      }
    }
    return Optional.empty();
  }

  private static DrlToken typeAt(List<DrlToken> tokens, int start) {
    int at = start;
    while (at + 2 < tokens.size() && tokens.get(at + 1).is(".")) {
      at += 2;
    }
    return tokens.get(at);
  }
}
