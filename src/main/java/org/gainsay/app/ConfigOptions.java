package org.gainsay.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gainsay.config.Config;
import org.gainsay.config.ConfigReader;
import picocli.CommandLine.Option;

/** The options that say which configuration counts. */
final class ConfigOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "Go by this configuration. Without it, gainsay.yaml is looked for from the first FILE",
        "upward to the root of the repository, then in the current directory."
      })
  private Optional<Path> file = Optional.empty();

  @Option(names = "--no-config", description = "Go by no configuration.")
  private boolean none;

  /** The configuration of a command over these files, if there is one. */
  Optional<Config> config(List<String> files) {
    if (none) {
      if (file.isPresent()) {
        throw new CommandFault(
            "--config and --no-config exclude each other", "Leave one of them out.");
      }
      return Optional.empty();
    }
    return file.or(() -> ProjectFiles.find(Config.NAME, files)).map(ConfigOptions::read);
  }

  /** Whether the user named the configuration, and so trusts it to name rules. */
  boolean named() {
    return file.isPresent();
  }

  private static Config read(Path path) {
    String text = TextFile.read(path, "the configuration");
    // Loaded only here: whoever has no configuration does not wait for a YAML reader.
    return new ConfigReader(Nearest::to).read(ProjectFiles.shown(path), text);
  }
}
