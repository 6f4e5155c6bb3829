package org.gainsay.mention.bound;

import org.gainsay.value.Bound;

/**
 * A hedge found beside a value.
 *
 * @param first the number of its first token
 * @param end the number of the token after its last one
 * @param bound how it bounds the value
 * @param ofTimes whether it may stand before dates and clock times
 * @param ofPlace whether it can also say where something is ("under two regimes")
 */
public record Hedge(int first, int end, Bound bound, boolean ofTimes, boolean ofPlace) {}
