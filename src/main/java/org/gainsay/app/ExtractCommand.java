package org.gainsay.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.gainsay.mention.Extraction;
import org.gainsay.mention.Mention;
import org.gainsay.mention.NotMention;
import org.gainsay.report.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which numbers and dates are read in documents, and how. */
@Command(
    name = "extract",
    header = "Show the numbers, dates and citations that are read in documents.",
    description = {
      "Prints each sentence that states a value, with the value marked and how it was understood."
    },
    footer = {
      "Examples:",
      "  gainsay extract draft.txt",
      "  gainsay extract draft.txt --explain",
      "  gainsay extract articles/ --format jsonl > mentions.jsonl"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Console console;
  private final GainsayCommand gainsay;

  @Mixin private FileArguments files = new FileArguments();

  @Option(
      names = "--format",
      paramLabel = "FMT",
      description = "text (the default), for people, or jsonl: one mention a line, for programs.")
  private String format = "text";

  @Option(
      names = "--explain",
      description =
          "Show also the numbers that were set aside (names, labels, telephone numbers …) and why;"
              + " in jsonl as lines with \"setAside\" in place of \"kind\".")
  private boolean explained;

  @Mixin private DocumentOptions documents = new DocumentOptions();
  @Mixin private RuleOptions rules = new RuleOptions();

  ExtractCommand(Console console, GainsayCommand gainsay) {
    this.console = console;
    this.gainsay = gainsay;
  }

  @Override
  public Integer call() {
    if (!format.equals("text") && !format.equals("jsonl")) {
      throw new CommandFault(
          "--format of extract cannot be \"" + format + "\"", "It can be text or jsonl.");
    }
    boolean colour = gainsay.colour(console);
    List<String> named = files.required();
    Settings settings = rules.settings(documents.jobs());
    DocumentOptions.Read read = documents.read(named, console);
    if (read.documents().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    List<Extraction> extractions = new Pipeline(settings).extract(read.documents());
    if (format.equals("text")) {
      console.print(new MentionListing(console.columns(), colour, explained).of(extractions));
    } else {
      extractions.forEach(this::lines);
    }
    return read.complete() ? ExitCode.FINE : ExitCode.TROUBLE;
  }

  private void lines(Extraction extraction) {
    for (Mention mention : extraction.mentions()) {
      console.print(JsonText.line(json -> MentionJson.write(json, mention)) + "\n");
    }
    for (NotMention number : explained ? extraction.setAside() : List.<NotMention>of()) {
      console.print(JsonText.line(json -> NotMentionJson.write(json, number)) + "\n");
    }
  }
}
