package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page {@code consistency.html} as a reader has it, in a real browser. */
final class ConsistencyPageTest {

  private static final String HOSTILE =
      """
      </script><script>alert(1)</script> <img src=x onerror=alert(2)> <svg onload=alert(3)>
      The Forth bridge reopened on 14 March 2022 </mark></blockquote>" onmouseover="alert(4).
      \u0007 \u001B[31m \u202Egnp.exe \u2066 \u200B &amp; {{7*7}} ${7*7} javascript:alert(5)
      The dam holds 12.5 million litres of water, "at <b>least</b> 90% of" its room.
      """;

  @TempDir private static Path dir = Path.of("");

  private static Path seeds = Path.of("");
  private static Path hostile = Path.of("");
  private static List<TestBrowser> browsers = List.of();

  @BeforeAll
  static void write() throws IOException {
    browsers = List.of(TestBrowser.start());
    try (var files = Files.list(Path.of("seeds"))) {
      String[] names = files.map(Path::toString).sorted().toArray(String[]::new);
      seeds = report("seeds", names);
    }
    String other =
        "The Forth bridge reopened on 24 March 2022.\nThe dam holds 14 million litres of water.\n";
    hostile =
        report(
            "hostile",
            Articles.write(dir, "a'\"><b onclick=alert(6)>&.txt", HOSTILE),
            Articles.write(dir, "b.txt", other));
  }

  private static Path report(String name, String... documents) {
    String[] args = new String[documents.length + 2];
    System.arraycopy(documents, 0, args, 0, documents.length);
    args[documents.length] = "-o";
    args[documents.length + 1] = dir.resolve(name).toString();
    Run run = Run.of(args);
    assertThat(run.err()).isEmpty();
    return dir.resolve(name).resolve("consistency.html");
  }

  @AfterAll
  static void close() {
    browsers.forEach(TestBrowser::close);
  }

