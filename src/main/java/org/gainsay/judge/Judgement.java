package org.gainsay.judge;

import org.gainsay.compare.Comparison;
import org.gainsay.finding.Finding;

/**
 * A finding together with what it judges.
 *
 * @param finding what a rule says
 * @param comparison what it says it of
 */
public record Judgement(Finding finding, Comparison comparison) {}
