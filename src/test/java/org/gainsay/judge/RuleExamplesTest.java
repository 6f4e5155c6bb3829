package org.gainsay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gainsay.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RuleExamplesTest {

  private static final String ID = "house/mine";

  @TempDir Path folder;

  private List<String> failures(String card, Function<List<Document>, List<String>> fired)
      throws IOException {
    Files.createDirectories(folder.resolve("house"));
    Files.writeString(
        folder.resolve(ID + ".drl"), UserRulesTest.rule("house", "mine", "documents > 1"));
    Files.writeString(folder.resolve(ID + ".md"), card);
    List<String> failures = new RuleExamples(RuleBook.with(folder)).failures(fired);
    String own = folder.resolve(ID + ".md").toString();
    return failures.stream()
        .filter(f -> f.startsWith(own))
        .map(f -> f.substring(own.length()))
        .toList();
  }

  @Test
  void tellsWhichExampleFailed() throws IOException {
    String card = "# T\nSeverity: error\n```fires\nx\n```\n```silent\ny\n```\n";
    assertThat(failures(card, documents -> List.of(ID)))
        .containsExactly(":6:1: error: the rule must be silent and fires; fired: house/mine");
    assertThat(failures(card, documents -> List.of()))
        .containsExactly(":3:1: error: the rule must fire and is silent; fired: none");
    assertThat(failures(card, d -> d.get(0).text().equals("x\n") ? List.of(ID) : List.of()))
        .isEmpty();
  }

  @Test
  void aCardNeedsBothKinds() throws IOException {
    assertThat(failures("# T\nSeverity: error\n", documents -> List.of()))
        .containsExactly(
            ":1:1: error: the card has no example ```fires: write one",
            ":1:1: error: the card has no example ```silent: write one");
  }

  @Test
  void handsOverDatedDocuments() throws IOException {
    List<Document> seen = new ArrayList<>();
    failures(
        "# T\nSeverity: error\n```fires\nPublished: 2024-06-08\nx\n---\nz\n```\n",
        documents -> {
          if (documents.get(0).text().equals("x\n")) {
            seen.addAll(documents);
          }
          return List.of();
        });
    assertThat(seen).extracting(Document::path).containsExactly("a.txt", "b.txt");
    assertThat(seen.get(0).published().orElseThrow().value()).isEqualTo("2024-06-08");
    assertThat(seen.get(1).published()).isEmpty();
  }
}
