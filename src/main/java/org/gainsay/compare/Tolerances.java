package org.gainsay.compare;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.gainsay.mention.Kind;
import org.gainsay.table.Row;
import org.gainsay.table.Table;

/**
 * How far hedges widen a value, by kind of mention. Users change it ({@code
 * rules/tables/tolerances.csv}: {@code kind,relative,absolute}).
 */
public final class Tolerances {

  private static final String DEFAULT = "default";

  private record Tolerance(BigDecimal relative, BigDecimal absolute) {}

  private final Map<String, Tolerance> byKind = new HashMap<>();

  private Tolerances(Table table) {
    for (Row row : table.rows()) {
      String kind = row.text("kind");
      if (!kind.equals(DEFAULT)) {
        row.constant("kind", Kind.class);
      }
      byKind.put(kind.replace('-', '_'), tolerance(row));
    }
    byKind.putIfAbsent(DEFAULT, new Tolerance(BigDecimal.ZERO, BigDecimal.ZERO));
  }

  private static Tolerance tolerance(Row row) {
    Tolerance out = new Tolerance(row.number("relative"), row.number("absolute"));
    if (out.relative.signum() < 0) {
      throw row.fault("relative", "a tolerance is not negative: write 0 or more");
    }
    if (out.absolute.signum() < 0) {
      throw row.fault("absolute", "a tolerance is not negative: write 0 or more");
    }
    return out;
  }

  /**
   * The tolerances of a table with the columns {@code kind}, {@code relative}, {@code absolute}.
   */
  public static Tolerances of(Table table) {
    return new Tolerances(table);
  }

  /** How far a hedge widens a value of this kind, in the value's own unit. */
  public BigDecimal of(Kind kind, BigDecimal value) {
    Tolerance tolerance = byKind.getOrDefault(kind.label(), byKind.get(DEFAULT));
    return tolerance == null
        ? BigDecimal.ZERO
        : value.abs().multiply(tolerance.relative()).max(tolerance.absolute());
  }

  /** The absolute widening of this kind, for times. */
  public long units(Kind kind) {
    return of(kind, BigDecimal.ZERO).longValue();
  }
}
