/**
 * Plain numbers, and what all dimensions of numbers share: reading numerals, number words and
 * ranges.
 */
@NullMarked
package org.gainsay.mention.number;

import org.jspecify.annotations.NullMarked;
