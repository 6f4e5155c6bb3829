package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExplainCommandTest {

  @TempDir private Path dir = Path.of("");

  private String november() {
    return Articles.write(dir, "a.txt", Articles.NOVEMBER);
  }

  private String october() {
    return Articles.write(dir, "b.txt", Articles.OCTOBER);
  }

  @Test
  void explainsAFinding() {
    String json = Run.of(november(), october(), "--format", "json").out();
    Matcher id = Pattern.compile("\"findings\": \\[\\s+\\{\\s+\"id\": \"([^\"]+)\"").matcher(json);
    assertThat(id.find()).isTrue();
    Run run = Run.of("explain", id.group(1), november(), october());
    assertThat(run.code()).isZero();
    assertThat(run.out()).isNotBlank();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void knowsOnlyFindingsOfTheReport() {
    Run run = Run.of("explain", "no-such-id", november(), october());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("gainsay: error: no finding has the id no-such-id\n  The ");
  }

  @Test
  void tellsWhyNot() {
    Run run = Run.of("why-not", november() + ":1:92", october() + ":1:91");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).isNotBlank();
    assertThat(Run.of("why-not", november() + ":1:92", november() + ":1:5").err()).isEmpty();
  }

  @Test
  void refusesPlacesThatAreNone() {
    assertThat(Run.of("why-not", november(), october() + ":1:1").err())
        .startsWith("gainsay: error: \"" + dir + "/a.txt\" is no place in a file\n  Write it like");
    for (String place : new String[] {"9:1", "2:1", "0:1", "1:0"}) {
      Run run = Run.of("why-not", november() + ":" + place, october() + ":1:1");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .startsWith(
              "gainsay: error: "
                  + dir
                  + "/a.txt:"
                  + place
                  + " does not exist: the file has 1 line");
    }
  }
}
