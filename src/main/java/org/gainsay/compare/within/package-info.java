/**
 * The checks inside one text that copy desks do by hand: calendar and arithmetic, each a small
 * class that looks for one turn of phrase and works it out. Silent when unsure.
 */
@NullMarked
package org.gainsay.compare.within;

import org.jspecify.annotations.NullMarked;
