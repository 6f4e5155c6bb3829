package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class CommandFilesTest {

  @TempDir Path folder;

  private String file(String name) throws IOException {
    CommandFiles.main(new String[] {folder.toString()});
    return Files.readString(folder.resolve(name));
  }

  @Test
  void allShellsAndTheManualKnowAllCommandsAndOptions() throws IOException {
    CommandLine commands = CommandFiles.commands();
    String bash = file("completions/gainsay.bash");
    String zsh = file("completions/_gainsay");
    String fish = file("completions/gainsay.fish");
    String manual = file("man/man1/gainsay.1").replace("\\-", "-");
    for (String name : commands.getSubcommands().keySet()) {
      assertThat(bash).contains(name);
      assertThat(zsh).contains("'" + name + ":");
      assertThat(fish).contains(" -a " + name + " ");
      assertThat(manual).contains(".SS \"gainsay " + name + "\"");
    }
    for (String option :
        commands.getSubcommands().get("check").getCommandSpec().optionsMap().keySet()) {
      assertThat(manual).contains(option);
      assertThat(zsh).contains(option);
      assertThat(fish).contains(option.replaceFirst("^--", " -l ").replaceFirst("^-", " -s "));
    }
  }

  @Test
  void noLineOfTheManualIsTakenForACommandOfRoff() throws IOException {
    Pattern macros = Pattern.compile("\\.(TH|SH|SS|TP|PP|nf|fi)( .*)?");
    for (String line : file("man/man1/gainsay.1").split("\n", -1)) {
      assertThat(line.startsWith(".") || line.startsWith("'"))
          .isEqualTo(macros.matcher(line).matches());
    }
  }
}
