package org.gainsay.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.gainsay.finding.Severity;

/** Looks over what a rule says of itself: {@code @title}, {@code @severity}, {@code @message}. */
final class MetadataCheck {

  static final String TITLE = "title";
  static final String SEVERITY = "severity";
  static final String MESSAGE = "message";

  private static final List<String> KNOWN = List.of(TITLE, SEVERITY, MESSAGE);

  private final DrlSource source;
  private final RuleDescr rule;
  private final List<Fault> faults = new ArrayList<>();

  MetadataCheck(DrlSource source, RuleDescr rule) {
    this.source = source;
    this.rule = rule;
  }

  List<Fault> faults() {
    for (String name : new TreeSet<>(rule.getAnnotationNames())) {
      if (!KNOWN.contains(name)) {
        faults.add(source.fault(at(name), "no metadata @" + name + ": there are " + shown()));
      }
    }
    value(TITLE);
    value(SEVERITY).ifPresent(this::severity);
    value(MESSAGE).ifPresent(this::message);
    return faults;
  }

  private Optional<String> value(String name) {
    AnnotationDescr annotation = rule.getAnnotation(name);
    Object raw = annotation == null ? null : annotation.getSingleValue();
    String value = raw == null ? "" : RuleDescriptions.plain(raw.toString());
    if (value.isBlank()) {
      String mend = "write @" + name + "(\"…\") under the rule's name";
      faults.add(source.fault(source.following("rule"), "@" + name + " is missing: " + mend));
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private void severity(String severity) {
    List<String> labels = Arrays.stream(Severity.values()).map(Severity::label).toList();
    if (!labels.contains(severity)) {
      String mend = "write one of " + String.join(", ", labels) + " (none for an agreement)";
      faults.add(source.fault(at(SEVERITY), "no severity \"" + severity + "\": " + mend));
    }
  }

  private void message(String message) {
    MessageTemplate template = new MessageTemplate(message);
    if (!template.balanced()) {
      faults.add(source.fault(at(MESSAGE), "a brace without its partner: write {word}"));
    }
    Set<String> offered = Vocabulary.words(new BodyCheck(source).reportedType());
    for (String word : template.words()) {
      if (!offered.isEmpty() && !offered.contains(word)) {
        String offer = String.join(", ", offered);
        faults.add(
            source.fault(at(MESSAGE), "@message: no word {" + word + "}: there are " + offer));
      }
    }
  }

  /** The name after its at sign. */
  private Optional<DrlToken> at(String name) {
    List<DrlToken> tokens = source.tokens();
    for (int at = 1; at < tokens.size(); at++) {
      if (tokens.get(at).is(name) && tokens.get(at - 1).is("@")) {
        return Optional.of(tokens.get(at - 1));
      }
    }
    return source.first("rule");
  }

  private static String shown() {
    return String.join(", ", KNOWN.stream().map(name -> "@" + name).toList());
  }
}
