/** Which findings of a report count: chosen rules, waivers, baselines, drafts, changed lines. */
@NullMarked
package org.gainsay.gate;

import org.jspecify.annotations.NullMarked;
