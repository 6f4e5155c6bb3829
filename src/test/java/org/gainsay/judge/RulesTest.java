package org.gainsay.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.compare.About.CLOCK_TIME;
import static org.gainsay.compare.About.EVENT_DATE;
import static org.gainsay.compare.About.QUANTITY;
import static org.gainsay.compare.Consistency.APART;
import static org.gainsay.compare.Consistency.BOUNDS_UNLIKE;
import static org.gainsay.compare.Consistency.BOUND_MET;
import static org.gainsay.compare.Consistency.EXPLAINED;
import static org.gainsay.compare.Consistency.ROUNDING_WOULD_EXPLAIN;
import static org.gainsay.compare.Consistency.SAME;
import static org.gainsay.compare.Consistency.UPDATED;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of our rules fires on its comparison and on no other. */
final class RulesTest {

  private static final RuleBook BOOK = RuleBook.builtIn();

  static Stream<Arguments> comparisons() {
    return Stream.of(
        arguments("quantity/values-differ", Samples.fact(QUANTITY, APART)),
        arguments("quantity/values-agree", Samples.fact(QUANTITY, SAME)),
        arguments("quantity/values-agree", Samples.fact(QUANTITY, EXPLAINED)),
        arguments("quantity/bound-met", Samples.fact(QUANTITY, BOUND_MET)),
        arguments("quantity/bounds-unlike", Samples.fact(QUANTITY, BOUNDS_UNLIKE)),
        arguments("quantity/rounded-differently", Samples.fact(QUANTITY, ROUNDING_WOULD_EXPLAIN)),
        arguments("quantity/count-rose", Samples.fact(QUANTITY, UPDATED)),
        arguments("scope/part-against-joint-total", Samples.scope(true, false)),
        arguments("scope/part-exceeds-total", Samples.scope(true, true)),
        arguments("", Samples.scope(false, false)),
        arguments("", Samples.scope(false, true)),
        arguments("time/event-dates-differ", Samples.fact(EVENT_DATE, APART)),
        arguments("time/event-dates-agree", Samples.fact(EVENT_DATE, SAME)),
        arguments("time/event-dates-agree", Samples.fact(EVENT_DATE, EXPLAINED)),
        arguments("time/event-dates-agree", Samples.fact(EVENT_DATE, BOUND_MET)),
        arguments("", Samples.fact(EVENT_DATE, BOUNDS_UNLIKE)),
        arguments("time/clock-times-differ", Samples.fact(CLOCK_TIME, APART)),
        arguments("time/clock-times-agree", Samples.fact(CLOCK_TIME, SAME)),
        arguments("time/possible-mixed-up-event", Samples.mixUp(3, 2)),
        arguments("", Samples.mixUp(4, 2)),
        arguments("", Samples.mixUp(0, 1)),
        arguments("time/duration-fits-dates", Samples.duration(true)),
        arguments("time/duration-misses-dates", Samples.duration(false)),
        arguments("citation/predates-event", Samples.citation(1, true, true, 1)),
        arguments("", Samples.citation(0, true, true, 0)),
        arguments("", Samples.citation(9, false, true, 0)),
        arguments("", Samples.citation(9, true, false, 0)),
        arguments("", Samples.citation(9, true, true, 2)),
        arguments("citation/malformed", Samples.form(true)),
        arguments("citation/source-says-otherwise", Samples.source(false)),
        arguments("", Samples.source(true)),
        arguments("", Samples.form(false)));
  }

