package org.gainsay.mention;

import java.util.Optional;

/** What an expression states once it is known when its document was written. */
@FunctionalInterface
public interface Meaning {

  /** The mention, its times placed by the chronology; numbers take no notice of it. */
  Mention in(Chronology chronology);

  /** The date or time that was read, hedged or not; empty for anything else. */
  default Optional<TimeReading> time() {
    return Optional.empty();
  }
}
