package org.gainsay.app;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gainsay.mention.Extraction;
import org.gainsay.mention.Mention;
import org.gainsay.report.FindingJson;
import org.gainsay.report.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Checks many small sets of documents, one a line, in constant memory. */
@Command(
    name = "batch",
    header = "Check many sets of documents, one set a line of JSON.",
    description = {
      "Reads lines like",
      "  {\"id\": \"1\", \"documents\": [{\"name\": \"a\", \"text\": \"...\", \"published\": \"2024-06-08\"}, ...]}",
      "and prints a line {\"id\": \"1\", \"findings\": [...]} for each, in the same order.",
      "A line that cannot be understood is told on standard error; the others are answered."
    },
    footer = {
      "Examples:",
      "  gainsay batch rows.jsonl > findings.jsonl",
      "  produce-rows | gainsay batch - --extract"
    })
final class BatchCommand implements Callable<Integer> {

  private final Console console;
  private final GainsayCommand gainsay;

  @Parameters(paramLabel = "FILE", description = "The file of lines, or - for standard input.")
  private String file = "-";

  @Option(
      names = "--extract",
      description = "Print the mentions of each set, {\"id\", \"mentions\"}, and check nothing.")
  private boolean extract;

  @Mixin private RuleOptions rules = new RuleOptions();

  BatchCommand(Console console, GainsayCommand gainsay) {
    this.console = console;
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (InputStream in = open()) {
      return answer(new Pipeline(rules.settings(1)), in);
    } catch (IOException e) {
      throw new CommandFault(
          "batch cannot read " + file, "Give a file of JSON lines, or - for standard input.");
    }
  }

  private InputStream open() throws IOException {
    return file.equals("-")
        ? new BufferedInputStream(console.in())
        : new BufferedInputStream(Files.newInputStream(Path.of(file)));
  }

  private int answer(Pipeline pipeline, InputStream in) throws IOException, InterruptedException {
    AtomicBoolean complete = new AtomicBoolean(true);
    OrderedWork<Answer> work =
        new OrderedWork<>(
            Runtime.getRuntime().availableProcessors(),
            answer -> complete.compareAndSet(true, tell(answer)),
            console.out()::flush);
    try {
      long number = 0;
      for (Optional<byte[]> line = line(in); line.isPresent(); line = line(in)) {
        long at = ++number;
        byte[] bytes = line.get();
        work.add(() -> answer(pipeline, at, bytes));
      }
    } finally {
      work.finish();
    }
    return complete.get() ? ExitCode.FINE : ExitCode.TROUBLE;
  }

  /** The bytes of the next line without its end. */
  private static Optional<byte[]> line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    while (b >= 0 && b != '\n') {
      line.write(b);
      b = in.read();
    }
    return Optional.of(line.toByteArray());
  }

  private boolean tell(Answer answer) {
    answer.line().ifPresent(line -> console.print(line + "\n"));
    answer.trouble().ifPresent(console::tell);
    return answer.trouble().isEmpty();
  }

  private Answer answer(Pipeline pipeline, long number, byte[] bytes) {
    try {
      String line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      return text.isBlank() ? Answer.NONE : Answer.of(answer(pipeline, BatchRow.parse(text)));
    } catch (CharacterCodingException e) {
      return trouble(number, 1, "this line is not UTF-8", "Convert the file to UTF-8.");
    } catch (BatchRowException e) {
      String what = String.valueOf(e.getMessage());
      return trouble(number, e.column(), what, "'gainsay batch --help' shows what a line holds.");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (gainsay.debug()) {
        e.printStackTrace(console.err());
      }
      return trouble(number, 1, "internal error: " + e, Main.REPORT_IT);
    }
  }

  private Answer trouble(long line, int column, String what, String mend) {
    String path = file.equals("-") ? "stdin" : file;
    String place = path + ":" + line + ":" + column;
    return new Answer(Optional.empty(), Optional.of(place + ": error: " + what + "\n  " + mend));
  }

  private String answer(Pipeline pipeline, BatchRow row) {
    return JsonText.line(
        json -> {
          json.writeStartObject();
          json.writeName("id");
          json.writeRawValue(row.id());
          if (extract) {
            mentions(json, pipeline.extract(row.documents()));
          } else {
            FindingJson.findings(json, pipeline.check(row.documents()).report().findings());
          }
          json.writeEndObject();
        });
  }

  private static void mentions(JsonGenerator json, Iterable<Extraction> extractions) {
    json.writeArrayPropertyStart("mentions");
    for (Extraction extraction : extractions) {
      for (Mention mention : extraction.mentions()) {
        MentionJson.write(json, mention);
      }
    }
    json.writeEndArray();
  }

  /**
   * What a line is answered with.
   *
   * @param line the answer, without the end of the line
   * @param trouble what was wrong with it
   */
  private record Answer(Optional<String> line, Optional<String> trouble) {

    static final Answer NONE = new Answer(Optional.empty(), Optional.empty());

    static Answer of(String line) {
      return new Answer(Optional.of(line), Optional.empty());
    }
  }
}
