package org.gainsay.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.DroolsError;
import org.kie.api.builder.Message;

/** Turns what the rule compiler says into faults with a place in the {@code .drl} and a mend. */
final class CompilerMessages {

  private static final Pattern SYNTAX = Pattern.compile("^\\[ERR \\d+\\] Line (\\d+):(\\d+) (.*)");
  private static final Pattern PROPERTY =
      Pattern.compile("^Unable to parse left part of expression: .*?([\\p{L}_$][\\p{L}\\d_$]*)");
  private static final Pattern CLASS = Pattern.compile("^Unable to find class: .*?([\\w$]+)$");
  private static final Pattern CONSTANT = Pattern.compile("^Unknown field (\\w+) on class (\\S+)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*");

  private CompilerMessages() {}

  /** The faults that the compiler found in one file. */
  static List<Fault> faults(RuleFile rule, List<Message> messages) {
    DrlSource source = DrlSource.of(rule);
    List<Fault> faults = new ArrayList<>();
    for (Message message : messages) {
      String text = firstLine(message.getText());
      boolean says = !text.startsWith("Java source of") && !text.startsWith("Parser returned");
      if (says) {
        faults.add(fault(source, text));
      }
    }
    return faults;
  }

  /** The faults that keep a file from being read as a rule at all. */
  static List<Fault> syntax(RuleFile rule, List<DroolsError> errors) {
    DrlSource source = DrlSource.of(rule);
    List<Fault> faults = new ArrayList<>();
    for (DroolsError error : errors) {
      faults.add(fault(source, firstLine(error.getMessage())));
    }
    return faults;
  }

  private static Fault fault(DrlSource source, String text) {
    Matcher matcher = SYNTAX.matcher(text);
    if (matcher.find()) {
      int line = Integer.parseInt(matcher.group(1));
      int column = Integer.parseInt(matcher.group(2)) + 1;
      String what = matcher.group(3) + "; look for a bracket, comma or quote missing before it";
      return new Fault(source.file().path(), line, column, what);
    }
    matcher = PROPERTY.matcher(text);
    if (matcher.find()) {
      String name = matcher.group(1);
      return source.fault(condition(source, name), property(source, name));
    }
    matcher = CLASS.matcher(text);
    if (matcher.find()) {
      String mend = "import it, and look at its spelling";
      return source.fault(
          source.first(matcher.group(1)), "no class " + matcher.group(1) + " here: " + mend);
    }
    matcher = CONSTANT.matcher(text);
    if (matcher.find()) {
      String what = "no " + matcher.group(1) + " in " + simple(matcher.group(2));
      return source.fault(
          condition(source, matcher.group(1)), what + ": look at its spelling and capitals");
    }
    return source.fault(
        likely(source, text), text + "; compare properties with values of their kind");
  }

  private static String property(DrlSource source, String name) {
    List<String> known = Vocabulary.properties(source);
    String offer =
        known.isEmpty() ? "look at its spelling" : "there are " + String.join(", ", known);
    return "no property \"" + name + "\": " + offer;
  }

  private static Optional<DrlToken> condition(DrlSource source, String word) {
    return source.conditions().stream().filter(token -> token.is(word)).findFirst();
  }

  /** The first word of the conditions that the message speaks of, else where they begin. */
  private static Optional<DrlToken> likely(DrlSource source, String text) {
    List<String> said = WORD.matcher(text).results().map(result -> result.group()).toList();
    return source.conditions().stream()
        .filter(token -> token.isWord() && said.contains(token.text()))
        .findFirst()
        .or(() -> source.following("when"));
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
