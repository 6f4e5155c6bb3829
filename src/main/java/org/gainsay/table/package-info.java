/** Word lists and tables: reading them, and saying file and line when one is wrong. */
@NullMarked
package org.gainsay.table;

import org.jspecify.annotations.NullMarked;
