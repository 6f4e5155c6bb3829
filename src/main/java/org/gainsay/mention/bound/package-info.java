/** Hedges: the words around a value that bound it, such as "about", "more than" and "or so". */
@NullMarked
package org.gainsay.mention.bound;

import org.jspecify.annotations.NullMarked;
