package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.gainsay.finding.Report;
import org.gainsay.ingest.UnreadableDocumentException;
import org.gainsay.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GainsayTest {

  private static final Path SOURCE = Path.of("src/main/java/org/gainsay/app/Gainsay.java");
  private static final int THREADS = 4;

  @TempDir Path folder;

  private static List<Document> documents(int cost) {
    return List.of(
        Gainsay.document("b.md", "The bridge cost **$" + cost + "** million. It is 612 m long."),
        Gainsay.document("a.txt", "The bridge cost $52 million. The bridge is 612 metres long."));
  }

  /** The example of the Javadoc, without its stars and quotes. */
  private static String example() throws IOException {
    String source = Files.readString(SOURCE);
    String code = source.substring(source.indexOf("{@code\n") + 7, source.indexOf(" * }</pre>"));
    return code.lines()
        .map(line -> line.replaceFirst("^ \\* ?", "    "))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theExampleOfTheJavadocCompilesAndRuns() throws Exception {
    String program =
        "import java.util.List;\nimport org.gainsay.app.*;\nimport org.gainsay.finding.*;\n"
            + "import org.gainsay.text.Document;\npublic class Example {\n"
            + "  public static void main(String[] args) {\n"
            + example()
            + "\n  }\n}\n";
    compile(program);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                folder + java.io.File.pathSeparator + System.getProperty("java.class.path"),
                "Example")
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), "UTF-8");
    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out)
        .startsWith("ERROR ")
        .contains("agency.txt:1:17 $52 million", "draft.md:1:19 $48 million");
  }

  private void compile(String program) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return program;
          }
        };
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
      assertThat(compiler.getTask(null, files, null, options, null, List.of(file)).call()).isTrue();
    }
  }

  @Test
  void theOrderOfTheDocumentsChangesNothing() {
    List<Document> documents = documents(48);
    Report report = Gainsay.check(documents, Settings.defaults());
    assertThat(report.findings()).hasSize(2);
    List<Document> turned = List.of(documents.get(1), documents.get(0));
    assertThat(Gainsay.check(turned, Settings.defaults())).isEqualTo(report);
  }

  @Test
  void severalThreadsMayCheckAtOnce() throws Exception {
    Pipeline shared = new Pipeline(Settings.defaults());
    List<Report> expected = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      expected.add(Gainsay.check(documents(40 + i), Settings.defaults()));
    }
    CyclicBarrier together = new CyclicBarrier(THREADS);
    List<Callable<List<Report>>> work = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      List<Document> documents = documents(40 + i);
      work.add(
          () -> {
            together.await();
            List<Report> reports = new ArrayList<>();
            reports.add(Gainsay.check(documents, Settings.defaults()));
            for (int k = 0; k < 25; k++) {
              reports.add(shared.check(documents).report());
            }
            return reports;
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Report>>> done = threads.invokeAll(work);
      for (int i = 0; i < THREADS; i++) {
        assertThat(done.get(i).get()).containsOnly(expected.get(i));
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void filesAreReadByTheirFormat() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "One.");
    Files.writeString(folder.resolve("b.md"), "# Two");
    assertThat(Gainsay.documents(List.of(text, folder)))
        .extracting(Document::text)
        .containsExactly("One.", "Two");
    assertThatThrownBy(() -> Gainsay.documents(List.of(folder.resolve("c.txt"))))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining("c.txt: error: there is no such file");
  }

  @Test
  void twoDocumentsOfOnePathAreAnError() {
    Document one = Gainsay.document("a.txt", "One.");
    assertThatThrownBy(() -> Gainsay.check(List.of(one, one), Settings.defaults()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Gainsay.document("a.txt", "One.", "soon"))
        .hasMessageContaining("soon");
  }
}
