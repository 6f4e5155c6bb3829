package org.gainsay.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gainsay.Texts;
import org.gainsay.align.words.WordTable;
import org.gainsay.claim.Claim;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure and the parts that another text counts. */
final class SumsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The port lost [[14]] barges and [[nine]] tugs. | The port lost [[23]] vessels. | true
          A ferry saved [[12]] men, [[9]] women and [[4]] boys. | A ferry saved [[25]] people. | true
          The port lost [[14]] barges and [[nine]] tugs. | The port lost [[24]] vessels. | false
          The port lost [[14]] barges. | The port lost [[23]] vessels. | false
          """)
  void partsMakeTheWhole(String parts, String whole, boolean sum) {
    List<Claim> claims = Texts.claims(parts, whole);
    Claim last = claims.get(claims.size() - 1);
    Vocabulary vocabulary = new Vocabulary(WordTable.load());
    Sketch sketch =
        Sketch.of(
            ClaimWords.of(claims.get(0), vocabulary), ClaimWords.of(last, vocabulary), vocabulary);
    Optional<Gates.Closed> closed = Sums.check(sketch, new Rivals(claims, List.of()));
    assertThat(closed.map(Gates.Closed::gate)).isEqualTo(Optional.of(Gate.SUM).filter(g -> sum));
  }
}
