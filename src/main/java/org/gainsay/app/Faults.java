package org.gainsay.app;

import java.util.Locale;
import java.util.Set;
import org.gainsay.judge.RuleSyntaxException;
import org.gainsay.table.TableFormatException;
import org.gainsay.yaml.YamlFault;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong, in words for users. */
final class Faults {

  private final Console console;
  private final GainsayCommand gainsay;

  Faults(Console console, GainsayCommand gainsay) {
    this.console = console;
    this.gainsay = gainsay;
  }

  /** A command line that cannot be understood. */
  int usage(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String what = String.valueOf(e.getMessage());
    String mend = "'" + command + " --help' shows how it is used.";
    if (e instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
      Set<String> options = e.getCommandLine().getCommandSpec().optionsMap().keySet();
      String option = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
      mend =
          Nearest.to(option, options).map(near -> "Did you mean " + near + "? ").orElse("") + mend;
    }
    String first = what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
    console.tell("gainsay: error: " + first.replace('\n', ' ') + "\n  " + mend);
    trace(e);
    return ExitCode.TROUBLE;
  }

  /** A command that could not be carried out. */
  int tell(Throwable e) {
    boolean told =
        e instanceof CommandFault
            || e instanceof RuleSyntaxException
            || e instanceof TableFormatException
            || e instanceof YamlFault;
    if (told) {
      console.tell(String.valueOf(e.getMessage()));
    } else if (e instanceof OutOfMemoryError) {
      console.tell(
          "gainsay: error: there is too little memory for these documents\n"
              + "  Give Java more, like GAINSAY_JAVA_OPTS=-Xmx4g, or check fewer at a time.");
    } else {
      console.tell("gainsay: error: internal error: " + e + "\n  " + Main.REPORT_IT);
    }
    trace(e);
    return ExitCode.TROUBLE;
  }

  private void trace(Throwable e) {
    if (gainsay.debug()) {
      e.printStackTrace(console.err());
    }
  }
}
