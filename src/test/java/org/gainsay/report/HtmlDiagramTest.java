package org.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gainsay.finding.Extent;
import org.gainsay.finding.Extent.Scale;
import org.junit.jupiter.api.Test;

final class HtmlDiagramTest {

  private static final Optional<BigDecimal> NONE = Optional.empty();

  private static Optional<BigDecimal> at(String value) {
    return Optional.of(new BigDecimal(value));
  }

  private static Extent number(
      Optional<BigDecimal> low, Optional<BigDecimal> high, String unit, String factor) {
    return new Extent(Scale.NUMBER, low, high, unit, new BigDecimal(factor));
  }

  private static Extent day(Scale scale, LocalDate day, LocalDate origin) {
    BigDecimal from = BigDecimal.valueOf(day.toEpochDay() - origin.toEpochDay());
    return new Extent(
        scale, Optional.of(from), Optional.of(from.add(BigDecimal.ONE)), "", BigDecimal.ONE);
  }

  private static List<String> labels(HtmlAxis axis) {
    return axis.ticks().stream().map(HtmlDiagram.Tick::label).toList();
  }

  @Test
  void numbersStandInTheUnitOfTheFirst() {
    Extent kilometres = number(at("11500"), at("12500"), "km", "1000");
    Extent miles = number(at("16093.44"), NONE, "mi", "1609.344");
    HtmlAxis axis = HtmlAxis.through(List.of(kilometres, miles)).orElseThrow();
    assertThat(labels(axis)).containsExactly("12 km", "14 km", "16 km");
    assertThat(axis.words(axis.onAxis(miles))).isEqualTo("from 16.09344 km upward");
    assertThat(axis.stretch(axis.onAxis(miles)).to()).isEqualTo(99);
    assertThat(axis.stretch(axis.onAxis(kilometres)).from()).isBetween(4.0, 30.0);
  }

  @Test
  void aSingleNumberHasRoomAroundIt() {
    Extent zero = number(at("0"), at("0"), "", "1");
    HtmlAxis axis = HtmlAxis.through(List.of(zero)).orElseThrow();
    assertThat(axis.stretch(axis.onAxis(zero)).middle()).isEqualTo("50.00%");
    assertThat(axis.stretch(axis.onAxis(zero)).point()).isTrue();
  }

  @Test
  void aDateWithoutAYearTakesThatOfTheOther() {
    Extent full = day(Scale.DATE, LocalDate.of(2023, 11, 12), LocalDate.EPOCH);
    Extent bare = day(Scale.YEARLESS, LocalDate.of(2000, 10, 18), LocalDate.of(2000, 1, 1));
    HtmlAxis axis = HtmlAxis.through(List.of(full, bare)).orElseThrow();
    assertThat(axis.words(axis.onAxis(bare))).isEqualTo("18 Oct 2023");
    assertThat(axis.note()).contains("2023");
    HtmlAxis alone = HtmlAxis.through(List.of(bare)).orElseThrow();
    assertThat(alone.words(alone.onAxis(bare))).isEqualTo("18 Oct");
  }

  @Test
  void longTimesHaveFewLabels() {
    Extent early = day(Scale.DATE, LocalDate.of(1848, 2, 22), LocalDate.EPOCH);
    Extent late = day(Scale.DATE, LocalDate.of(2021, 6, 5), LocalDate.EPOCH);
    HtmlAxis axis = HtmlAxis.through(List.of(early, late)).orElseThrow();
    assertThat(labels(axis))
        .containsExactly("1 Jan 1850", "1 Jan 1900", "1 Jan 1950", "1 Jan 2000");
  }

  @Test
  void hoursAreHours() {
    Extent six = new Extent(Scale.CLOCK, at("360"), at("360"), "", BigDecimal.ONE);
    Extent half = new Extent(Scale.CLOCK, at("450"), at("450"), "", BigDecimal.ONE);
    HtmlAxis axis = HtmlAxis.through(List.of(six, half)).orElseThrow();
    assertThat(labels(axis)).contains("06:30").allMatch(label -> label.matches("\\d\\d:\\d\\d"));
  }

  @Test
  void noLineHoldsNumbersAndDates() {
    Extent date = day(Scale.DATE, LocalDate.EPOCH, LocalDate.EPOCH);
    assertThat(HtmlAxis.through(List.of(date, number(at("1"), at("2"), "", "1")))).isEmpty();
    assertThat(HtmlAxis.through(List.of(number(NONE, NONE, "", "1")))).isEmpty();
  }
}
