/** A document's characters and where things stand in them: spans, lines, sentences, tokens. */
@NullMarked
package org.gainsay.text;

import org.jspecify.annotations.NullMarked;
