package org.gainsay.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.gate.ChangedLines;
import org.gainsay.text.Document;

/** Asks git which lines of documents were changed since a revision. */
final class GitChanges {

  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,\\d+)? \\+(\\d+)(?:,(\\d+))? @@.*");
  private static final String NEW_FILE = "+++ b/";
  private static final String MEND =
      "Give a revision that git knows here, like origin/main. A shallow clone must fetch it first"
          + " (fetch-depth: 0).";

  private final String revision;
  private final Path top;

  private GitChanges(String revision, Path top) {
    this.revision = revision;
    this.top = top;
  }

  /**
   * The lines that were changed since a revision, committed or not.
   *
   * @param revision a commit, a branch or a tag
   * @param documents the documents; those that git does not know count as changed as a whole
   */
  static ChangedLines since(String revision, List<Document> documents) {
    if (revision.startsWith("-")) {
      throw new CommandFault("--changed-since: \"" + revision + "\" is no revision", MEND);
    }
    Path here =
        documents.stream()
            .map(document -> Path.of(document.path()).toAbsolutePath())
            .filter(Files::exists)
            .map(Path::getParent)
            .findFirst()
            .orElseGet(() -> Path.of("").toAbsolutePath());
    String root =
        run(here, "rev-parse", "--show-toplevel")
            .orElseThrow(
                () ->
                    new CommandFault(
                        "--changed-since: git finds no repository around " + here,
                        "Leave the option out. If there is one that belongs to another user, tell"
                            + " git that it is safe (safe.directory)."))
            .strip();
    Path top = Path.of(root);
    if (run(top, "rev-parse", "--verify", "--quiet", revision + "^{commit}").isEmpty()) {
      throw new CommandFault("--changed-since: git knows no revision \"" + revision + "\"", MEND);
    }
    return new GitChanges(revision, top).lines(documents);
  }

  private ChangedLines lines(List<Document> documents) {
    Map<String, List<ChangedLines.Lines>> byFile = hunks();
    Set<String> known = new HashSet<>(Arrays.asList(done("ls-files", "-z").split("\0", -1)));
    Map<String, List<ChangedLines.Lines>> lines = new HashMap<>();
    Set<String> whole = new HashSet<>();
    for (Document document : documents) {
      Optional<String> file = inRepository(document);
      if (file.filter(known::contains).isEmpty()) {
        whole.add(document.path());
      } else {
        lines.put(document.path(), byFile.getOrDefault(file.orElse(""), List.of()));
      }
    }
    return new ChangedLines(revision, lines, whole);
  }

  private Optional<String> inRepository(Document document) {
    try {
      Path real = Path.of(document.path()).toRealPath();
      Path root = top.toRealPath();
      return real.startsWith(root)
          ? Optional.of(root.relativize(real).toString().replace('\\', '/'))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Map<String, List<ChangedLines.Lines>> hunks() {
    Map<String, List<ChangedLines.Lines>> out = new HashMap<>();
    String file = "";
    String diff =
        done(
            "diff",
            "--no-color",
            "--no-ext-diff",
            "--no-textconv",
            "--src-prefix=a/",
            "--dst-prefix=b/",
            "--unified=0",
            revision,
            "--");
    for (String line : diff.lines().toList()) {
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith(NEW_FILE)) {
        file = line.substring(NEW_FILE.length()).stripTrailing();
      } else if (hunk.matches()) {
        int first = Integer.parseInt(hunk.group(1));
        int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
        // Where lines were only taken out, those next to the gap count.
        int from = count == 0 ? Math.max(1, first) : first;
        int to = count == 0 ? first + 1 : first + count - 1;
        out.computeIfAbsent(file, key -> new ArrayList<>()).add(new ChangedLines.Lines(from, to));
      }
    }
    return out;
  }

  private String done(String... arguments) {
    return run(top, arguments)
        .orElseThrow(
            () ->
                new CommandFault(
                    "--changed-since: git could not do \"" + String.join(" ", arguments) + "\"",
                    MEND));
  }

  /** What git prints, or nothing when it could not do it. */
  private static Optional<String> run(Path folder, String... arguments) {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "core.quotePath=false", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    try {
      Process git =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      git.getOutputStream().close();
      String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? Optional.of(out) : Optional.empty();
    } catch (IOException e) {
      throw new CommandFault(
          "--changed-since needs git, which cannot be run", "Install it, or leave the option out.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFault("--changed-since was interrupted", "Run it again.");
    }
  }
}
