package org.gainsay.text;

import java.util.Optional;

/**
 * What a document says of itself.
 *
 * @param title its title
 * @param source who published it
 */
public record Masthead(Optional<String> title, Optional<String> source) {

  /** A document that says nothing of itself. */
  public static final Masthead NONE = new Masthead(Optional.empty(), Optional.empty());

  /** {@code Title, Source}, as far as they are known; empty when neither is. */
  public String line() {
    return title
        .map(text -> source.map(name -> text + ", " + name).orElse(text))
        .or(() -> source)
        .orElse("");
  }
}
