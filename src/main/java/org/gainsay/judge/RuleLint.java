package org.gainsay.judge;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/**
 * Looks a user's rule over before it is compiled: its form, what it may do, what it says of itself.
 */
final class RuleLint {

  private static final String GLOBAL = "global " + Findings.class.getName() + " findings;";

  private final DrlSource source;
  private final List<Fault> faults = new ArrayList<>();

  private RuleLint(DrlSource source) {
    this.source = source;
  }

  /** The faults of a rule file; empty when it can be compiled. */
  static List<Fault> check(RuleFile file) {
    DrlParser parser = new DrlParser();
    try {
      PackageDescr read = parser.parse(null, file.text());
      if (!parser.hasErrors() && read != null) {
        RuleLint lint = new RuleLint(DrlSource.of(file));
        if (read.getRules().isEmpty()) {
          return List.of(Fault.of(file.path(), noRule()));
        }
        lint.header(read);
        lint.rules(read);
        return lint.faults;
      }
    } catch (DroolsParserException e) {
      return List.of(Fault.of(file.path(), "this is no rule: " + e.getMessage()));
    }
    List<Fault> syntax = CompilerMessages.syntax(file, parser.getErrors());
    return syntax.isEmpty() ? List.of(Fault.of(file.path(), noRule())) : syntax;
  }

  private void header(PackageDescr read) {
    String wanted = source.file().packageName();
    if (!wanted.equals(read.getName())) {
      add("package", "the package must follow the folder: write package " + wanted + ";");
    }
    for (ImportDescr imported : read.getImports()) {
      importOf(imported.getTarget());
    }
    if (!read.getFunctionImports().isEmpty() || !read.getAccumulateImports().isEmpty()) {
      add("import", "a rule may not import functions: " + BodyCheck.ALLOWED);
    }
    for (GlobalDescr global : read.getGlobals()) {
      if (!global.getType().equals(Findings.class.getName())) {
        add("global", "there is one global only: write " + GLOBAL);
      }
    }
    if (read.getGlobals().isEmpty()) {
      add("rule", "the global is missing: write " + GLOBAL + " above the rule");
    }
    attributes(read.getAttributes());
  }

  private void importOf(String name) {
    String last = name.substring(name.lastIndexOf('.') + 1);
    if (!AllowedClasses.inRules(name)) {
      add(last, "a rule may not import " + name + ": " + BodyCheck.ALLOWED);
    } else if (!last.equals("*") && !exists(name)) {
      add(last, "no class " + name + ": look at its spelling");
    }
  }

  private static boolean exists(String name) {
    try {
      Class.forName(name, false, RuleLint.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private void rules(PackageDescr read) {
    BodyCheck body = new BodyCheck(source);
    faults.addAll(body.everywhere());
    if (read.getRules().size() > 1) {
      add("rule", severalRules());
      return;
    }
    RuleDescr rule = read.getRules().get(0);
    String wanted = source.file().name();
    if (!wanted.equals(rule.getName())) {
      String what = "the rule is called \"" + rule.getName() + "\" and its file \"" + wanted;
      faults.add(source.fault(source.following("rule"), what + "\": give both the same name"));
    }
    attributes(List.copyOf(rule.getAttributes().values()));
    faults.addAll(new MetadataCheck(source, rule).faults());
    faults.addAll(body.conditions());
    faults.addAll(body.consequence());
  }

  private static String noRule() {
    return "the file gives no rule: write rule \"its name\" when … then … end, or delete it";
  }

  private String severalRules() {
    String names =
        String.join(
            ", ", source.tokens().stream().filter(this::named).map(DrlToken::text).toList());
    return "a file holds one rule, here are " + names + ": give each a file of its own name";
  }

  private boolean named(DrlToken token) {
    int at = source.tokens().indexOf(token);
    return at > 0 && source.tokens().get(at - 1).is("rule");
  }

  private void attributes(List<AttributeDescr> attributes) {
    for (AttributeDescr attribute : attributes) {
      String first = attribute.getName().replaceAll("-.*", "");
      add(
          first,
          "rules bear no attributes: remove "
              + attribute.getName()
              + "; the order in which"
              + " rules fire changes nothing");
    }
  }

  private void add(String word, String what) {
    faults.add(source.fault(source.first(word), what));
  }
}
