package org.gainsay.mention;

/** What an expression states once it is known when its document was written. */
@FunctionalInterface
public interface Meaning {

  /** The mention, its times placed by the chronology; numbers take no notice of it. */
  Mention in(Chronology chronology);
}
