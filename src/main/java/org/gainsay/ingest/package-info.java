/**
 * From the command line's names to documents: finds the files, reads their bytes, says what is
 * wrong.
 */
@NullMarked
package org.gainsay.ingest;

import org.jspecify.annotations.NullMarked;
