package org.gainsay.app;

import java.util.List;
import org.gainsay.align.Alignment;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Report;
import org.gainsay.judge.Judgement;
import org.gainsay.mention.Extraction;

/**
 * Everything that a check saw on its way, so that it can be explained.
 *
 * @param extractions what was read in each document
 * @param claims the claims of all documents, in order
 * @param alignment which claims were brought together
 * @param judgements the findings with what they judge
 * @param report the report
 */
public record CheckResult(
    List<Extraction> extractions,
    List<Claim> claims,
    Alignment alignment,
    List<Judgement> judgements,
    Report report) {

  public CheckResult {
    extractions = List.copyOf(extractions);
    claims = List.copyOf(claims);
    judgements = List.copyOf(judgements);
  }
}
