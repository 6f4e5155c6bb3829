package org.gainsay.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes what an archive says about the commands: completions for shells, and a manual page. */
public final class CommandFiles {

  private CommandFiles() {}

  /**
   * Writes the files; the build does this.
   *
   * @param args the folder to write to
   * @throws IOException when it cannot be written to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    CommandLine commands = commands();
    write(folder.resolve("completions/gainsay.bash"), AutoComplete.bash("gainsay", commands));
    write(folder.resolve("completions/_gainsay"), ShellCompletions.zsh(commands));
    write(folder.resolve("completions/gainsay.fish"), ShellCompletions.fish(commands));
    write(folder.resolve("man/man1/gainsay.1"), ManPage.of(commands));
  }

  /** The commands, connected to nothing. */
  static CommandLine commands() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console =
        new Console(
            nowhere, nowhere, new ByteArrayInputStream(new byte[0]), false, 100, name -> "");
    GainsayCommand gainsay = new GainsayCommand(console.talk());
    return CommandTree.of(gainsay, console, new Faults(console, gainsay));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    String lines = text.replace("\r\n", "\n");
    Files.writeString(file, lines.endsWith("\n") ? lines : lines + "\n", StandardCharsets.UTF_8);
  }
}
