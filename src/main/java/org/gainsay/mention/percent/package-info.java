/** Percentages and percentage points. */
@NullMarked
package org.gainsay.mention.percent;

import org.jspecify.annotations.NullMarked;
