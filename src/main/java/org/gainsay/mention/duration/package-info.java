/** Lengths of time. */
@NullMarked
package org.gainsay.mention.duration;

import org.jspecify.annotations.NullMarked;
