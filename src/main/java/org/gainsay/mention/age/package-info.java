/** Ages of people and things. */
@NullMarked
package org.gainsay.mention.age;

import org.jspecify.annotations.NullMarked;
