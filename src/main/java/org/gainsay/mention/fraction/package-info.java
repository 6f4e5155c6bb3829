/** Fractions and shares in words. */
@NullMarked
package org.gainsay.mention.fraction;

import org.jspecify.annotations.NullMarked;
