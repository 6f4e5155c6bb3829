package org.gainsay.claim;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.text.Span;

/**
 * Which citations support a place of a text: those of the next brackets after it in its paragraph,
 * when no other brackets of citations stand between.
 */
final class CitationFinder {

  private final List<Mention> citations;

  CitationFinder(List<Mention> mentions) {
    this.citations = mentions.stream().filter(m -> m.kind() == Kind.CITATION).toList();
  }

  List<Mention> supporting(Mention mention) {
    List<Mention> out = new ArrayList<>();
    Span bracket = new Span(0, 0);
    for (Mention citation : citations) {
      boolean after = citation.span().start() >= mention.span().end();
      boolean near = citation.sentence().paragraph() == mention.sentence().paragraph();
      Span its = citation.citation().orElseThrow().bracket();
      if (after && near && (out.isEmpty() || its.equals(bracket))) {
        out.add(citation);
        bracket = its;
      }
    }
    return out;
  }
}
