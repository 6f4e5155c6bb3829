package org.gainsay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.compare.About;
import org.gainsay.compare.Consistency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled rules are kept under the hash of what they were made from, and leave nothing behind. */
final class RuleCacheTest {

  private static final int RELOADS = 200;
  private static final int WARM_UP = 50;
  private static final long MEGABYTE = 1 << 20;

  @TempDir Path folder;
  @TempDir Path kept;

  @BeforeEach
  void write() throws IOException {
    rule("mine", "about == About.QUANTITY");
  }

  private void rule(String name, String condition) throws IOException {
    Path file = folder.resolve("time/" + name + ".drl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, UserRulesTest.rule("time", name, condition));
  }

  private RuleBook book() {
    return RuleBook.with(folder, new RuleCache(Optional.of(kept)));
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(kept)) {
      return new ArrayList<>(files.toList());
    }
  }

  private static List<String> fired(RuleBook book) {
    return new Judge(book)
        .judge(List.of(Samples.fact(About.QUANTITY, Consistency.APART))).stream()
            .map(judgement -> judgement.finding().ruleId())
            .sorted()
            .toList();
  }

  @Test
  void keepsAndFinds() throws IOException {
    assertThat(fired(book())).containsExactly("quantity/values-differ", "time/mine");
    assertThat(entries()).hasSize(1);
    assertThat(fired(book())).containsExactly("quantity/values-differ", "time/mine");
    assertThat(entries()).hasSize(1);
  }

  @Test
  void anotherTextIsAnotherEntry() throws IOException {
    book();
    rule("mine", "about == About.EVENT_DATE");
    assertThat(fired(book())).containsExactly("quantity/values-differ");
    assertThat(entries()).hasSize(2);
  }

  @Test
  void aBrokenEntryIsMadeAnew() throws IOException {
    book();
    Files.writeString(entries().get(0), "no jar");
    assertThat(fired(book())).containsExactly("quantity/values-differ", "time/mine");
  }

  @Test
  void withoutAFolderNothingIsKept() {
    assertThat(fired(RuleBook.with(folder, new RuleCache(Optional.empty()))))
        .containsExactly("quantity/values-differ", "time/mine");
  }

  @Test
  void reloadsLeaveHeapAndClassesFlat() throws IOException {
    for (int time = 0; time < WARM_UP; time++) {
      fired(book());
    }
    long classes = classes();
    long heap = heap();
    for (int time = 0; time < RELOADS; time++) {
      fired(book());
    }
    // Of 200 reloads, which load a dozen classes each, none may stay but the last.
    assertThat(classes() - classes).isLessThan(200);
    assertThat(heap() - heap).isLessThan(8 * MEGABYTE);
  }

  private static long classes() {
    System.gc();
    return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
