/** Sources named in brackets. */
@NullMarked
package org.gainsay.mention.citation;

import org.jspecify.annotations.NullMarked;
