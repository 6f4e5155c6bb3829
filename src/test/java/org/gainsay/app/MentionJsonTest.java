package org.gainsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.gainsay.mention.Citation;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.report.JsonText;
import org.gainsay.text.Document;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.value.Anchoring;
import org.gainsay.value.Bound;
import org.gainsay.value.Granularity;
import org.gainsay.value.Quantity;
import org.gainsay.value.QuantityKind;
import org.gainsay.value.TimeValue;
import org.gainsay.value.Unit;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullMarked
final class MentionJsonTest {

  private static final Document DOCUMENT =
      new Document("d/a.txt", "a.txt", "\uD83D\uDE00 quote", Optional.empty());
  private static final Sentence SENTENCE = new Sentence(DOCUMENT, 0, 0, new Span(0, 8), List.of());
  private static final Span SPAN = new Span(3, 8);
  private static final String START =
      "{\"document\":\"d/a.txt\",\"start\":2,\"end\":7,\"quote\":\"quote\",\"kind\":";

  private static void prints(Mention mention, String rest) {
    assertThat(JsonText.line(json -> MentionJson.write(json, mention))).isEqualTo(START + rest);
  }

  private static Quantity quantity(String value, Unit unit) {
    return Quantity.of(new BigDecimal(value), unit, BigDecimal.ONE);
  }

  private static TimeValue time(
      String timex,
      @Nullable LocalDateTime begin,
      @Nullable LocalDateTime end,
      Granularity granularity) {
    return new TimeValue(timex, begin, end, granularity, Bound.EXACT, Anchoring.EXPLICIT);
  }

  private static LocalDateTime day(int month, int day) {
    return LocalDateTime.of(2023, month, day, 0, 0);
  }

  @Test
  void numbers() {
    prints(
        Mention.quantity(
            SENTENCE, SPAN, Kind.PERCENT, quantity("60", Unit.PERCENT).hedged(Bound.OVER)),
        "\"percent\",\"low\":\"60\",\"high\":null,\"bound\":\"over\",\"unit\":\"%\"}");
    prints(
        Mention.quantity(SENTENCE, SPAN, Kind.MONEY, quantity("1.30E+9", Unit.currency("USD"))),
        "\"money\",\"low\":\"1300000000\",\"high\":\"1300000000\",\"bound\":\"exact\",\"unit\":\"USD\"}");
    Quantity upTo = quantity("0.50", Unit.ONE).hedged(Bound.AT_MOST);
    prints(
        Mention.quantity(SENTENCE, SPAN, Kind.NUMBER, upTo),
        "\"number\",\"low\":null,\"high\":\"0.5\",\"bound\":\"at-most\",\"unit\":\"1\"}");
  }

  @Test
  void durationsAndAges() {
    Unit year = new Unit("a", QuantityKind.DURATION, BigDecimal.ONE, BigDecimal.ZERO, "years");
    prints(
        Mention.duration(SENTENCE, SPAN, Kind.AGE, quantity("43", year), "P43Y"),
        "\"age\",\"low\":\"43\",\"high\":\"43\",\"bound\":\"exact\",\"unit\":\"a\",\"timex\":\"P43Y\"}");
  }

  @Test
  void dates() {
    prints(
        Mention.time(
            SENTENCE,
            SPAN,
            Kind.DATE,
            time("2023-11-12", day(11, 12), day(11, 13), Granularity.DAY)),
        "\"date\",\"timex\":\"2023-11-12\",\"begin\":\"2023-11-12\",\"end_exclusive\":\"2023-11-13\",\"bound\":\"exact\"}");
    prints(
        Mention.time(SENTENCE, SPAN, Kind.DATE, time("XXXX-10-18", null, null, Granularity.DAY)),
        "\"date\",\"timex\":\"XXXX-10-18\",\"bound\":\"exact\"}");
    prints(
        Mention.time(SENTENCE, SPAN, Kind.DATE_RANGE, time("", day(1, 1), null, Granularity.DAY)),
        "\"date_range\",\"begin\":\"2023-01-01\",\"end_exclusive\":null,\"bound\":\"exact\"}");
  }

  @Test
  void times() {
    LocalDateTime midnight = day(11, 12);
    prints(
        Mention.time(
            SENTENCE,
            SPAN,
            Kind.TIME,
            time("2023-11-12T00:00", midnight, midnight.plusMinutes(1), Granularity.MINUTE)),
        "\"time\",\"timex\":\"2023-11-12T00:00\",\"begin\":\"2023-11-12T00:00:00\",\"end_exclusive\":\"2023-11-12T00:01:00\",\"bound\":\"exact\"}");
  }

  @Test
  void citations() {
    TimeValue date = time("2023-10-18", day(10, 18), day(10, 19), Granularity.DAY);
    Citation citation = new Citation("Turkic World", List.of(date), SPAN, List.of());
    prints(
        new Mention(SENTENCE, SPAN, Kind.CITATION, date, "2023-10-18", Optional.of(citation)),
        "\"citation\",\"publisher\":\"Turkic World\",\"timex\":\"2023-10-18\"}");
  }
}
