/** The verdict, self-contained: quotes and places, never references into an earlier stage. */
@NullMarked
package org.gainsay.finding;

import org.jspecify.annotations.NullMarked;
