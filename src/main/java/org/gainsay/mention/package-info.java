/**
 * Value mentions: where a text states a number or a time, and what it states. One folder a
 * dimension.
 */
@NullMarked
package org.gainsay.mention;

import org.jspecify.annotations.NullMarked;
