package org.gainsay.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Debian's Chromium under Playwright. {@code .ci/run} installs both and demands them ({@code
 * GAINSAY_BROWSER=required}); elsewhere tests that need them are skipped when they are missing.
 */
final class TestBrowser implements AutoCloseable {

  private static final Path TOOLS = Path.of("target/browser").toAbsolutePath();
  private static final Path AXE = TOOLS.resolve("axe/package/axe.min.js");
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--force-color-profile=srgb");

  private final Playwright playwright;
  private final Browser browser;

  private TestBrowser(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts the browser, or skips the test where there is none. */
  static TestBrowser start() {
    Optional<Path> chromium = NAMES.stream().flatMap(TestBrowser::onPath).findFirst();
    Optional<Path> node = onPath("node").findFirst();
    boolean ready =
        chromium.isPresent()
            && node.isPresent()
            && Files.exists(TOOLS.resolve("driver/package/cli.js"))
            && Files.exists(AXE);
    if (!ready) {
      String missing = "no Chromium, node or Playwright driver: .ci/run installs them";
      if ("required".equals(System.getenv("GAINSAY_BROWSER"))) {
        throw new IllegalStateException(missing);
      }
      Assumptions.abort(missing);
    }
    System.setProperty("playwright.cli.dir", TOOLS.resolve("driver").toString());
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.orElseThrow().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setExecutablePath(chromium.orElseThrow()).setArgs(FLAGS);
    return new TestBrowser(playwright, playwright.chromium().launch(options));
  }

  private static Stream<Path> onPath(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  /** A window of its own, without cookies of others. */
  PageView open(Path file, Browser.NewContextOptions options) {
    return PageView.open(browser.newContext(options), file);
  }

  /** The source of axe-core. */
  static String axe() {
    try {
      return Files.readString(AXE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
