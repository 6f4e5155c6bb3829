package org.gainsay.app;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.finding.Report;
import org.gainsay.ingest.FormatReader;
import org.gainsay.ingest.InputFiles;
import org.gainsay.ingest.Intake;
import org.gainsay.ingest.PublishedDates;
import org.gainsay.ingest.UnreadableDocumentException;
import org.gainsay.text.Document;

/**
 * Gainsay as a library.
 *
 * <pre>{@code
 * List<Document> documents =
 *     List.of(
 *         Gainsay.document("draft.md", "The bridge cost **$48 million**.", "2024-06-08"),
 *         Gainsay.document("agency.txt", "The bridge cost $52 million."));
 * Report report = Gainsay.check(documents, Settings.defaults());
 * for (Finding finding : report.findings()) {
 *   System.out.println(finding.severity() + " " + finding.message());
 *   for (Evidence place : finding.evidence()) {
 *     System.out.println("  " + place.place() + " " + place.quote());
 *   }
 * }
 * }</pre>
 *
 * <p>The rules are loaded anew by each {@link #check}. Who checks many sets of documents makes one
 * {@link Pipeline} and asks it; it keeps nothing of what it checked. Both may be used by several
 * threads at once.
 */
public final class Gainsay {

  private Gainsay() {}

  /**
   * Checks documents against each other, and each inside itself.
   *
   * @param documents the documents, each with a path of its own; their order changes nothing
   * @param settings what the check goes by
   * @throws IllegalArgumentException when two documents have the same path
   * @throws org.gainsay.judge.RuleSyntaxException when a rule of the user cannot be used
   * @throws org.gainsay.table.TableFormatException when a table of the user is wrong
   */
  public static Report check(List<Document> documents, Settings settings) {
    long paths = documents.stream().map(Document::path).distinct().count();
    if (paths < documents.size()) {
      throw new IllegalArgumentException("two documents have the same path");
    }
    return new Pipeline(settings).check(documents).report();
  }

  /**
   * A document of the caller, read by the format that the end of its name tells.
   *
   * @param path how reports name it, such as {@code drafts/bridge.md}
   * @param content its characters as a file would have them
   */
  public static Document document(String path, String content) {
    return new FormatReader().read(path, content.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A document of the caller with the date when it was published.
   *
   * @param path how reports name it, such as {@code drafts/bridge.md}
   * @param content its characters as a file would have them
   * @param published a date in ISO 8601: {@code 2024-06-08}, {@code 2024-06} or {@code 2024}
   * @throws IllegalArgumentException when the date is none
   */
  public static Document document(String path, String content, String published) {
    return document(path, content).publishedOn(PublishedDates.parse(published));
  }

  /**
   * The documents of files and of directories, in order of their paths.
   *
   * @throws UnreadableDocumentException when one cannot be read; the message names it
   */
  public static List<Document> documents(List<Path> files) {
    List<String> names = files.stream().map(Path::toString).toList();
    Intake intake = InputFiles.read(names, new FormatReader(), InputStream.nullInputStream());
    if (!intake.errors().isEmpty()) {
      throw new UnreadableDocumentException(String.join("\n", intake.errors()));
    }
    return intake.documents();
  }
}
