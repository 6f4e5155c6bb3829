/**
 * What a number or a time is: intervals, bounds, units and their relations, without text or I/O.
 */
@NullMarked
package org.gainsay.value;

import org.jspecify.annotations.NullMarked;
