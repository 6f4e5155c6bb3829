/** The days of feasts in the calendars of many faiths, computed from their rules. */
@NullMarked
package org.gainsay.mention.feast;

import org.jspecify.annotations.NullMarked;
