/** Physical quantities, by UCUM unit. */
@NullMarked
package org.gainsay.mention.quantity;

import org.jspecify.annotations.NullMarked;
