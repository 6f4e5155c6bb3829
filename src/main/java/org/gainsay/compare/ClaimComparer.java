package org.gainsay.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.align.Alignment;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Lexicon;
import org.gainsay.mention.Extraction;
import org.gainsay.text.Document;

/** Turns aligned claims into the comparisons that rules read. */
public final class ClaimComparer {

  private final FactComparer facts;
  private final ScopeComparer scopes;
  private final Periods periods;

  /** A comparer with these tolerances and words. */
  public ClaimComparer(Tolerances tolerances, Lexicon lexicon) {
    this.periods = new Periods(new QuantityRelation(tolerances));
    this.facts = new FactComparer(tolerances, lexicon);
    this.scopes = new ScopeComparer(tolerances);
  }

  /** Everything that can be compared, across the documents and inside each. */
  public List<Comparison> compare(
      List<Extraction> extractions, List<Claim> claims, Alignment alignment) {
    Map<Document, List<Claim>> byDocument = new LinkedHashMap<>();
    claims.forEach(c -> byDocument.computeIfAbsent(c.document(), d -> new ArrayList<>()).add(c));
    Sources sources = new Sources(extractions);
    List<Comparison> out = new ArrayList<>();
    for (var group : alignment.groups()) {
      if (periods.ofSeries(group, byDocument)) {
        continue;
      }
      FactComparison fact = facts.compare(group, sources);
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
