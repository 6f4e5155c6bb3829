package org.gainsay.report;

import java.util.Optional;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Mark;
import org.gainsay.finding.Particulars;

/**
 * One source of a finding, every cell of its row clean.
 *
 * @param side the letter of its side
 * @param tone the number of the colour of its side, from 1 to 6
 * @param document what its document is called on the page
 * @param quote as written
 * @param value normalised
 * @param claim the particulars of the claim; all empty when there is none
 * @param place line and column
 * @param target the anchor of the place in the text, empty when the page does not carry it
 * @param passage the sentence with its neighbours
 */
record HtmlPlace(
    String side,
    int tone,
    String document,
    String quote,
    String value,
    Particulars claim,
    String place,
    String target,
    HtmlPassage passage) {

  private static final int TONES = 6;
  private static final Particulars NOTHING = new Particulars("", "", "", "", "", "", "");

  static HtmlPlace of(Evidence evidence, HtmlTexts texts, HtmlAnchors anchors) {
    Optional<Mark> mark = anchors.mark(evidence);
    return new HtmlPlace(
        Visible.text(evidence.side()),
        tone(evidence.side()),
        anchors.name(evidence.document()),
        Visible.text(evidence.quote()),
        Wording.value(evidence.normalized()),
        mark.flatMap(Mark::claim).map(HtmlPlace::clean).orElse(NOTHING),
        evidence.position().toString(),
        mark.map(m -> anchors.of(evidence.document(), m)).orElse(""),
        mark.map(m -> texts.passage(evidence.document(), m))
            .orElseGet(() -> HtmlPassage.of(evidence)));
  }

  /** The colour of a side: a is 1, g is 1 again. */
  static int tone(String side) {
    return side.isEmpty() ? 1 : (side.charAt(side.length() - 1) - 'a' + TONES) % TONES + 1;
  }

  static Particulars clean(Particulars raw) {
    return new Particulars(
        Visible.text(raw.subject()),
        Visible.text(raw.unit()),
        Visible.text(raw.hedge()),
        Visible.text(raw.asOf()),
        Visible.text(raw.scope()),
        Visible.text(raw.attribution()),
        Visible.text(raw.standing()));
  }
}
