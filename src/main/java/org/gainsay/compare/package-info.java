/** The facts that rules read: aligned claims turned into precomputed relations, without nulls. */
@NullMarked
package org.gainsay.compare;

import org.jspecify.annotations.NullMarked;
