/** Which texts speak in their own words: copies of one wording are one witness. */
@NullMarked
package org.gainsay.compare.witness;

import org.jspecify.annotations.NullMarked;
