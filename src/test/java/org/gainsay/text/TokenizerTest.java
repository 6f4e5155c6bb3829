package org.gainsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class TokenizerTest {

  private static List<String> tokens(String text) {
    return Tokenizer.tokens(text, new Span(0, text.length())).stream().map(Token::text).toList();
  }

  @Test
  void wordsDigitsAndSymbolsStandAlone() {
    assertThat(tokens("Israel\u2019s 40% (1,117.5)"))
        .containsExactly("Israel", "\u2019", "s", "40", "%", "(", "1", ",", "117", ".", "5", ")");
  }

  @Test
  void anInitialismIsOneWordAndAClockMarkIsNot() {
    assertThat(tokens("U.S. at 6 P.M.")).containsExactly("U.S.", "at", "6", "P", ".", "M", ".");
  }

  @Test
  void typographicSignsHaveAPlainForm() {
    assertThat(Tokenizer.tokens("\u2019\u201C\u2013", new Span(0, 3)))
        .extracting(Token::lower)
        .containsExactly("'", "\"", "-");
  }

  @Property
  void everyCharacterButSpaceIsInOneToken(@ForAll String text) {
    int covered = 0;
    int last = 0;
    for (Token token : Tokenizer.tokens(text, new Span(0, text.length()))) {
      assertThat(token.start()).isGreaterThanOrEqualTo(last);
      assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text());
      covered += token.end() - token.start();
      last = token.end();
    }
    assertThat(covered).isLessThanOrEqualTo(text.length());
  }
}
