package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gainsay.report.MachineFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiffCommandTest {

  private static final String BRIDGE = "The Aldport bridge cost $52 million.\n";
  private static final String FERRY = "\nThe ferry to Corlo sank on 5 March 2018.\n";

  @TempDir private Path dir = Path.of("");

  private String report(String name, String draft) {
    Articles.write(dir, "agency.txt", BRIDGE + FERRY);
    Articles.write(dir, "draft.txt", draft);
    String file = dir.resolve(name).toString();
    Run.of(dir + "/agency.txt", dir + "/draft.txt", "--format", "json=" + file);
    return file;
  }

  @Test
  void tellsNewGoneAndChangedFindings() {
    String old = report("old.json", BRIDGE.replace("52", "48"));
    String changed = report("changed.json", "\n\n" + BRIDGE.replace("52", "47"));
    String other = report("other.json", FERRY.replace("5 March", "9 March"));
    assertThat(Run.of("diff", old, old))
        .isEqualTo(new Run(0, "0 new, 0 gone, 0 changed, 1 the same\n", ""));
    Run value = Run.of("diff", old, changed);
    assertThat(value.code()).isZero();
    assertThat(value.out())
        .startsWith("changed error: ")
        .endsWith("0 new, 0 gone, 1 changed, 0 the same\n");
    Run run = Run.of("diff", old, other);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("new     error: ", "gone    error: ", "1 new, 1 gone, 0 changed, 0 the same\n");
    assertThat(Run.of("diff", old, other, "--fail-on", "never").code()).isZero();
  }

  @Test
  void writesJson() throws IOException {
    String old = report("old.json", BRIDGE.replace("52", "48"));
    String other = report("other.json", FERRY.replace("5 March", "9 March"));
    Run run = Run.of("diff", old, other, "--format", "json");
    var diff = MachineFormats.tree(run.out());
    assertThat(diff.at("/new/0/ruleId").asString()).isEqualTo("time/event-dates-differ");
    assertThat(diff.at("/gone/0/ruleId").asString()).isEqualTo("quantity/values-differ");
    assertThat(diff.get("same").asInt()).isZero();
    assertThat(diff.at("/gone/0"))
        .isEqualTo(MachineFormats.tree(Files.readString(Path.of(old))).at("/findings/0"));
  }

  @Test
  void refusesWhatIsNoReport() {
    String bad = Articles.write(dir, "bad.json", "{\n,");
    String none = Articles.write(dir, "none.json", "{}");
    assertThat(Run.of("diff", bad, none).err()).contains("bad.json:2:1: error: this is no JSON: ");
    String cut = Articles.write(dir, "cut.json", "{\"a\":\n\"\uD835\uDD04\", ");
    assertThat(Run.of("diff", cut, none).err())
        .contains("cut.json:2:6: error: this is no JSON: Unexpected end-of-input")
        .doesNotContain("[Source");
    assertThat(Run.of("diff", none, none).err()).contains("none.json: error: this is no report");
    assertThat(Run.of("diff", none + "x", none).err()).contains("error: the report is not there");
    assertThat(Run.of("diff", none, none).code()).isEqualTo(2);
  }
}
