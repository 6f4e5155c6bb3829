package org.gainsay.app;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.ingest.FormatReader;
import org.gainsay.ingest.InputFiles;
import org.gainsay.ingest.Intake;
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

  /**
   * Reads the documents; what is wrong with some of them is told, and the others are read.
   *
   * @param files names of files, directories, patterns and {@code -}
   * @param console where messages go
   */
  Read read(List<String> files, Console console) {
    Intake intake = InputFiles.read(files, new FormatReader(), console.in());
    intake.warnings().forEach(console::tell);
    intake.errors().forEach(console::tell);
    try {
      List<Document> dated = PublishedDates.apply(intake.documents(), published);
      return new Read(dated, intake.errors());
    } catch (IllegalArgumentException e) {
      throw new CommandFault(
          "--published: " + e.getMessage(),
          "Write it like --published article.txt=2024-06-08; NAME is a path or the end of one.");
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
