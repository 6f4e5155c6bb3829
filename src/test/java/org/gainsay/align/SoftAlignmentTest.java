package org.gainsay.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.Texts;
import org.gainsay.align.words.WordTable;
import org.junit.jupiter.api.Test;

/** Words match by stem, by name or by meaning, the more so the nearer both stand to the value. */
final class SoftAlignmentTest {

  private static final Vocabulary WORDS = new Vocabulary(WordTable.load());

  private static double mean(String a, String b) {
    return SoftAlignment.of(
            ClaimWords.of(Texts.claim("a", a), WORDS),
            ClaimWords.of(Texts.claim("b", b), WORDS),
            WORDS)
        .mean();
  }

  @Test
  void theSameWordsMatchWhole() {
    assertThat(mean("Troops fired [[12]] shots.", "Troops fired [[15]] shots.")).isEqualTo(1);
  }

  @Test
  void wordsOfLikeMeaningMatchInPart() {
    double like = mean("Troops fired [[12]] shots.", "Soldiers fired [[15]] bullets.");
    double other = mean("Troops fired [[12]] shots.", "Farmers milked [[15]] cows.");
    assertThat(like).isBetween(0.2, 0.99);
    assertThat(other).isLessThan(0.1);
  }

  @Test
  void aNameMatchesNothingButItself() {
    assertThat(mean("He flew to London [[12]] times.", "He flew to Paris [[15]] times."))
        .isLessThan(mean("He flew to London [[12]] times.", "He flew to London [[15]] times."));
  }

  @Test
  void bothWaysCountAlike() {
    String one = "Troops fired [[12]] shots at a bridge in Split.";
    String other = "In Split [[15]] bullets hit the bridge.";
    assertThat(mean(one, other)).isEqualTo(mean(other, one));
  }
}
