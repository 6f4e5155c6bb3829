package org.gainsay.judge;

import org.kie.api.KieBase;

/**
 * Compiled rules of a user.
 *
 * @param base the rules
 * @param classes the loader of their classes
 */
record LoadedRules(KieBase base, ClassLoader classes) {}
