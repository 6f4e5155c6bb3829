/** Numbers of people and things counted. */
@NullMarked
package org.gainsay.mention.count;

import org.jspecify.annotations.NullMarked;
