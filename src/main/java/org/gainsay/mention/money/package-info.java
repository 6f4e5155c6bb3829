/** Amounts of money, by ISO 4217 currency. */
@NullMarked
package org.gainsay.mention.money;

import org.jspecify.annotations.NullMarked;
