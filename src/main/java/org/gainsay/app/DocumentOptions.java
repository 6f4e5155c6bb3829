package org.gainsay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.ingest.Exclusion;
import org.gainsay.ingest.FormatReader;
import org.gainsay.ingest.InputFiles;
import org.gainsay.ingest.Intake;
import org.gainsay.ingest.IntakeSettings;
import org.gainsay.ingest.PublishedDates;
import org.gainsay.text.Document;
import picocli.CommandLine.Option;

/** The options that say when documents were published; reads the documents with them. */
final class DocumentOptions {

  @Option(
      names = "--published",
      paramLabel = "NAME=DATE",
      description = {
        "When a document was published, like article.txt=2024-06-08 or =2024-06.",
        "NAME is a path or the end of one. May be repeated."
      })
  private List<String> published = new ArrayList<>();

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description =
          "What - is called in reports; its ending tells the format. It takes the place of a file"
              + " of that name.")
  private String standardInput = InputFiles.STANDARD_INPUT_PATH;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "Read this many documents at a time; without it, one a processor. The outcome is the same.")
  private Optional<Integer> jobs = Optional.empty();

  /** The name on the command line of what a report calls so. */
  String given(String shown) {
    return shown.equals(standardInput) ? InputFiles.STANDARD_INPUT : shown;
  }

  /** How many documents are read at a time. */
  int jobs() {
    jobs.filter(number -> number < 1)
        .ifPresent(
            number -> {
              throw new CommandFault(
                  "--jobs cannot be " + number, "Give a whole number, 1 or more.");
            });
    return jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }

  /**
   * Reads the documents; what is wrong with some of them is told, and the others are read.
   *
   * @param files names of files, directories, patterns and {@code -}
   * @param console where messages go
   */
  Read read(List<String> files, Console console) {
    return read(files, List.of(), List.of(), console);
  }

  /**
   * Reads the documents; what is wrong with some of them is told, and the others are read.
   *
   * @param files names of files, directories, patterns and {@code -}
   * @param excluded patterns of files that are no documents
   * @param dates {@code NAME=DATE} of the configuration; those of the command line win
   * @param console where messages go
   */
  Read read(List<String> files, List<Exclusion> excluded, List<Setting> dates, Console console) {
    IntakeSettings settings = new IntakeSettings(standardInput, excluded);
    Intake intake = InputFiles.read(files, new FormatReader(), console.in(), settings);
    intake.warnings().forEach(console::warn);
    intake.errors().forEach(console::tell);
    List<Document> dated = dated(intake.documents(), dates);
    try {
      return new Read(PublishedDates.apply(dated, published), intake.errors());
    } catch (IllegalArgumentException e) {
      throw new CommandFault(
          "--published: " + e.getMessage(),
          "Write it like --published article.txt=2024-06-08; NAME is a path or the end of one.");
    }
  }

  private static List<Document> dated(List<Document> documents, List<Setting> dates) {
    dates.forEach(date -> dated(documents, List.of(date.value()), date));
    List<String> all = dates.stream().map(Setting::value).toList();
    return dates.isEmpty() ? documents : dated(documents, all, dates.get(0));
  }

  private static List<Document> dated(List<Document> documents, List<String> dates, Setting told) {
    try {
      return PublishedDates.apply(documents, dates);
    } catch (IllegalArgumentException e) {
      throw told.fault(
          String.valueOf(e.getMessage()),
          "Write it like article.txt: 2024-06-08; the name is a path or the end of one.");
    }
  }

  /**
   * The documents that could be read.
   *
   * @param documents the documents, in order of their paths
   * @param unread what is wrong with the others
   */
  record Read(List<Document> documents, List<String> unread) {

    Read {
      documents = List.copyOf(documents);
      unread = List.copyOf(unread);
    }

    /** Whether that is all of them. */
    boolean complete() {
      return unread.isEmpty();
    }
  }
}