  /** What can be recomputed inside one text, and misses or fits. */
  static Stream<Arguments> textChecks() {
    return Stream.of(
        arguments("arithmetic/conversion-misses", Samples.inner(Aspect.CONVERSION, false)),
        arguments("", Samples.inner(Aspect.CONVERSION, true)),
        arguments("arithmetic/direction-misses-change", Samples.inner(Aspect.DIRECTION, false)),
        arguments("", Samples.inner(Aspect.DIRECTION, true)),
        arguments("arithmetic/multiple-misses-change", Samples.inner(Aspect.MULTIPLE, false)),
        arguments("", Samples.inner(Aspect.MULTIPLE, true)),
        arguments("arithmetic/part-exceeds-whole", Samples.inner(Aspect.PART, false)),
        arguments("", Samples.inner(Aspect.PART, true)),
        arguments("arithmetic/parts-miss-total", Samples.inner(Aspect.PARTS, false)),
        arguments("", Samples.inner(Aspect.PARTS, true)),
        arguments("arithmetic/percent-misses-change", Samples.inner(Aspect.PERCENT_CHANGE, false)),
        arguments("", Samples.inner(Aspect.PERCENT_CHANGE, true)),
        arguments(
            "arithmetic/percent-misses-counts", Samples.inner(Aspect.PERCENT_OF_COUNTS, false)),
        arguments("", Samples.inner(Aspect.PERCENT_OF_COUNTS, true)),
        arguments("arithmetic/percentages-miss-hundred", Samples.inner(Aspect.PERCENTAGES, false)),
        arguments("", Samples.inner(Aspect.PERCENTAGES, true)),
        arguments("arithmetic/product-misses-total", Samples.inner(Aspect.PRODUCT, false)),
        arguments("", Samples.inner(Aspect.PRODUCT, true)),
        arguments("arithmetic/two-exchange-rates", Samples.inner(Aspect.EXCHANGE, false)),
        arguments("", Samples.inner(Aspect.EXCHANGE, true)),
        arguments("calendar/age-misses-birth", Samples.inner(Aspect.BIRTH, false)),
        arguments("", Samples.inner(Aspect.BIRTH, true)),
        arguments("calendar/anniversary-misses-year", Samples.inner(Aspect.ANNIVERSARY, false)),
        arguments("", Samples.inner(Aspect.ANNIVERSARY, true)),
        arguments("calendar/clock-misses-greenwich", Samples.inner(Aspect.CLOCK, false)),
        arguments("", Samples.inner(Aspect.CLOCK, true)),
        arguments("calendar/ends-before-it-begins", Samples.inner(Aspect.ORDER, false)),
        arguments("", Samples.inner(Aspect.ORDER, true)),
        arguments("calendar/impossible-date", Samples.inner(Aspect.DAY_OF_MONTH, false)),
        arguments("", Samples.inner(Aspect.DAY_OF_MONTH, true)),
        arguments("calendar/length-misses-period", Samples.inner(Aspect.LENGTH, false)),
        arguments("", Samples.inner(Aspect.LENGTH, true)),
        arguments(
            "calendar/told-as-coming-after-it-happened",
            Samples.inner(Aspect.TOLD_AS_COMING, false)),
        arguments("", Samples.inner(Aspect.TOLD_AS_COMING, true)),
        arguments(
            "calendar/told-as-past-before-it-happened", Samples.inner(Aspect.TOLD_AS_PAST, false)),
        arguments("", Samples.inner(Aspect.TOLD_AS_PAST, true)),
        arguments("calendar/two-ages", Samples.inner(Aspect.AGE, false)),
        arguments("", Samples.inner(Aspect.AGE, true)),
        arguments("calendar/weekday-misses-date", Samples.inner(Aspect.WEEKDAY, false)),
        arguments("", Samples.inner(Aspect.WEEKDAY, true)),
        arguments("calendar/weekday-still-to-come", Samples.inner(Aspect.DAY_TO_COME, false)),
        arguments("", Samples.inner(Aspect.DAY_TO_COME, true)),
        arguments("calendar/years-ago-misses-date", Samples.inner(Aspect.AGO, false)),
        arguments("", Samples.inner(Aspect.AGO, true)));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource({"comparisons", "textChecks"})
  void onlyItsOwnRuleFires(String ruleId, Comparison comparison) {
    List<Judgement> judgements = new Judge(BOOK).judge(List.of(comparison));
    assertThat(judgements)
        .extracting(judgement -> judgement.finding().ruleId())
        .isEqualTo(ruleId.isEmpty() ? List.of() : List.of(ruleId));
    assertThat(judgements)
        .allSatisfy(judgement -> assertThat(judgement.finding().message()).doesNotContain("{"));
  }

  @Test
  void everyRuleIsTried() {
    Set<Object> tried =
        Stream.concat(comparisons(), textChecks())
            .map(row -> row.get()[0])
            .collect(Collectors.toSet());
    assertThat(BOOK.rules()).extracting(RuleDescription::id).allMatch(tried::contains);
  }
}
