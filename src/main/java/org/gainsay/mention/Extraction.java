package org.gainsay.mention;

import java.util.List;
import org.gainsay.text.Document;
import org.gainsay.text.Sentence;

/**
 * What was read in one document.
 *
 * @param document the document, with its date of publication as far as it could be found
 * @param sentences its sentences, in order
 * @param mentions its mentions, in order of their beginning, longer ones first
 * @param chronology how its times were placed, for people: {@code news} or {@code narrative}
 * @param setAside the numbers that state no value, with the reason, in order
 */
public record Extraction(
    Document document,
    List<Sentence> sentences,
    List<Mention> mentions,
    String chronology,
    List<NotMention> setAside) {

  public Extraction {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    setAside = List.copyOf(setAside);
  }

  /** An extraction in which no number was set aside. */
  public Extraction(
      Document document, List<Sentence> sentences, List<Mention> mentions, String chronology) {
    this(document, sentences, mentions, chronology, List.of());
  }
}
