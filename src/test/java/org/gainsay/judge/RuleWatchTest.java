package org.gainsay.judge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.compare.About;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.Consistency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.runtime.KieSession;

/** A rule that does not end, or fails, ends the run with its name. */
final class RuleWatchTest {

  private static final Comparison FACT = Samples.fact(About.QUANTITY, Consistency.APART);

  @TempDir Path folder;

  private void rule(String name, String condition) throws IOException {
    Path file = folder.resolve("time/" + name + ".drl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, UserRulesTest.rule("time", name, condition));
  }

  @Test
  void aRuleThatDoesNotEndIsNamed() throws IOException {
    rule("endless", "\"" + "a".repeat(60) + "!\" matches \"" + "(.*)".repeat(12) + "b\"");
    rule("quick", "about == About.QUANTITY");
    List<Fault> faults = new ArrayList<>();
    List<RuleFile> files = new RuleFolder(folder).rules(faults);
    LoadedRules loaded =
        new CompiledRules(new RuleCache(Optional.empty())).of(files, faults).orElseThrow();
    Map<String, RuleDescription> rules =
        RuleDescriptions.of(loaded.base(), CompiledRules.sources(files));
    assertThatThrownBy(
            () ->
                new RuleWatch(rules, loaded.classes(), 2_000)
                    .run(
                        () -> {
                          KieSession session = loaded.base().newKieSession();
                          session.setGlobal("findings", (Findings) (drools, comparison) -> {});
                          session.insert(FACT);
                          session.fireAllRules();
                        }))
        .isInstanceOf(RuleSyntaxException.class)
        .hasMessageContaining("time/endless.drl:1:1: error: the rule time/endless did not end");
  }

  @Test
  void aRuleThatFailsIsNamed() throws IOException {
    rule("failing", "sides.get(99).mentions().size() > 1");
    RuleBook book = RuleBook.with(folder, new RuleCache(Optional.empty()));
    assertThatThrownBy(() -> new Judge(book).judge(List.of(FACT)))
        .isInstanceOf(RuleSyntaxException.class)
        .hasMessageContaining("time/failing.drl:1:1: error: a condition of the rule failed");
  }
}
