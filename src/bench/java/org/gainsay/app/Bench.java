package org.gainsay.app;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.text.Document;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and prints speeds and ratios: {@code mvn -q -Dquick -Pbench test}. */
public final class Bench {

  private Bench() {}

  /**
   * Prints the speed of mentions and how time grows with hostile texts.
   *
   * @param args {@code speed}, {@code linear}, or nothing for both
   */
  public static void main(String[] args) throws RunnerException, IOException {
    List<String> asked = List.of(args);
    if (!asked.contains("linear")) {
      speed();
    }
    if (!asked.contains("speed")) {
      Linearity.print(System.out);
    }
  }

  private static void speed() throws RunnerException, IOException {
    long length = MentionSpeed.documents().stream().map(Document::text).mapToLong(String::length).sum();
    OptionsBuilder options = new OptionsBuilder();
    options.include(MentionSpeed.class.getName());
    options.jvmArgsAppend("-Dbench.text=" + System.getProperty("bench.text", "seeds"));
    Collection<RunResult> results = new Runner(options.build()).run();
    Map<String, Double> speeds = new LinkedHashMap<>();
    for (RunResult result : results) {
      double millis = result.getPrimaryResult().getScore();
      speeds.put(result.getPrimaryResult().getLabel(), length / 1e3 / millis);
    }
    double mentions = speeds.getOrDefault("mentions", Double.NaN);
    System.out.printf(Locale.ROOT, "%nMillion characters a second, %,d characters%n", length);
    speeds.forEach(
        (name, speed) ->
            System.out.printf(
                Locale.ROOT, "%-18s %8.2f   %7.2f times mentions%n", name, speed, speed / mentions));
  }
}
