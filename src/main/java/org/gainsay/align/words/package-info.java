/** How near two words are in meaning: a table of word vectors, looked up without a model. */
@NullMarked
package org.gainsay.align.words;

import org.jspecify.annotations.NullMarked;
