package org.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gainsay.Texts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code claims.tsv}: a sentence with one value in double square brackets, a tab, what the
 * value is said of with its head in angle brackets ({@code -} for nothing), a tab, and what else is
 * claimed, parted by semicolons. What a row does not tell must not be found.
 */
final class ClaimCorpusTest {

  private static final Path CORPUS = Path.of("src/test/resources/org/gainsay/claim/claims.tsv");
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final String NOTHING = "-";

  private static List<String> rows() {
    try (Stream<String> lines = Files.lines(CORPUS, StandardCharsets.UTF_8)) {
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new AssertionError("the corpus cannot be read", e);
    }
  }

  @Test
  void theCorpusIsLongEnough() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> sentencesAreReadAsTold() {
    return rows().stream().map(row -> DynamicTest.dynamicTest(row, () -> check(row)));
  }

  private static void check(String row) {
    String[] cells = row.split("\t", -1);
    assertThat(cells).as("sentence, topic, what else is claimed").hasSize(3);
    Claim claim = Texts.claim("corpus", cells[0]);
    assertThat(topic(claim.topic()) + "\t" + traits(claim)).isEqualTo(cells[1] + "\t" + cells[2]);
  }

  private static String topic(Phrase topic) {
    if (topic.isEmpty()) {
      return NOTHING;
    }
    for (String word : topic.text().split("[^\\p{L}\\p{N}]+")) {
      if (!topic.head().isEmpty() && LEXICON.term(lower(word)).equals(topic.head())) {
        return topic.text().replaceFirst("\\b" + word + "\\b", "<" + word + ">");
      }
    }
    return topic.text();
  }

  private static String traits(Claim claim) {
    List<String> out = new ArrayList<>();
    addIf(claim.event(), "event", out);
    addIf(claim.timeRole() != TimeRole.NONE, lower(claim.timeRole()), out);
    Scope scope = claim.scope();
    addIf(!scope.base().isEmpty(), "share of " + topic(scope.base()), out);
    addIf(
        !scope.participants().isEmpty(),
        "of " + scope.whom() + (scope.joint() ? " together" : ""),
        out);
    addIf(!scope.place().isEmpty(), "at " + String.join(", ", new TreeSet<>(scope.place())), out);
    scope.asOf().ifPresent(time -> out.add("as of " + time.normalized()));
    addIf(claim.modality() != Modality.ASSERTED, lower(claim.modality()), out);
    addIf(claim.negated(), "denied", out);
    addIf(claim.change() != Change.LEVEL, "change " + lower(claim.change()), out);
    claim.attribution().ifPresent(speaker -> out.add("told by " + speaker));
    return out.isEmpty() ? NOTHING : String.join("; ", out);
  }

  private static void addIf(boolean holds, String trait, List<String> out) {
    if (holds) {
      out.add(trait);
    }
  }

  private static String lower(Object word) {
    return word.toString().toLowerCase(Locale.ROOT);
  }
}
