package org.gainsay.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.mention.bound.Hedges;
import org.gainsay.table.Roles;
import org.gainsay.text.Document;
import org.gainsay.text.PublicationDate;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds all mentions of a document: walks its tokens once, asks at each number and trigger word the
 * dimensions that know it, keeps the best readings, adds hedges, and places the times.
 */
public final class MentionExtractor {

  private static final Comparator<Mention> IN_ORDER =
      Comparator.comparingInt((Mention m) -> m.span().start())
          .thenComparingInt(m -> -m.span().end());

  private static final int LONGEST_DIGITS = 24;
  private static final int READINGS = 16;

  private final List<Dimension> dimensions;
  private final Map<String, int[]> triggers;
  private final Starts starts;
  private final int[] all;
  private final Hedging hedging = new Hedging(Hedges.standard());
  private final NotMentions notMentions = NotMentions.standard();
  private final Roles nameWords = NumberedNames.words();
  private final DocumentDating dating = new DocumentDating();

  /**
   * An extractor.
   *
   * @param dimensions what it looks for, in order of precedence
   */
  public MentionExtractor(List<Dimension> dimensions) {
    this.dimensions = List.copyOf(dimensions);
    this.triggers = triggersOf(this.dimensions);
    this.starts = new Starts(triggers.keySet());
    this.all = new int[this.dimensions.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
  }

  private static int rank(int dimension, int reading) {
    return dimension * READINGS + Math.min(reading, READINGS - 1);
  }

  private static Map<String, int[]> triggersOf(List<Dimension> dimensions) {
    Map<String, List<Integer>> lists = new HashMap<>();
    for (int i = 0; i < dimensions.size(); i++) {
      for (String word : dimensions.get(i).triggers()) {
        lists.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
      }
    }
    Map<String, int[]> out = new HashMap<>();
    lists.forEach((word, list) -> out.put(word, list.stream().mapToInt(i -> i).toArray()));
    return out;
  }

  /** The mentions of a document, given its sentences. */
  public Extraction extract(Document document, List<Sentence> sentences) {
    List<Candidate> kept = new ArrayList<>();
    List<NotMention> setAside = new ArrayList<>();
    NumberedNames names = NumberedNames.of(sentences, nameWords);
    for (Sentence sentence : sentences) {
      read(sentence, names, kept, setAside);
    }
    Optional<PublicationDate> published = dating.date(document, sentences, kept);
    Document dated =
        published.isEmpty() || published.equals(document.published())
            ? document
            : document.publishedOn(published.get());
    Chronology chronology = Chronology.of(dated, sentences, kept);
    List<Mention> mentions = new ArrayList<>(kept.size());
    for (Candidate candidate : kept) {
      mentions.add(candidate.meaning().in(chronology));
    }
    mentions.sort(IN_ORDER);
    return new Extraction(dated, sentences, mentions, chronology.mode(), setAside);
  }

  private void read(
      Sentence sentence, NumberedNames names, List<Candidate> kept, List<NotMention> setAside) {
    List<OverlapResolver.Ranked> readings = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int[] asked = token.isDigits() ? askedAtDigits(token) : askedAt(token);
      if (asked != null) {
        ask(asked, sentence, i, readings);
      }
    }
    List<NotMention> aside = notMentions.in(sentence, names);
    List<Candidate> best = OverlapResolver.kept(readings, aside);
    setAside.addAll(OverlapResolver.unread(aside, best));
    List<Candidate> hedged = new ArrayList<>(best.size());
    for (Candidate candidate : best) {
      hedged.add(hedging.hedged(sentence, candidate));
      for (Candidate part : candidate.parts()) {
        hedged.add(hedging.hedged(sentence, part));
      }
    }
    kept.addAll(TwoSided.joined(sentence, hedged));
  }

  private int @Nullable [] askedAt(Token token) {
    return starts.mayHave(token) ? triggers.get(token.lower()) : null;
  }

  /** A run of digits too long for a number is no number to anyone. */
  private int @Nullable [] askedAtDigits(Token token) {
    return token.text().length() > LONGEST_DIGITS ? null : all;
  }

  private void ask(
      int[] asked, Sentence sentence, int token, List<OverlapResolver.Ranked> readings) {
    for (int dimension : asked) {
      List<Candidate> found = dimensions.get(dimension).at(sentence, token);
      for (int i = 0; i < found.size(); i++) {
        readings.add(new OverlapResolver.Ranked(found.get(i), rank(dimension, i)));
      }
    }
  }
}
