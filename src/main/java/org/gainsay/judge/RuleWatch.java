package org.gainsay.judge;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.drools.model.functions.PredicateInformation;

/** Lets the rules of a user run for so long and no longer, and names the one that does not end. */
final class RuleWatch {

  private static final long SECONDS = 30;
  private static final String PACKAGE = "rules.";
  private static final String ONE = "INSTANCE";
  private static final String INFORMATION = "predicateInformation";

  private final Map<String, RuleDescription> rules;
  private final ClassLoader classes;
  private final long milliseconds;

  /**
   * A watch over rules.
   *
   * @param rules the rules, by id
   * @param classes the loader of their classes
   */
  RuleWatch(Map<String, RuleDescription> rules, ClassLoader classes) {
    this(rules, classes, TimeUnit.SECONDS.toMillis(SECONDS));
  }

  RuleWatch(Map<String, RuleDescription> rules, ClassLoader classes, long milliseconds) {
    this.rules = Map.copyOf(rules);
    this.classes = classes;
    this.milliseconds = milliseconds;
  }

  /**
   * Runs the rules on a thread of their own, which ends with the program if they do not.
   *
   * @throws RuleSyntaxException when they take too long
   */
  void run(Runnable firing) {
    FutureTask<Boolean> task = new FutureTask<>(firing, true);
    Thread thread = new Thread(task, "rules");
    thread.setDaemon(true);
    thread.start();
    try {
      task.get(milliseconds, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new RuleSyntaxException(endless(thread));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while rules ran", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException("rules failed", e.getCause());
    }
  }

  private Fault endless(Thread thread) {
    Optional<RuleDescription> culprit =
        Arrays.stream(thread.getStackTrace())
            .map(StackTraceElement::getClassName)
            .filter(name -> name.startsWith(PACKAGE))
            .flatMap(name -> rule(name).stream())
            .findFirst();
    String waited = " did not end within " + milliseconds / 1000.0 + " seconds";
    String mend = "; compare fewer comparisons with each other, and use simpler patterns of text";
    return culprit
        .map(rule -> Fault.of(rule.path(), "the rule " + rule.id() + waited + mend))
        .orElseGet(() -> Fault.of(paths(), "the rules" + waited + mend));
  }

  /** The rule whose condition became this class; the class tells which file it came from. */
  private Optional<RuleDescription> rule(String className) {
    try {
      Class<?> condition = Class.forName(className, true, classes);
      Object told = condition.getMethod(INFORMATION).invoke(condition.getField(ONE).get(null));
      return told instanceof PredicateInformation information
          ? information.getRuleNameMap().entrySet().stream()
              .flatMap(file -> file.getValue().stream().map(name -> id(file.getKey(), name)))
              .flatMap(id -> Optional.ofNullable(rules.get(id)).stream())
              .findFirst()
          : Optional.empty();
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** The id of a rule of a compiled file, such as {@code rules/time/mine.drl}. */
  private static String id(String file, String name) {
    int folder = file.lastIndexOf('/');
    String path = folder < 0 ? "" : file.substring(0, folder + 1);
    return path.replaceFirst("^.*?rules/", "") + name;
  }

  private String paths() {
    return rules.values().stream()
        .map(RuleDescription::path)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
