package org.gainsay.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.gainsay.ingest.InputFiles;

/** How reports name and link documents. */
final class Addresses {

  private Addresses() {}

  /** The address of a document as seen from the page that links to it, empty when it has none. */
  static String from(Optional<Path> page, String document) {
    if (document.equals(InputFiles.STANDARD_INPUT_PATH)) {
      return "";
    }
    Path directory = page.orElse(Path.of("page")).toAbsolutePath().normalize().getParent();
    return directory == null ? document : relative(directory, document);
  }

  /** The path of a document as seen from the current directory, when it is below it. */
  static String inProject(String document) {
    String seen = relative(Path.of("").toAbsolutePath(), document);
    return Path.of(document).isAbsolute() && seen.startsWith("../") ? document : seen;
  }

  /** The address of a document in the repository that a job of GitHub Actions checks, if any. */
  static String inJob(Console console, String document) {
    String repository = console.variable("GITHUB_REPOSITORY");
    String commit = console.variable("GITHUB_SHA");
    String server = console.variable("GITHUB_SERVER_URL");
    String path = inProject(document);
    boolean known = !repository.isEmpty() && !commit.isEmpty() && !server.isEmpty();
    boolean inside = !Path.of(path).isAbsolute() && !path.startsWith("../");
    return known && inside && !document.equals(InputFiles.STANDARD_INPUT_PATH)
        ? server + "/" + repository + "/blob/" + commit + "/" + path
        : "";
  }

  private static String relative(Path directory, String document) {
    Path target = Path.of(document).toAbsolutePath().normalize();
    return target.getRoot().equals(directory.getRoot())
        ? directory.relativize(target).toString().replace(File.separatorChar, '/')
        : document;
  }
}
