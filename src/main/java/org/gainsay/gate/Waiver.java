package org.gainsay.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gainsay.finding.Finding;
import org.gainsay.yaml.Place;

/**
 * A decision that a finding is not to be mended.
 *
 * @param place where the fingerprint stands in the file of waivers
 * @param fingerprint the finding's, or the first eight characters of it or more
 * @param rule the id of the rule
 * @param quotes what the sides say, for readers of the file
 * @param documents the names of its documents; without them it counts as stale whenever its finding
 *     is not there
 * @param reason why
 * @param owner who decided it
 * @param created when
 * @param expires the last day on which it holds
 */
public record Waiver(
    Place place,
    String fingerprint,
    String rule,
    List<String> quotes,
    List<String> documents,
    String reason,
    Optional<String> owner,
    Optional<LocalDate> created,
    Optional<LocalDate> expires) {

  public Waiver {
    quotes = List.copyOf(quotes);
    documents = List.copyOf(documents);
  }

  /** Whether it is for a finding. */
  public boolean waives(Finding finding) {
    return rule.equals(finding.ruleId()) && finding.fingerprint().startsWith(fingerprint);
  }

  /** Whether it still holds on a day. */
  boolean holdsOn(LocalDate day) {
    return expires.isEmpty() || !day.isAfter(expires.get());
  }
}
