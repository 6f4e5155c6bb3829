package org.gainsay.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.text.Document;
import org.gainsay.value.Granularity;
import org.gainsay.value.TimeValue;

/**
 * The day of which a sentence speaks: the one named nearest to a value, or the last one named in
 * the sentences just before. "The quake" of an article may be Sunday's, and three sentences on
 * Wednesday's.
 */
final class NamedDays {

  private static final int SENTENCES_BACK = 2;

  private final Map<Document, Map<Integer, List<Claim>>> days = new HashMap<>();

  NamedDays(List<Claim> claims) {
    for (Claim claim : claims) {
      if (claim.value() instanceof TimeValue time && namesDay(time)) {
        days.computeIfAbsent(claim.document(), d -> new HashMap<>())
            .computeIfAbsent(claim.sentence().index(), i -> new ArrayList<>())
            .add(claim);
      }
    }
  }

  private static boolean namesDay(TimeValue time) {
    return time.weekdayOnly() || !time.granularity().coarserThan(Granularity.DAY);
  }

  /** The day of a claim, empty when none is named near it. */
  Optional<TimeValue> of(Claim claim) {
    Map<Integer, List<Claim>> all = days.getOrDefault(claim.document(), Map.of());
    int index = claim.sentence().index();
    for (int back = 0; back <= SENTENCES_BACK; back++) {
      Optional<Claim> day = nearest(claim, all.getOrDefault(index - back, List.of()));
      if (day.isPresent()) {
        return day.map(d -> (TimeValue) d.value());
      }
    }
    return Optional.empty();
  }

  private static Optional<Claim> nearest(Claim claim, List<Claim> named) {
    return named.stream()
        .filter(day -> !day.equals(claim))
        .min((x, y) -> Integer.compare(distance(x, claim), distance(y, claim)));
  }

  private static int distance(Claim a, Claim b) {
    return Math.abs(a.span().start() - b.span().start());
  }
}
