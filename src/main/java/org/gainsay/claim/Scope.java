package org.gainsay.claim;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.value.TimeValue;

/**
 * What a claim is limited to.
 *
 * @param participants those of whom the value is said, together: canonical names, each with its
 *     form for people
 * @param joint whether the text says that the value is theirs together ("together with Kazakhstan")
 * @param place canonical names of the places it is limited to
 * @param asOf the time at which it holds, when another expression of the sentence says so
 * @param base what a share is a share of; {@link Phrase#NONE} for other values
 */
public record Scope(
    Map<String, String> participants,
    boolean joint,
    Set<String> place,
    Optional<TimeValue> asOf,
    Phrase base) {

  public Scope {
    participants = Collections.unmodifiableMap(new TreeMap<>(participants));
    place = Set.copyOf(place);
  }

  /** The participants for people: {@code Azerbaijan and Kazakhstan}. */
  public String whom() {
    return String.join(" and ", participants.values());
  }
}
