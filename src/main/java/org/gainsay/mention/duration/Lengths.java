package org.gainsay.mention.duration;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.gainsay.mention.CalendarUnit;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.value.QuantityKind;
import org.gainsay.value.Unit;

/** The units of durations, by the calendar unit that words name. */
final class Lengths {

  /**
   * A unit of durations.
   *
   * @param unit the UCUM unit
   * @param times how many of it the calendar unit has: 10 years a decade
   * @param timex the code of TIMEX3, with T before those of the day
   * @param open its code without a number: "decades" are PXDE, not PXY
   */
  record Length(Unit unit, BigDecimal times, String timex, String open) {}

  private static final Map<CalendarUnit, Length> BY_UNIT = table();

  private Lengths() {}

  private static Map<CalendarUnit, Length> table() {
    Map<CalendarUnit, Length> out = new EnumMap<>(CalendarUnit.class);
    for (Row row : Table.resource("/org/gainsay/mention/duration/units.tsv").rows()) {
      Unit unit =
          new Unit(
              row.text("code"),
              QuantityKind.DURATION,
              row.number("days"),
              BigDecimal.ZERO,
              row.text("label"));
      out.put(
          row.constant("unit", CalendarUnit.class),
          new Length(unit, row.number("times"), row.text("timex"), row.text("open")));
    }
    return out;
  }

  static Length of(CalendarUnit unit) {
    Length length = BY_UNIT.get(unit);
    if (length == null) {
      throw new IllegalArgumentException("units.tsv has no row for " + unit);
    }
    return length;
  }
}
