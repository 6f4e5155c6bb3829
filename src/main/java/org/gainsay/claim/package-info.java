/** Claims: who says that what is how much, when, and how surely. */
@NullMarked
package org.gainsay.claim;

import org.jspecify.annotations.NullMarked;
