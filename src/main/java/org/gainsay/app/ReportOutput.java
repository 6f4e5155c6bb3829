package org.gainsay.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gainsay.finding.Report;
import org.gainsay.finding.RuleCard;
import org.gainsay.ingest.InputFiles;
import org.gainsay.report.HtmlReport;
import org.gainsay.report.JsonReport;
import org.gainsay.report.MarkdownReport;
import org.gainsay.report.ReportWriter;
import org.gainsay.report.TextPage;
import org.gainsay.report.TextReport;
import org.gainsay.text.Document;

/** Writes a report to its targets. */
final class ReportOutput {

  private final Console console;
  private final boolean colour;

  ReportOutput(Console console, boolean colour) {
    this.console = console;
    this.colour = colour;
  }

  /** Refuses to write over a document that is being checked. */
  static void demandOther(List<ReportTarget> targets, List<Document> documents) {
    for (ReportTarget target : targets) {
      for (Document document : documents) {
        if (target.file().filter(file -> same(file, Path.of(document.path()))).isPresent()) {
          throw new CommandFault(
              "the report would be written over the document " + document.path(),
              "Give the report another name.");
        }
      }
    }
  }

  private static boolean same(Path report, Path document) {
    try {
      return Files.exists(report) && Files.exists(document) && Files.isSameFile(report, document);
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes all targets; false when one of them could not be written. */
  boolean write(Report report, List<ReportTarget> targets, Supplier<List<RuleCard>> cards) {
    boolean complete = true;
    for (ReportTarget target : targets) {
      String text = writer(target, cards).write(report);
      if (target.file().isPresent()) {
        complete &= save(target.file().get(), text);
      } else {
        console.print(text);
      }
    }
    return complete;
  }

  private ReportWriter writer(ReportTarget target, Supplier<List<RuleCard>> cards) {
    return switch (target.format()) {
      case TEXT ->
          target.file().isEmpty()
              ? new TextReport(console.columns(), colour)
              : new TextReport(TextPage.WIDEST, false);
      case JSON -> new JsonReport(Version.CURRENT);
      case MD -> new MarkdownReport(path -> address(target.file(), path));
      case HTML -> new HtmlReport(Version.CURRENT, cards.get());
    };
  }

  /** The address of a document as seen from the page that links to it. */
  private static String address(Optional<Path> page, String document) {
    if (document.equals(InputFiles.STANDARD_INPUT_PATH)) {
      return "";
    }
    Path directory = page.orElse(Path.of("page")).toAbsolutePath().normalize().getParent();
    Path target = Path.of(document).toAbsolutePath().normalize();
    if (directory == null || !target.getRoot().equals(directory.getRoot())) {
      return document;
    }
    return directory.relativize(target).toString().replace(File.separatorChar, '/');
  }

  private boolean save(Path file, String text) {
    try {
      Path directory = file.toAbsolutePath().getParent();
      if (directory != null) {
        Files.createDirectories(directory);
      }
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException e) {
      console.tell(
          file
              + ": error: the report cannot be written here\n"
              + "  Check that the directory exists, is writable and has room.");
      return false;
    }
  }
}
