/** The configuration of a project: {@code gainsay.yaml}. */
@NullMarked
package org.gainsay.config;

import org.jspecify.annotations.NullMarked;
