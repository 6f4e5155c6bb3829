package org.gainsay.text;

import java.util.List;

/**
 * A sentence, headline or list item of a document.
 *
 * @param document the document it stands in
 * @param index its number in the document, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param span the stretch it covers, without the white space around it
 * @param tokens its tokens, in order
 */
public record Sentence(Document document, int index, int paragraph, Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The characters of the sentence. */
  public String text() {
    return document.slice(span);
  }

  /** The number of the first token that starts at or after an index of the document. */
  public int tokenAt(int index) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Two sentences are the same when they stand at the same place of the same document. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence that
        && document == that.document
        && index == that.index
        && span.equals(that.span);
  }

  @Override
  public int hashCode() {
    return 31 * span.hashCode() + index;
  }

  @Override
  public String toString() {
    return document.name() + " sentence " + index;
  }
}
