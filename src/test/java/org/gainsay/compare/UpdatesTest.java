package org.gainsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.Texts;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Lexicon;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows that the higher of two counts is the later one. */
final class UpdatesTest {

  private static final Updates UPDATES = new Updates(Lexicon.standard());
  private static final Sources SOURCES = new Sources(List.of());

  private static Optional<String> order(Claim... claims) {
    Optional<String> order = UPDATES.order(claims[0], claims[1], List.of(claims), SOURCES);
    assertThat(UPDATES.order(claims[1], claims[0], List.of(claims), SOURCES))
        .as("the other way round")
        .isEqualTo(order);
    return order;
  }

  private static Claim published(String name, String date, String text) {
    LocalDate day = LocalDate.parse(date);
    Document document =
        Texts.document(name, text).publishedOn(new PublicationDate(date, day, day, "given"));
    return Texts.claims(document).stream()
        .filter(claim -> !claim.mention().kind().isTime())
        .findFirst()
        .orElseThrow();
  }

  private static Claim stating(String number, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.mention().quote().contains(number))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
"""
# the higher one is told as the newer
12 people were killed in the blast | The death toll rose to 15 on Friday | rose to
12 people were killed in the blast | The death toll climbed overnight to at least 15 | climbed to
12 people were injured in the blast | 15 people are now known to be injured | are now
12 people were injured in the blast | 15 people were injured, up from a dozen | up from
12 people were arrested | Police now say 15 people were arrested | now say
# the lower one is told as the older
Initial reports said 12 people were killed | 15 people were killed in the blast | initial reports
Police had at first said that 12 people were arrested | 15 people were arrested | at first
# nothing tells, or it tells of something else
12 people were killed in the blast | 15 people were killed in the blast | -
12 people were killed in the blast | The death toll fell to 15 | -
The death toll rose to 12 | 15 people were killed in the blast | -
12 people were killed in the blast | Initial reports said 15 people were killed | -
12 people were killed in the blast | 15 people were killed. Prices rose to record levels | -
12 people were killed in the blast | After 40 people had now gone home 15 people were killed | -
# what is counted does not grow
12 people have shares in the boat | 15 people now have shares in the boat | -
12 people were killed in the blast | 15 people were now arrested | -
""")
  void wordsTellTheOrder(String lower, String higher, String words) {
    Claim a = stating("12", Texts.claims(lower + "."));
    Claim b = stating("15", Texts.claims("", higher + "."));
    Optional<String> order = order(a, b);
    assertThat(order.isPresent()).isEqualTo(words != null);
    order.ifPresent(why -> assertThat(why).contains("\u201C" + words + "\u201D"));
  }

  @Test
  void whatOneSourceSaysOfAValueHoldsForAllThatStateIt() {
    List<Claim> claims = new ArrayList<>();
    claims.addAll(Texts.claims("12 people were killed in the blast."));
    claims.addAll(Texts.claims("", "15 people were killed in the blast."));
    claims.addAll(Texts.claims("", "", "The death toll rose to 15."));
    assertThat(order(claims.toArray(Claim[]::new)))
        .hasValue("c tells \u201C15\u201D as the newer figure (\u201Crose to\u201D)");
  }

  @Test
  void theDatesOfPublicationTellTheOrder() {
    Claim early = published("a", "2024-06-07", "12 people were killed in the blast.");
    Claim late = published("b", "2024-06-09", "15 people were killed in the blast.");
    assertThat(order(early, late))
        .hasValue(
            "\u201C12\u201D is of a text published 2024-06-07,"
                + " \u201C15\u201D of a text published 2024-06-09");
  }

  @Test
  void aLaterTextWithALowerCountIsNoUpdate() {
    Claim early = published("a", "2024-06-07", "The death toll rose to 15.");
    Claim late = published("b", "2024-06-09", "12 people were killed in the blast.");
    assertThat(order(early, late)).isEmpty();
  }

  @Test
  void textsOfOneDayTellNothing() {
    Claim one = published("a", "2024-06-07", "12 people were killed in the blast.");
    Claim other = published("b", "2024-06-07", "15 people were killed in the blast.");
    assertThat(order(one, other)).isEmpty();
  }

  @Test
  void aTimeToldBesideTheCountGoesBeforeTheDateOfPublication() {
    Claim early = published("a", "2024-06-20", "As of 6 June, 12 people were killed.");
    Claim late = published("b", "2024-06-09", "15 people were killed in the blast.");
    assertThat(order(early, late)).isPresent();
    assertThat(order(published("c", "2024-06-20", "On 6 June, 12 people were killed."), late))
        .isEmpty();
  }
}
