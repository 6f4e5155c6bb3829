/** Results of games and votes. */
@NullMarked
package org.gainsay.mention.score;

import org.jspecify.annotations.NullMarked;
