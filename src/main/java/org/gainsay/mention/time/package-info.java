/** Clock times and parts of days, with the day they belong to. */
@NullMarked
package org.gainsay.mention.time;

import org.jspecify.annotations.NullMarked;
