package org.gainsay.compare.within;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.app.CheckResult;
import org.gainsay.app.Pipeline;
import org.gainsay.app.Settings;
import org.gainsay.claim.AliasTable;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.TextCheck;
import org.gainsay.compare.Tolerances;
import org.gainsay.table.Table;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is recomputed, how far off it is, and what stays untold; the cards try the rest. */
final class TextChecksTest {

  private static final Pipeline PIPELINE = new Pipeline(Settings.defaults());
  private static final TextChecks CHECKS =
      new TextChecks(
          Tolerances.of(Table.resource("/rules/tables/tolerances.csv")),
          AliasTable.of(Table.resource("/rules/tables/aliases.csv")));

  private static List<TextCheck> checks(String text) {
    LocalDate day = LocalDate.of(2021, 3, 1);
    PublicationDate date = new PublicationDate("2021-03-01", day, day, "given");
    Document document = new Document("a.txt", "a.txt", text, Optional.of(date));
    CheckResult result = PIPELINE.check(List.of(document));
    List<Comparison> found = CHECKS.check(result.extractions());
    return found.stream().map(TextCheck.class::cast).toList();
  }

  static Stream<Arguments> misses() {
    return Stream.of(
        arguments("The fair began on Friday, 12 May 2019.", Aspect.WEEKDAY, 2),
        arguments("The fair begins on June 31, 2021.", Aspect.DAY_OF_MONTH, 1),
        arguments("The strike lasted from 2012 to 2010.", Aspect.ORDER, 730),
        arguments("He ruled for nine years, from 1950 to 1953.", Aspect.LENGTH, 2191),
        arguments("Of the 60 seats, 40 went to Lund and the other 26 to Berg.", Aspect.PARTS, 10),
        arguments("In all 70 of the 50 flats were sold.", Aspect.PART, 40),
        arguments("So 30 of 40 pupils (65%) passed.", Aspect.PERCENT_OF_COUNTS, 10),
        arguments("Prices rose 60% from $10 to $12.", Aspect.PERCENT_CHANGE, 40),
        arguments("Shares fell $2, or 20 percent, to close at $18.", Aspect.PERCENT_CHANGE, 10),
        arguments("Prices fell from $10 to $12.", Aspect.DIRECTION, 20),
        arguments("Output tripled from 100 tons to 200 tons.", Aspect.MULTIPLE, 33),
        arguments("It sold 200 lamps at $30 each, a total of $9,000.", Aspect.PRODUCT, 50),
        arguments("The rope is 100 metres (500 feet) long.", Aspect.CONVERSION, 34));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("misses")
  void tellsHowFar(String text, Aspect aspect, long off) {
    assertThat(checks(text))
        .anySatisfy(
            check -> {
              assertThat(check.aspect()).isEqualTo(aspect);
              assertThat(check.holds()).isFalse();
              assertThat(check.off()).isEqualTo(off);
            });
  }

  static Stream<String> untold() {
    return Stream.of(
        "On Friday 12 people met in May 2019.",
        "He grew up between 1950 and 1953 levels of the mine.",
        "The vase is from 300 to 500 BC.",
        "Some 30 of 40 pupils passed, and 65% of them with honours.",
        "Prices rose 30% this year and went from $10 to $12 in a decade.",
        "Unemployment rose from 9th to 4th place.",
        "She walked 10 km (6 hours) a day.",
        "He paid $30 (20 percent) more.",
        "The tower is 100 metres (with the mast 500 feet) high.",
        "In a vote of 45% to 40% for Lund the plan failed.",
        "Eight people, among them four men, were hurt.");
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("untold")
  void isSilentWhenUnsure(String text) {
    assertThat(checks(text)).filteredOn(check -> !check.holds()).isEmpty();
  }

  @Test
  void fitsAreToldOnOneSide() {
    assertThat(checks("So 30 of 40 pupils (75%) passed."))
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.holds()).isTrue();
              assertThat(check.off()).isZero();
              assertThat(check.sides()).hasSize(1);
            });
  }

  /** A list of numbers without an end must not cost more than its length. */
  @Test
  void longSentencesAreNoTrap() {
    String text = "Of the 900 seats, " + "12 went to Lund, ".repeat(4_000) + "and 5 to Berg.";
    Document document = new Document("a.txt", "a.txt", text, Optional.empty());
    var extractions = PIPELINE.extract(List.of(document));
    long start = System.nanoTime();
    CHECKS.check(extractions);
    assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
  }
}
