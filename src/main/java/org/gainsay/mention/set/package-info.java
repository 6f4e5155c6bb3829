/** Times that come again and again. */
@NullMarked
package org.gainsay.mention.set;

import org.jspecify.annotations.NullMarked;
