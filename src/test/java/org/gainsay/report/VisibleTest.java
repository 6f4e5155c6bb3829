package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VisibleTest {

  @Test
  void leavesProseAlone() {
    assertThat(Visible.text("T\u00FCrkiye \u2013 40 % \u201Cof\u201D \uD83D\uDE00 \u4E2D"))
        .isEqualTo("T\u00FCrkiye \u2013 40 % \u201Cof\u201D \uD83D\uDE00 \u4E2D");
  }

  @Test
  void makesOneLineOfSeveral() {
    assertThat(Visible.text("  a\r\n\tb\u00A0\u2028c \u0085")).isEqualTo("a b c");
  }

  @Test
  void showsControls() {
    assertThat(Visible.text("\u001B[1m\u0000\u007F\u009B"))
        .isEqualTo("\u241B[1m\u2400\u2421<U+009B>");
  }

  @Test
  void showsWhatReordersOrHides() {
    assertThat(Visible.text("a\u202Eb\u200Bc\u2066")).isEqualTo("a<U+202E>b<U+200B>c<U+2066>");
    assertThat(Visible.text("\uD800")).isEqualTo("<U+D800>");
    assertThat(Visible.text(new String(Character.toChars(0xE0041)))).isEqualTo("<U+E0041>");
  }

  @Test
  void dropsTheByteOrderMark() {
    assertThat(Visible.text("\uFEFFa")).isEqualTo("a");
  }
}
