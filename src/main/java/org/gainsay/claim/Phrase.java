package org.gainsay.claim;

import java.util.HashSet;
import java.util.Set;
import org.gainsay.text.Span;

/**
 * A noun phrase or clause that a claim is about, reduced to what comparison needs.
 *
 * @param span where it stands; an empty span when the claim has none
 * @param text its words, white space made plain
 * @param head the stem of its head noun or verb, empty when there is none
 * @param terms the terms of its content words, those of names left out
 * @param nameTerms the terms of the words of its names
 * @param names the canonical names in it
 * @param people whether its head is a name or a noun for people
 */
public record Phrase(
    Span span,
    String text,
    String head,
    Set<String> terms,
    Set<String> nameTerms,
    Set<String> names,
    boolean people) {

  /** The phrase of a claim that has none. */
  public static final Phrase NONE =
      new Phrase(new Span(0, 0), "", "", Set.of(), Set.of(), Set.of(), false);

  public Phrase {
    terms = Set.copyOf(terms);
    nameTerms = Set.copyOf(nameTerms);
    names = Set.copyOf(names);
  }

  /** The terms of all its content words. */
  public Set<String> allTerms() {
    Set<String> out = new HashSet<>(terms);
    out.addAll(nameTerms);
    return out;
  }

  /** Whether there is no phrase. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
