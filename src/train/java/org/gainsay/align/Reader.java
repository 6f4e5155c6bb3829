package org.gainsay.align;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.align.words.WordTable;
import org.gainsay.app.Pipeline;
import org.gainsay.app.Settings;
import org.gainsay.claim.Claim;
import org.gainsay.text.Document;

/** Reads documents into scored pairs of claims as a check does. */
final class Reader {

  private final Pipeline pipeline = new Pipeline(Settings.defaults());
  private final PairScorer scorer = new PairScorer(WordTable.load(), new SameFact());

  List<PairScorer.Scored> pairs(List<Document> documents) {
    List<Claim> claims = pipeline.check(documents).claims();
    List<PairScorer.Scored> out = new ArrayList<>();
    scorer.score(claims, Candidates.of(claims), out::add);
    return out;
  }
}
