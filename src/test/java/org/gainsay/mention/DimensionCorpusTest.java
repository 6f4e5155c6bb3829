package org.gainsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.app.StandardDimensions;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Tokenizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of all dimensions: {@code corpus.tsv} of each folder, a text with its mentions
 * in double square brackets, a tab, and their normalised values parted by {@code |}, or {@code -}
 * when the text has no mention of the dimension. A third cell is a remark.
 */
final class DimensionCorpusTest {

  private static final Path CORPORA = Path.of("src/test/resources/org/gainsay/mention");
  private static final Path ROOMS = Path.of("src/main/java/org/gainsay/mention");
  private static final Pattern MARKED = Pattern.compile("\\[\\[(.*?)]]");
  private static final LocalDate TODAY = LocalDate.of(2013, 2, 12);
  private static final PublicationDate PUBLISHED =
      new PublicationDate("2013-02-12", TODAY, TODAY, "given");
  private static final MentionExtractor EXTRACTOR = new MentionExtractor(StandardDimensions.all());

  private record Example(String line, String text, List<Span> spans, List<String> values) {}

  @Test
  void everyFolderWithADimensionIsListed() {
    Set<String> listed = new TreeSet<>();
    StandardDimensions.all().forEach(dimension -> listed.add(dimension.name()));
    assertThat(listed).isEqualTo(new TreeSet<>(foldersWithADimension()));
  }

  @TestFactory
  Stream<DynamicTest> everyCorpusIsLongEnough() {
    return foldersWithADimension().stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      List<Example> examples = examples(name);
                      assertThat(examples.stream().filter(e -> !e.spans().isEmpty()).count())
                          .as("examples that match")
                          .isGreaterThanOrEqualTo(10);
                      assertThat(examples.stream().filter(e -> e.spans().isEmpty()).count())
                          .as("examples that must not match")
                          .isGreaterThanOrEqualTo(5);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> examplesAreReadAsTold() {
    return foldersWithADimension().stream()
        .filter(name -> Files.exists(corpus(name)))
        .flatMap(
            name ->
                examples(name).stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                name + ": " + example.line(), () -> check(name, example))));
  }

  private static void check(String dimension, Example example) {
    List<Mention> found = mentions(example.text(), kindsOf(dimension));
    List<String> told = new ArrayList<>();
    for (int i = 0; i < example.spans().size(); i++) {
      told.add(shown(example.text(), example.spans().get(i), example.values().get(i)));
    }
    List<String> said = new ArrayList<>();
    for (Mention mention : found) {
      boolean end =
          found.stream()
              .anyMatch(
                  o ->
                      o != mention
                          && o.span().covers(mention.span())
                          && !o.span().equals(mention.span()));
      if (!end) {
        said.add(shown(example.text(), mention.span(), mention.value().normalized()));
      }
    }
    assertThat(said).isEqualTo(told);
  }

  private static String shown(String text, Span span, String value) {
    return "\"" + text.substring(span.start(), span.end()) + "\" = " + value;
  }

  private static Set<Kind> kindsOf(String dimension) {
    return switch (dimension) {
      case "number" -> Set.of(Kind.NUMBER);
      case "date" -> Set.of(Kind.DATE, Kind.DATE_RANGE);
      default -> Set.of(Kind.valueOf(dimension.toUpperCase(java.util.Locale.ROOT)));
    };
  }

  private static List<Mention> mentions(String text, Collection<Kind> kinds) {
    Document document = new Document("corpus", "corpus", text, Optional.of(PUBLISHED));
    Span all = new Span(0, text.length());
    Sentence sentence = new Sentence(document, 0, 0, all, Tokenizer.tokens(text, all));
    return EXTRACTOR.extract(document, List.of(sentence)).mentions().stream()
        .filter(mention -> kinds.contains(mention.kind()))
        .toList();
  }

  private static List<String> foldersWithADimension() {
    try (Stream<Path> files = Files.walk(ROOMS, 2)) {
      return files
          .filter(file -> file.getNameCount() == ROOMS.getNameCount() + 2)
          .filter(file -> file.getFileName().toString().endsWith("Dimension.java"))
          .map(file -> file.getParent().getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path corpus(String dimension) {
    return CORPORA.resolve(dimension).resolve("corpus.tsv");
  }

  private static List<Example> examples(String dimension) {
    Path corpus = corpus(dimension);
    assertThat(corpus).as("the examples of " + dimension).exists();
    try (Stream<String> lines = Files.lines(corpus, StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(DimensionCorpusTest::example)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Example example(String line) {
    String[] cells = line.split("\t");
    assertThat(cells.length).as("cells of " + line).isGreaterThan(1);
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    Matcher marked = MARKED.matcher(cells[0]);
    int at = 0;
    while (marked.find()) {
      text.append(cells[0], at, marked.start());
      spans.add(new Span(text.length(), text.length() + marked.group(1).length()));
      text.append(marked.group(1));
      at = marked.end();
    }
    text.append(cells[0].substring(at));
    List<String> values = cells[1].equals("-") ? List.of() : List.of(cells[1].split(" \\| "));
    assertThat(values).as("values of " + line).hasSameSizeAs(spans);
    return new Example(line, text.toString(), List.copyOf(spans), values);
  }
}
