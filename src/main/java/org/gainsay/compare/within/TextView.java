package org.gainsay.compare.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.mention.Extraction;
import org.gainsay.mention.Mention;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.gainsay.text.Sentence;

/**
 * A text as the checks read it.
 *
 * @param document the text
 * @param sentences its sentences, in order
 * @param shapes the shapes of those that state a value, in order
 */
record TextView(Document document, List<Sentence> sentences, List<Shape> shapes) {

  TextView {
    sentences = List.copyOf(sentences);
    shapes = List.copyOf(shapes);
  }

  static TextView of(Extraction extraction) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : extraction.mentions()) {
      bySentence.computeIfAbsent(mention.sentence().index(), i -> new ArrayList<>()).add(mention);
    }
    List<Shape> shapes = new ArrayList<>();
    for (Sentence sentence : extraction.sentences()) {
      List<Mention> own = bySentence.get(sentence.index());
      if (own != null) {
        shapes.add(Shape.of(sentence, own));
      }
    }
    return new TextView(extraction.document(), extraction.sentences(), shapes);
  }

  /** The same text with some of its shapes. */
  TextView only(List<Shape> some) {
    return new TextView(document, sentences, some);
  }

  /** The day of publication, when it is told and not inferred. */
  Optional<LocalDate> published() {
    return document
        .published()
        .filter(date -> date.earliest().equals(date.latest()))
        .filter(date -> !date.basis().startsWith("inferred"))
        .map(PublicationDate::earliest);
  }

  /** Where the text itself tells the day of its publication, as far as it does. */
  List<Mention> dateline() {
    Optional<LocalDate> published = published();
    return shapes.stream()
        .flatMap(shape -> shape.mentions().stream())
        .filter(mention -> mention.kind().isTime() && Days.explicit(mention))
        .filter(mention -> Days.day(mention).equals(published) && published.isPresent())
        .limit(1)
        .toList();
  }
}
