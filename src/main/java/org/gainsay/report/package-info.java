/** Findings as files and screens show them, one class a format; nothing here decides anything. */
@NullMarked
package org.gainsay.report;

import org.jspecify.annotations.NullMarked;
