package org.gainsay.finding;

/**
 * What a claim says of its value, for people; what the text does not say is empty.
 *
 * @param subject the measure, the thing counted or the event
 * @param unit the unit
 * @param hedge how the value is hedged ("about", "at least")
 * @param asOf the time at which it holds
 * @param scope whom and what it is limited to
 * @param attribution who says so
 * @param standing whether it is told as a plan, a possibility, a change or is denied
 */
public record Particulars(
    String subject,
    String unit,
    String hedge,
    String asOf,
    String scope,
    String attribution,
    String standing) {}
