package org.gainsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Mention;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Token;

/**
 * A sentence as the finders of a claim's parts read it: its tokens with names and mentions known.
 */
final class SentenceView {

  private final Sentence sentence;
  private final List<Name> names;
  private final Lexicon lexicon;
  private final int[] nameAt;
  private final boolean[] inMention;

  SentenceView(Sentence sentence, List<Name> names, List<Mention> mentions, Lexicon lexicon) {
    this.sentence = sentence;
    this.names = List.copyOf(names);
    this.lexicon = lexicon;
    this.nameAt = new int[size()];
    this.inMention = new boolean[size()];
    for (int i = 0; i < names.size(); i++) {
      for (int at = names.get(i).from(); at < names.get(i).to(); at++) {
        nameAt[at] = i + 1;
      }
    }
    for (Mention mention : mentions) {
      for (int at = first(mention); at < after(mention); at++) {
        inMention[at] = true;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<Name> names() {
    return names;
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  /** The lower-case word at a token, empty outside the sentence. */
  String lower(int at) {
    return at >= 0 && at < size() ? token(at).lower() : "";
  }

  /** The number of the first token of a mention. */
  int first(Mention mention) {
    return sentence.tokenAt(mention.span().start());
  }

  /** The number of the token after a mention. */
  int after(Mention mention) {
    return sentence.tokenAt(mention.span().end());
  }

  boolean is(int at, WordClass wordClass) {
    return lexicon.is(lower(at), wordClass);
  }

  boolean inMention(int at) {
    return at >= 0 && at < size() && inMention[at];
  }

  /** Whether a punctuation mark stands there that ends a phrase. */
  boolean punctuation(int at) {
    return at < 0
        || at >= size()
        || (token(at).type() == Token.Type.SYMBOL && !token(at).is("-") && !token(at).is("'"));
  }

  /** Whether a mark stands there across which no clause reaches. */
  boolean strongPunctuation(int at) {
    boolean soft =
        lower(at).equals(",")
            || lower(at).equals("(")
            || lower(at).equals(")")
            || lower(at).equals("%");
    return punctuation(at) && !soft && !(at >= 0 && at < size() && inMention[at]);
  }

  /** Whether the token is the apostrophe or the letter of a possessive. */
  boolean possessive(int at) {
    return at >= 0
        && at < size()
        && (token(at).is("'") || (token(at).is("s") && lower(at - 1).equals("'")));
  }

  Optional<Name> nameAt(int at) {
    return at < 0 || at >= size() || nameAt[at] == 0
        ? Optional.empty()
        : Optional.of(names.get(nameAt[at] - 1));
  }

  /** Whether a word of content stands there: no function word, no mark, no part of a mention. */
  boolean content(int at) {
    return at >= 0
        && at < size()
        && token(at).isWord()
        && !inMention[at]
        && !possessive(at)
        && (token(at).text().length() > 1 || nameAt[at] != 0)
        && (!lexicon.stopword(lower(at)) || acronym(at));
  }

  /**
   * Whether a name in capitals stands there that is a function word in lower case ("US", "WHO").
   */
  private boolean acronym(int at) {
    String text = token(at).text();
    return nameAt[at] != 0 && text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** The term of the word there. */
  String term(int at) {
    return lexicon.term(lower(at));
  }

  /** The phrase of the tokens from one to before another. */
  Phrase phrase(int from, int to, int head) {
    Set<String> terms = new LinkedHashSet<>();
    Set<String> nameTerms = new LinkedHashSet<>();
    Set<String> found = new LinkedHashSet<>();
    for (int at = from; at < to; at++) {
      if (content(at)) {
        (nameAt[at] == 0 ? terms : nameTerms).add(term(at));
      }
      nameAt(at).ifPresent(name -> found.add(name.canonical()));
    }
    if (from >= to || (terms.isEmpty() && nameTerms.isEmpty())) {
      return Phrase.NONE;
    }
    Span span = new Span(token(from).start(), token(to - 1).end());
    String text = sentence.document().slice(span).replaceAll("\\s+", " ");
    boolean people = head >= 0 && (nameAt(head).isPresent() || lexicon.person(lower(head)));
    return new Phrase(span, text, head >= 0 ? term(head) : "", terms, nameTerms, found, people);
  }

  /** The first token of the clause around a token; commas and closed brackets do not end it. */
  int clauseStart(int at) {
    int start = at;
    int closed = 0;
    while (start > 0) {
      String before = lower(start - 1);
      if (before.equals("(") && closed == 0) {
        return start;
      }
      closed += before.equals(")") ? 1 : before.equals("(") ? -1 : 0;
      if (closed == 0 && (strongPunctuation(start - 1) || opensClause(start - 1, at))) {
        return start;
      }
      start--;
    }
    return start;
  }

  /** The token after the clause around a token. */
  int clauseEnd(int at) {
    int end = at;
    int open = 0;
    while (end < size()) {
      String next = lower(end);
      if (next.equals(")") && open == 0) {
        return end;
      }
      open += next.equals("(") ? 1 : next.equals(")") ? -1 : 0;
      if (open == 0 && end > at && (strongPunctuation(end) || opensClause(end, at))) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** A comma with a conjunction, relative or subordinator after it, or such a word itself. */
  private boolean opensClause(int at, int within) {
    if (token(at).is(",")) {
      return at + 1 < within
          && (is(at + 1, WordClass.RELATIVE) || is(at + 1, WordClass.SUBORDINATOR));
    }
    boolean relative = is(at, WordClass.RELATIVE) && !is(at, WordClass.DETERMINER);
    boolean subordinator = is(at, WordClass.SUBORDINATOR) && !is(at, WordClass.PREPOSITION);
    return relative || subordinator;
  }

  /** The content words of the clause around a mention, nearest last on the left. */
  List<Integer> contentBetween(int from, int to) {
    List<Integer> out = new ArrayList<>();
    for (int at = Math.max(0, from); at < Math.min(size(), to); at++) {
      if (content(at)) {
        out.add(at);
      }
    }
    return out;
  }
}
