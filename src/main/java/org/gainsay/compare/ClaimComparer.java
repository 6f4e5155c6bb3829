package org.gainsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.align.Alignment;
import org.gainsay.claim.Claim;
import org.gainsay.mention.Extraction;
import org.gainsay.text.Document;

/** Turns aligned claims into the comparisons that rules read. */
public final class ClaimComparer {

  private final FactComparer facts;
  private final ScopeComparer scopes;

  /** A comparer with these tolerances. */
  public ClaimComparer(Tolerances tolerances) {
    this.facts = new FactComparer(tolerances);
    this.scopes = new ScopeComparer(tolerances);
  }

  /** Everything that can be compared, across the documents and inside each. */
  public List<Comparison> compare(
      List<Extraction> extractions, List<Claim> claims, Alignment alignment) {
    Map<Document, List<Claim>> byDocument = new LinkedHashMap<>();
    claims.forEach(c -> byDocument.computeIfAbsent(c.document(), d -> new ArrayList<>()).add(c));
    List<Comparison> out = new ArrayList<>();
    for (var group : alignment.groups()) {
      FactComparison fact = facts.compare(group);
      out.add(fact);
      out.addAll(MixUpFinder.find(fact, byDocument));
      out.addAll(SourceChecker.check(fact));
    }
    alignment.scopes().forEach(pair -> out.add(scopes.compare(pair)));
    for (List<Claim> own : byDocument.values()) {
      out.addAll(DurationChecker.check(own));
      out.addAll(CitationChecker.support(own));
    }
    extractions.forEach(e -> out.addAll(CitationChecker.forms(e.mentions())));
    return out;
  }
}
