/**
 * The rules: loading {@code rules/}, running them over comparisons, and writing down their
 * findings.
 */
@NullMarked
package org.gainsay.judge;

import org.jspecify.annotations.NullMarked;
