package org.gainsay.mention.calendar;

import org.gainsay.mention.TimeExpression;

/**
 * Tokens that were read as a time expression.
 *
 * @param end the number of the token after the last one read
 * @param expression what they say
 */
public record Match(int end, TimeExpression expression) {}
