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
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        arguments("", Samples.form(false)));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("comparisons")
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
    Set<Object> tried = comparisons().map(row -> row.get()[0]).collect(Collectors.toSet());
    assertThat(BOOK.rules()).extracting(RuleDescription::id).allMatch(tried::contains);
  }
}
