package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --changed-since} in a repository made for it. */
final class ChangedSinceTest {

  private static final String FERRY = "The ferry to Corlo sank on 5 March 2018.\n";
  private static final String BRIDGE = "The Aldport bridge cost $52 million.\n";

  @TempDir private Path dir = Path.of("");

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-C",
                dir.toString(),
                "-c",
                "user.name=t",
                "-c",
                "user.email=t@example.org"));
    command.addAll(List.of(arguments));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private Run since(String revision) {
    return Run.of(dir.toString(), "--changed-since", revision);
  }

  @Test
  void countsOnlyFindingsOnChangedLines() throws IOException, InterruptedException {
    git("init", "-q");
    Articles.write(dir, "agency.txt", FERRY + "\n" + BRIDGE);
    Articles.write(dir, "caf\u00E9 draft.txt", FERRY.replace("5 March", "9 March") + "\n" + BRIDGE);
    git("add", ".");
    git("commit", "-q", "-m", "a");
    assertThat(Run.of(dir.toString()).code()).isEqualTo(1);
    Run none = since("HEAD");
    assertThat(none.code()).isZero();
    assertThat(none.out()).contains("Left out: 1 finding not on lines changed since HEAD.");
    Articles.write(
        dir,
        "caf\u00E9 draft.txt",
        FERRY.replace("5 March", "9 March") + "\n" + BRIDGE.replace("52", "48"));
    Run changed = since("HEAD");
    assertThat(changed.code()).isEqualTo(1);
    assertThat(changed.out()).contains("quantity/values-differ").doesNotContain("dates-differ");
    git("commit", "-q", "-a", "-m", "b");
    assertThat(since("HEAD").code()).isZero();
    assertThat(since("HEAD~1").code()).isEqualTo(1);
    Articles.write(dir, "new.txt", FERRY.replace("5 March", "7 March"));
    assertThat(since("HEAD").out()).contains("time/event-dates-differ");
  }

  @Test
  void tellsWhatGitDoesNotKnow() throws IOException, InterruptedException {
    Articles.write(dir, "agency.txt", FERRY);
    Run outside = since("main");
    assertThat(outside.code()).isEqualTo(2);
    assertThat(outside.err()).contains("--changed-since: git finds no repository around " + dir);
    git("init", "-q");
    Run run = since("main");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--changed-since: git knows no revision \"main\"\n", "fetch-depth: 0");
  }
}
