package org.gainsay.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles the rules of a user while the program runs. */
final class RuleCompiler {

  private static final String SOURCES = "src/main/resources/rules/";
  private static final String GROUP = "org.gainsay";
  private static final String NAME = "user-rules";
  private static final String LIST = "META-INF/kie/" + GROUP + "/" + NAME + "/drools-model";

  private static final ClassLoader CLASSES = RuleCompiler.class.getClassLoader();

  private RuleCompiler() {}

  /**
   * Compiles rules that passed {@link RuleLint}.
   *
   * @param rules the rules, perhaps none
   * @param faults where the faults of the files go
   * @return a jar of the compiled rules, empty when there are none or a fault
   */
  static Optional<byte[]> compile(List<RuleFile> rules, List<Fault> faults) {
    if (rules.isEmpty()) {
      return Optional.empty();
    }
    KieBuilder builder = build(rules);
    List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      faults.addAll(faults(rules, errors));
      return Optional.empty();
    }
    return Optional.of(((InternalKieModule) builder.getKieModule()).getBytes());
  }

  /** The rules of a jar that {@link #compile} made. */
  static LoadedRules load(byte[] jar) {
    try {
      ClassLoader classes = RuleClassLoader.of(CLASSES, jar);
      return new LoadedRules(ModelLoader.load(classes, LIST), classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KieBuilder build(List<RuleFile> rules) {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(services.newReleaseId(GROUP, NAME, "0"));
    for (RuleFile rule : rules) {
      files.write(SOURCES + rule.id() + ".drl", rule.text());
    }
    KieBuilder builder = services.newKieBuilder(files, RuleClassLoader.compiling(CLASSES));
    builder.buildAll(ExecutableModelProject.class);
    return builder;
  }

  /** The faults of each file; generated Java names no file, so each one is compiled by itself. */
  private static List<Fault> faults(List<RuleFile> rules, List<Message> together) {
    List<Fault> faults = new ArrayList<>();
    for (RuleFile rule : rules) {
      List<Message> alone =
          rules.size() == 1
              ? together
              : build(List.of(rule)).getResults().getMessages(Message.Level.ERROR);
      for (Fault fault : CompilerMessages.faults(rule, alone)) {
        faults.add(rule.row() ? new Fault(rule.path(), rule.line(), 1, fault.what()) : fault);
      }
    }
    return faults;
  }
}
