package org.gainsay.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;

/** The program. */
public final class Main {

  /** What users can do about a defect. */
  static final String REPORT_IT =
      "This is a defect of Gainsay. --debug shows where it arose; please report it with that.";

  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] args) {
    StandardOutput stdout = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintStream out = new PrintStream(stdout, false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Console console =
        new Console(
            out,
            err,
            System.in,
            Terminal.wantsColours(),
            Terminal.columns(),
            Terminal::environment);
    console.talk().setInteractive(Terminal.interactive());
    int code = run(console, args);
    if (stdout.failed()) {
      console.tell(
          "gainsay: error: standard output could not be written\n  Check that the disk has room.");
      code = ExitCode.TROUBLE;
    }
    System.exit(code);
  }

  /**
   * Runs a command line on streams of the caller.
   *
   * @param out takes the answer
   * @param err takes messages
   * @param in what {@code -} reads
   * @param args the command line
   * @return the exit code
   */
  public static int run(PrintStream out, PrintStream err, InputStream in, String... args) {
    return run(new Console(out, err, in, false, 100, name -> ""), args);
  }

  /** Runs a command line and returns its exit code. */
  static int run(Console console, String... args) {
    GainsayCommand gainsay = new GainsayCommand(console.talk());
    Faults faults = new Faults(console, gainsay);
    try {
      if (args.length == 0) {
        CommandLine line = CommandTree.of(gainsay, console, faults);
        line.usage(line.getErr());
        return ExitCode.TROUBLE;
      }
      String[] whole = DefaultCommand.in(CommandTree.names(), args);
      Optional<String> named = DefaultCommand.named(CommandTree.names(), whole);
      return CommandTree.of(gainsay, console, faults, name -> named.map(name::equals).orElse(true))
          .execute(whole);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return faults.tell(e);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }
}
