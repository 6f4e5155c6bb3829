/** The command line: composes the stages, reads settings, runs the commands. */
@NullMarked
package org.gainsay.app;

import org.jspecify.annotations.NullMarked;
