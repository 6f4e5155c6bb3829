package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exit codes of a check over {@code seeds/}: 1 error, 2 warnings and 3 notes. */
final class ExitCodeTest {

  @ParameterizedTest
  @CsvSource({
    "1, seeds",
    "1, seeds --fail-on warning",
    "0, seeds --fail-on never",
    "0, seeds --exit-zero",
    "1, seeds --fail-on never --max-warnings 1",
    "0, seeds --fail-on never --max-warnings 2",
    "0, seeds --fail-on never --max-warnings 0 --exit-zero",
    "0, seeds --min-confidence 0.95",
    "1, seeds --min-confidence 0.3",
    "0, seeds --only citation",
    "1, seeds --only citation --fail-on warning",
    "0, seeds --only citation/malformed --fail-on warning",
    "1, seeds --only citation/malformed --fail-on note",
    "0, seeds --disable time/event-dates-differ",
    "0, 'seeds --disable time,scope,citation --fail-on note'",
    "1, seeds --only time --disable time/possible-mixed-up-event",
    "1, seeds --draft seeds/001_28844d72c421cff2.txt",
    "0, seeds --draft 001_28844d72c421cff2.txt --only citation --fail-on note",
    "1, seeds --format json",
    "0, seeds/000_25e0b85846de0649.txt",
    "2, seeds none.txt",
    "2, seeds none.txt --exit-zero",
    "2, none.txt",
    "2, seeds --only tmie",
    "2, seeds --disable time/no-such-rule",
    "2, seeds --max-warnings -1",
    "2, seeds --max-warnings many",
    "2, seeds --min-confidence 2",
    "2, seeds --fail-on bad",
    "2, seeds --draft none.txt",
    "2, seeds --changed-since no-such-revision",
    "2, seeds --changed-since=--output=x",
    "2, seeds --baseline none.json",
    "2, seeds --waivers none.yaml",
    "2, seeds --config none.yaml",
    "2, seeds --config none.yaml --no-config",
    "2, seeds --jobs 0",
    "2, seeds --set bridge",
    "2, seeds --today tomorrow",
    "2, seeds --format json --format sarif",
    "2, check"
  })
  void exits(int code, String arguments) {
    List<String> args = new ArrayList<>(List.of(arguments.split(" ")));
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.code()).as(arguments + "\n" + run.err()).isEqualTo(code);
    assertThat(run.err()).doesNotContain("\tat ", "internal error");
    if (code == 2) {
      assertThat(run.err()).containsPattern("error: .+\n  .+");
    }
  }

  @Test
  void suggestsTheRuleThatWasMeant() {
    assertThat(Run.of("seeds", "--disable", "malformd").err())
        .contains("called \"malformd\"", "Did you mean \"citation/malformed\"?");
    assertThat(Run.of("seeds", "--only", "tmie").err()).contains("Did you mean \"time\"?");
  }
}
