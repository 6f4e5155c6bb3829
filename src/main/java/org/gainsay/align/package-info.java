/** Which claims speak of the same fact: pairs by blocking, gates and similarity, then groups. */
@NullMarked
package org.gainsay.align;

import org.jspecify.annotations.NullMarked;
