package org.gainsay.mention.duration;

import org.gainsay.mention.CalendarUnit;
import org.gainsay.mention.calendar.Count;

/**
 * A part of a length of time: a number of one unit.
 *
 * @param count the number
 * @param unit what it counts
 * @param end the position after it
 */
record Piece(Count count, CalendarUnit unit, int end) {}
