package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A report in a browser window, and whatever the window complained of or asked for. */
final class PageView implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  private PageView(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onPageError(complaints::add);
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(request -> requests.add(request.url()));
  }

  static PageView open(BrowserContext context, Path file) {
    PageView view = new PageView(context);
    view.page.navigate(file.toUri().toString());
    return view;
  }

  Page page() {
    return page;
  }

  /** What an expression of the page's language gives. */
  Object js(String expression) {
    return page.evaluate(expression);
  }

  /** The element that has the focus: its id, else its text. */
  String focused() {
    return String.valueOf(
        js(
            "(e => e === document.body ? 'body' : e.id || e.textContent.trim())(document.activeElement)"));
  }

  void press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  /** How many findings are to be seen. */
  int shown() {
    return page.locator("article.finding:visible").count();
  }

  /** Holds the page, with all of it unfolded, against every rule of axe-core. */
  void demandAccessible() {
    js("document.querySelectorAll('details').forEach(d => d.open = true)");
    js("(() => {" + TestBrowser.axe() + "})()");
    Object faults =
        js(
            "axe.run(document).then(r => r.violations.map("
                + "v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; ')))");
    assertThat((List<?>) faults).isEmpty();
  }

  /** No word on the console, no request but for the page itself. */
  void demandQuiet() {
    assertThat(complaints).isEmpty();
    assertThat(requests).hasSize(1).allMatch(url -> url.startsWith("file:"));
  }

  void demandNoSidewaysScrolling() {
    assertThat(js("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .isEqualTo(0);
    Object wide =
        js(
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right >"
                + " innerWidth + 1 && !e.closest('.hidden, thead, .narrow')).map(e => e.outerHTML.slice(0, 200))");
    assertThat((List<?>) wide).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
