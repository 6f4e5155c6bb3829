package org.gainsay.mention.count;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Candidate;
import org.gainsay.mention.Kind;
import org.gainsay.mention.number.Measure;
import org.gainsay.mention.number.Tokens;
import org.gainsay.table.Row;
import org.gainsay.table.Table;

/** Counts that a prefix states of the parts of a device: "quad-band phone", "a dual-core chip". */
final class Prefixes {

  private final Map<String, BigDecimal> numbers = new HashMap<>();
  private final Set<String> parts =
      Table.resource("/org/gainsay/mention/count/device_parts.tsv").words("word");

  Prefixes() {
    for (Row row : Table.resource("/org/gainsay/mention/count/prefixes.tsv").rows()) {
      numbers.put(row.text("word"), row.number("value"));
    }
  }

  Set<String> words() {
    return numbers.keySet();
  }

  /** The count whose prefix is this token, the part with it. */
  Optional<Candidate> at(Tokens t, int token) {
    BigDecimal number = numbers.get(t.lower(token));
    int part = t.afterHyphen(token + 1);
    return number != null && parts.contains(t.lower(part))
        ? Optional.of(Measure.exact(token, part + 1, number).candidate(t, Kind.COUNT))
        : Optional.empty();
  }
}
