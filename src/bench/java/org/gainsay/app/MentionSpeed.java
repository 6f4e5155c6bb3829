package org.gainsay.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.mention.Extraction;
import org.gainsay.mention.MentionExtractor;
import org.gainsay.text.Document;
import org.gainsay.text.Sentence;
import org.gainsay.text.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast mentions are read, single-threaded and warm, against what reading the same text costs at
 * the least: counting its characters, and one pattern of dates and numbers.
 *
 * <p>The text is the seeds again and again, or the {@code .txt} files under {@code -Dbench.text}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(1)
public class MentionSpeed {

  private static final int ENOUGH = 300_000;

  private static final Pattern DATES_AND_NUMBERS =
      Pattern.compile(
          "(?:\\b\\d{1,2} )?\\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?"
              + "|Sept(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b(?: \\d{1,2})?(?:,"
              + " \\d{4})?|[$£€]?\\b\\d[\\d,]*(?:\\.\\d+)?(?:"
              + " (?:hundred|thousand|million|billion))?(?:%| percent)?",
          Pattern.CASE_INSENSITIVE);

  private final MentionExtractor extractor = new MentionExtractor(StandardDimensions.all());
  private final SentenceSplitter splitter = Tables.splitter();
  private List<Document> documents = List.of();
  private List<List<Sentence>> sentences = List.of();

  /** The documents that are read. */
  static List<Document> documents() throws IOException {
    Path folder = Path.of(System.getProperty("bench.text", "seeds"));
    List<Path> paths;
    try (Stream<Path> files = Files.walk(folder)) {
      paths = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    List<Document> out = new ArrayList<>();
    int length = 0;
    for (int round = 0; length < ENOUGH && !paths.isEmpty(); round++) {
      for (Path path : paths) {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        length += text.length();
        out.add(new Document(path + "#" + round, path.toString(), text, Optional.empty()));
      }
    }
    return out;
  }

  /** Reads the text. */
  @Setup(Level.Trial)
  public void read() throws IOException {
    documents = documents();
    sentences = documents.stream().map(splitter::split).toList();
  }

  /** Everything from characters to mentions. */
  @Benchmark
  public void mentions(Blackhole hole) {
    for (Document document : documents) {
      hole.consume(extractor.extract(document, splitter.split(document)));
    }
  }

  /** Sentences and tokens alone. */
  @Benchmark
  public void tokens(Blackhole hole) {
    for (Document document : documents) {
      hole.consume(splitter.split(document));
    }
  }

  /** Mentions of sentences that are there. */
  @Benchmark
  public void mentionsOfTokens(Blackhole hole) {
    for (int i = 0; i < documents.size(); i++) {
      Extraction extraction = extractor.extract(documents.get(i), sentences.get(i));
      hole.consume(extraction);
    }
  }

  /** One precompiled pattern of dates and numbers. */
  @Benchmark
  public int pattern() {
    int found = 0;
    for (Document document : documents) {
      Matcher matcher = DATES_AND_NUMBERS.matcher(document.text());
      while (matcher.find()) {
        found += matcher.end() - matcher.start();
      }
    }
    return found;
  }

  /** Counting the letters. */
  @Benchmark
  public int characters() {
    int letters = 0;
    for (Document document : documents) {
      String text = document.text();
      for (int i = 0; i < text.length(); i++) {
        letters += text.charAt(i) > ' ' ? 1 : 0;
      }
    }
    return letters;
  }
}
