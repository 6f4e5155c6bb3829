/** YAML with the place of each of its values, so that faults in it can be told where they are. */
@NullMarked
package org.gainsay.yaml;

import org.jspecify.annotations.NullMarked;
