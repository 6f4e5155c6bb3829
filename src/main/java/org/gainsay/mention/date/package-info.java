/** Dates: calendar dates of every granularity, relative ones, feasts, and ranges of dates. */
@NullMarked
package org.gainsay.mention.date;

import org.jspecify.annotations.NullMarked;
