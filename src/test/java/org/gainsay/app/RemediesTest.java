package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says would make a finding consistent, and the line that it draws. */
final class RemediesTest {

  private static final Pattern REMEDIES =
      Pattern.compile("(?s)What would make it consistent</p>\\s*<ul>(.*?)</ul>");
  private static final Pattern LINES = Pattern.compile("<li[^>]*>(.*?)</li>");
  private static final Pattern DRAWN = Pattern.compile("<desc[^>]*>(.*?)</desc>");

  @TempDir private Path dir = Path.of("");

  private String page(String left, String right) {
    String a = Articles.write(dir, "a.txt", left + "\n");
    String b = Articles.write(dir, "b.txt", right + "\n");
    return Run.of(a, b, "--format", "html").out();
  }

  private static List<String> remedies(String page) {
    Matcher matcher = REMEDIES.matcher(page);
    assertThat(matcher.find()).isTrue();
    return LINES.matcher(matcher.group(1)).results().map(line -> line.group(1)).toList();
  }

  private static String drawn(String page) {
    Matcher matcher = DRAWN.matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  @Test
  void numbersReachAsFarAsTheirRounding() {
    String page =
        page(
            "The Northern Dam holds 12.5 million litres of water.",
            "The Northern Dam holds more than 15 million litres of water.");
    assertThat(remedies(page))
        .startsWith(
            "a value that agrees with a: 12,450,000 to 12,550,000 L",
            "a value that agrees with b: more than 15,000,000 L");
    assertThat(drawn(page))
        .isEqualTo(
            "Side a: 12,450,000 L to 12,550,000 L. Side b: from 15,000,000 L upward."
                + " The bars do not meet.");
  }

  @Test
  void datesMayLackTheirYear() {
    String page =
        page(
            "The Forth bridge reopened on 14 March 2022.",
            "The Forth bridge reopened on 24 March.");
    assertThat(remedies(page))
        .startsWith(
            "a value that agrees with a: 2022-03-14",
            "a value that agrees with b: 24 March of any year");
    assertThat(drawn(page)).contains("Side a: 14 Mar 2022. Side b: 24 Mar 2022.");
  }

  @Test
  void aPartNeedsTheRest() {
    String page =
        page(
            "Chile alone supplies 40% of Japan's lithium imports.",
            "Chile, together with Argentina, supplies over 60% of Japan's lithium imports.");
    assertThat(remedies(page))
        .containsExactly("compatible only if Argentina accounts for more than 20 points (60 - 40)");
  }

  @Test
  void whatAgreesNeedsNoRemedy() {
    String page =
        page(
            "The Forth bridge reopened in March 2022.",
            "The Forth bridge reopened on 24 March 2022.");
    assertThat(REMEDIES.matcher(page).find()).isFalse();
    assertThat(drawn(page)).isEqualTo("Side a: 1 Mar 2022 to 31 Mar 2022. Side a: 24 Mar 2022.");
  }
}
