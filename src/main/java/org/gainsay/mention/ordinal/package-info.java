/** Ordinals: places in an order. */
@NullMarked
package org.gainsay.mention.ordinal;

import org.jspecify.annotations.NullMarked;
