/** The words of the calendar and how runs of tokens read as numbers, days and periods. */
@NullMarked
package org.gainsay.mention.calendar;

import org.jspecify.annotations.NullMarked;
