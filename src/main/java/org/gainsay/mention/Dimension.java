package org.gainsay.mention;

import java.util.List;
import java.util.Set;
import org.gainsay.text.Sentence;

/**
 * One dimension of values: percent, money, dates. The extractor looks at each token once and asks a
 * dimension only where one of its triggers or a digit stands.
 */
public interface Dimension {

  /** The folder's name, such as {@code percent}. */
  String name();

  /** Lower-case words and symbols, besides runs of digits, at which an expression may begin. */
  Set<String> triggers();

  /**
   * Reads the expressions of this dimension that begin at a token.
   *
   * @param sentence the sentence
   * @param token the number of the token at which they begin
   * @return the readings, the preferred one first; empty when there is none
   */
  List<Candidate> at(Sentence sentence, int token);
}