  private static NewContextOptions window() {
    return new NewContextOptions()
        .setViewportSize(1360, 900)
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  private static PageView open(Path file, NewContextOptions options) {
    return browsers.get(0).open(file, options);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void isAccessible(ColorScheme scheme) {
    for (Path file : List.of(seeds, hostile)) {
      try (PageView view = open(file, window().setColorScheme(scheme))) {
        view.demandAccessible();
        view.js("document.getElementById('keys').showModal()");
        view.demandAccessible();
        view.demandQuiet();
      }
    }
  }

  @Test
  void isAccessibleOnASmallScreen() {
    for (Path file : List.of(seeds, hostile)) {
      try (PageView view = open(file, window().setViewportSize(320, 640))) {
        view.demandAccessible();
        view.demandNoSidewaysScrolling();
        view.demandQuiet();
      }
    }
  }

  @Test
  void isCompleteWithoutScripts() {
    try (PageView scripted = open(seeds, window());
        PageView plain = open(seeds, window().setJavaScriptEnabled(false))) {
      int findings = scripted.page().locator("article.finding").count();
      assertThat(findings).isGreaterThan(5);
      assertThat(plain.shown()).isEqualTo(findings);
      assertThat(plain.page().locator("#tools").isVisible()).isFalse();
      assertThat(plain.page().locator(".passage mark:visible").count()).isGreaterThan(findings);
      assertThat(plain.page().locator("svg[role=img]:visible").count()).isPositive();
      assertThat(plain.page().locator(".document .row:visible").count()).isGreaterThan(50);
      plain.page().locator("#agreements ~ article summary").first().click();
      assertThat(plain.page().locator("#agreements ~ article table").first().isVisible()).isTrue();
      plain.demandQuiet();
    }
  }

  @Test
  void isWalkedByKeyboard() {
    try (PageView view = open(seeds, window())) {
      view.press("Tab");
      assertThat(view.focused()).isEqualTo("Skip to the findings");
      view.press("Enter");
      assertThat(view.focused()).isEqualTo("findings");
      view.press("j");
      String first = view.focused();
      view.press("j");
      assertThat(view.focused()).startsWith("f-").isNotEqualTo(first);
      view.press("k");
      assertThat(view.focused()).isEqualTo(first).startsWith("f-");
      view.press("/");
      view.page().keyboard().type("compatible  ONLY jk?");
      assertThat(view.focused()).isEqualTo("search");
      assertThat(view.shown()).isZero();
      view.press("Backspace", "Backspace", "Backspace");
      assertThat(view.shown()).isEqualTo(1);
      assertThat(view.page().locator("#shown").textContent()).startsWith("1 of ");
      view.press("Escape", "?");
      assertThat(view.page().locator("#keys").isVisible()).isTrue();
      view.press("Escape");
      assertThat(view.page().locator("#keys").isVisible()).isFalse();
      view.demandQuiet();
    }
  }

  @Test
  void everyStopOfTheTabKeyIsSeen() {
    try (PageView view = open(seeds, window())) {
      int stops = 0;
      do {
        view.press("Tab");
        assertThat(
                view.js(
                    "(e => { const r = e.getBoundingClientRect(); return e === document.body ||"
                        + " (r.bottom > 0 && r.top < innerHeight && r.width > 0); })(document.activeElement)"))
            .as(view.focused())
            .isEqualTo(true);
        stops++;
      } while (!view.focused().equals("body") && stops < 2000);
      assertThat(stops).isBetween(50, 1999);
    }
  }

  @Test
  void singleKeysCanBeSwitchedOff() {
    try (PageView view = open(seeds, window())) {
      view.page().locator("#keys-open").click();
      view.page().locator("#keys-on").uncheck();
      view.page().locator("#keys-close").click();
      view.press("j");
      assertThat(view.focused()).doesNotStartWith("f-");
    }
  }

  @Test
  void filtersFindings() {
    try (PageView view = open(seeds, window())) {
      Page page = view.page();
      int all = view.shown();
      page.locator("input[value=agreement]").uncheck();
      assertThat(page.locator("#agreements").isVisible()).isFalse();
      page.locator("input[value=warning]").uncheck();
      page.locator("input[value=note]").uncheck();
      assertThat(view.shown()).isEqualTo(1);
      assertThat(page.locator("article.finding:visible .badge").textContent()).contains("error");
      page.locator("#tools button[type=reset]").click();
      page.waitForFunction(
          "() => document.querySelectorAll('article.finding:not([hidden])').length > 1");
      assertThat(view.shown()).isEqualTo(all);
      page.locator("#rule").selectOption("citation/malformed");
      assertThat(view.shown()).isEqualTo(2);
      page.locator("#document").selectOption("2");
      assertThat(view.shown()).isZero();
      page.locator("nav a[href^='#f-']").first().evaluate("a => location.hash = a.hash");
      page.waitForFunction(
          "() => document.querySelectorAll('article.finding:not([hidden])').length > 2");
      assertThat(view.shown()).isEqualTo(all);
      view.demandQuiet();
    }
  }

  @Test
  void turnsDarkAndLight() {
    try (PageView view = open(seeds, window())) {
      Object light = view.js("getComputedStyle(document.body).backgroundColor");
      view.press("t");
      assertThat(view.js("getComputedStyle(document.body).backgroundColor")).isNotEqualTo(light);
      view.page().locator("#theme").click();
      assertThat(view.js("getComputedStyle(document.body).backgroundColor")).isEqualTo(light);
    }
  }

  @Test
  void placesAndMarksLeadToEachOther() {
    try (PageView view = open(seeds, window())) {
      Locator place = view.page().locator("article.error .passage a.place").first();
      String finding = String.valueOf(view.js("document.querySelector('article.error').id"));
      place.click();
      assertThat(view.js("document.querySelector(':target + mark').textContent"))
          .isEqualTo("November 12, 2023");
      view.page().locator(":target ~ sup a").first().click();
      assertThat(view.js("location.hash")).isEqualTo("#" + finding);
      assertThat(
              (List<?>)
                  view.js(
                      "[...document.querySelectorAll('a[href^=\"#\"]')].filter(a =>"
                          + " !document.getElementById(decodeURIComponent(a.hash.slice(1)))).map(a => a.href)"))
          .isEmpty();
    }
  }

  @Test
  void hostileTextStaysText() {
    try (PageView view = open(hostile, window())) {
      assertThat(view.js("document.scripts.length")).isEqualTo(1);
      assertThat(
              view.js("document.querySelectorAll('img, b, [onclick], [onerror], [onload]').length"))
          .isEqualTo(0);
      String text = String.valueOf(view.js("document.getElementById('doc-1').innerText"));
      assertThat(text)
          .contains("</script><script>alert(1)</script> <img src=x onerror=alert(2)>")
          .contains("\u2407 \u241B[31m <U+202E>gnp.exe <U+2066> <U+200B> &amp; {{7*7}} ${7*7}");
      assertThat(view.js("document.querySelectorAll('article.error').length")).isEqualTo(2);
      view.demandQuiet();
    }
  }

  @Test
  void printsEverything() {
    try (PageView view = open(seeds, window())) {
      view.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(view.page().locator("#tools").isVisible()).isFalse();
      view.js("dispatchEvent(new Event('beforeprint'))");
      assertThat(view.page().locator("details:not([open])").count()).isZero();
    }
  }

  @Test
  void hasItsPictureTaken() throws IOException {
    boolean keep = System.getProperty("screenshot.update") != null;
    Path target = Files.createDirectories(Path.of(keep ? "docs" : "target/screenshots"));
    Path file = target.resolve("consistency-report.png");
    NewContextOptions options = window().setViewportSize(1200, 1150);
    try (PageView view = open(seeds, options)) {
      view.page().screenshot(new Page.ScreenshotOptions().setPath(file));
    }
    assertThat(Files.size(file)).isBetween(20_000L, 300_000L);
  }
}
