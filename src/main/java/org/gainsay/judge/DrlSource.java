package org.gainsay.judge;

import java.util.List;
import java.util.Optional;

/**
 * A rule file cut into tokens.
 *
 * @param file the file
 * @param tokens its tokens, in order
 */
record DrlSource(RuleFile file, List<DrlToken> tokens) {

  DrlSource {
    tokens = List.copyOf(tokens);
  }

  static DrlSource of(RuleFile file) {
    return new DrlSource(file, DrlScanner.tokens(file.text()));
  }

  /** The tokens between {@code when} and {@code then}. */
  List<DrlToken> conditions() {
    return tokens.subList(after("when"), Math.max(after("when"), indexOf("then")));
  }

  /** The tokens between {@code then} and the last {@code end}. */
  List<DrlToken> consequence() {
    int end = tokens.size();
    while (end > 0 && !tokens.get(end - 1).is("end")) {
      end--;
    }
    int start = after("then");
    return tokens.subList(start, Math.max(start, end - 1));
  }

  /** The first token that is this word or sign. */
  Optional<DrlToken> first(String word) {
    return tokens.stream().filter(token -> token.is(word)).findFirst();
  }

  /** The token that follows the first one that is this word. */
  Optional<DrlToken> following(String word) {
    int at = after(word);
    return at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
  }

  /** A fault at a token. */
  Fault fault(DrlToken at, String what) {
    return new Fault(file.path(), at.line(), at.column(), what);
  }

  /** A fault at a token, or of the whole file when there is no such token. */
  Fault fault(Optional<DrlToken> at, String what) {
    return at.map(token -> fault(token, what)).orElseGet(() -> Fault.of(file.path(), what));
  }

  private int after(String word) {
    return Math.min(indexOf(word) + 1, tokens.size());
  }

  private int indexOf(String word) {
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).is(word)) {
        return at;
      }
    }
    return tokens.size();
  }
}
