package org.gainsay.claim;

/**
 * What a value is said of, and how a time relates to it.
 *
 * @param phrase the event, measure or thing counted
 * @param role what a date does for it; {@link TimeRole#NONE} for numbers
 * @param event whether the phrase is a noun phrase that names an event
 */
record Topic(Phrase phrase, TimeRole role, boolean event) {

  static final Topic NONE = new Topic(Phrase.NONE, TimeRole.NONE, false);
}
