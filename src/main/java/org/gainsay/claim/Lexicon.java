package org.gainsay.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.PorterStemmer;
import org.gainsay.table.Row;
import org.gainsay.table.Table;

/**
 * The English words that claim detection rests on, and the one form in which words are compared.
 *
 * <p>A word's term is its concept when the concept table knows it, else the Porter stem of its
 * lemma in one spelling (M. F. Porter, An algorithm for suffix stripping, Program 14(3), 1980).
 */
public final class Lexicon {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String FOLDER = "/org/gainsay/claim/";

  private static final Set<String> IS = Set.of("e", "ed", "es", "ing", "er", "ers");
  private static final Set<String> OUR = Set.of("", "s", "ed", "ing", "able", "ite", "ites");
  private static final Set<String> PLURAL = Set.of("", "s");
  private static final Set<String> LL = Set.of("ed", "ing", "er", "ers");

  private final Map<String, Set<WordClass>> functionWords = new HashMap<>();
  private final Set<String> stopwords;
  private final Map<String, String> lemmas = new HashMap<>();
  private final Map<String, String> concepts = new HashMap<>();
  private final Map<String, String> eventClasses = new HashMap<>();
  private final Set<String> placePrepositions;
  private final Set<String> reportingVerbs;
  private final Set<String> personNouns = new HashSet<>();
  private final Map<String, String> terms = new ConcurrentHashMap<>();

  private Lexicon() {
    for (Row row : table("function-words").rows()) {
      functionWords
          .computeIfAbsent(row.text("word"), w -> new HashSet<>())
          .add(row.constant("class", WordClass.class));
    }
    stopwords = Set.copyOf(table("stopwords").words("word"));
    placePrepositions = Set.copyOf(table("place-prepositions").words("word"));
    reportingVerbs = Set.copyOf(table("reporting-verbs").words("verb"));
    table("irregular").rows().forEach(r -> lemmas.put(r.text("form"), r.text("lemma")));
    table("person-nouns").words("noun").forEach(noun -> personNouns.add(stem(noun)));
    table("event-nouns")
        .rows()
        .forEach(r -> eventClasses.putIfAbsent(stem(r.text("noun")), r.text("class")));
    table("concepts")
        .rows()
        .forEach(r -> concepts.putIfAbsent(stem(r.text("word")), r.text("concept")));
  }

  /** The lexicon that is part of the program. */
  public static Lexicon standard() {
    return new Lexicon();
  }

  private static Table table(String name) {
    return Table.resource(FOLDER + name + ".tsv");
  }

  /** The cues of modality, each with its sense, longest first. */
  static Map<String, String> cues() {
    Map<String, String> out = new LinkedHashMap<>();
    table("cues").rows().stream()
        .sorted((a, b) -> b.text("words").length() - a.text("words").length())
        .forEach(r -> out.putIfAbsent(r.text("words"), r.text("sense")));
    return out;
  }

  boolean is(String lower, WordClass wordClass) {
    return functionWords.getOrDefault(lower, Set.of()).contains(wordClass);
  }

  /** Whether a word bears no content of its own. */
  boolean stopword(String lower) {
    return stopwords.contains(lower) || functionWords.containsKey(lower);
  }

  boolean placePreposition(String lower) {
    return placePrepositions.contains(lower);
  }

  boolean reporting(String lower) {
    return reportingVerbs.contains(lower);
  }

  /** Whether a word is a noun for people. */
  boolean person(String lower) {
    return personNouns.contains(stem(lower));
  }

  /** Whether the concept table knows a word. */
  boolean concept(String lower) {
    return concepts.containsKey(stem(lower));
  }

  /** Whether a word is the irregular form of a verb or noun ("held", "met"). */
  boolean irregular(String lower) {
    return lemmas.containsKey(lower);
  }

  /** The class of near-synonymous event nouns of a word, such as {@code meeting} for "summits". */
  Optional<String> eventClass(String lower) {
    return Optional.ofNullable(eventClasses.get(stem(lower)));
  }

  /** The terms of the words that bear content, in order; for those who look for claims by words. */
  public List<String> terms(String lower) {
    return WORD.matcher(lower)
        .results()
        .map(word -> word.group())
        .filter(word -> !stopword(word))
        .map(this::term)
        .toList();
  }

  /** The form in which a word is compared with others. */
  String term(String lower) {
    String known = terms.get(lower);
    if (known == null) {
      String stem = stem(lower);
      known = concepts.getOrDefault(stem, stem);
      terms.put(lower, known);
    }
    return known;
  }

  private String stem(String lower) {
    String lemma = lemmas.getOrDefault(lower, lower);
    // A stemmer keeps state between calls; a new one costs less than a lock.
    return new PorterStemmer().stem(oneSpelling(lemma));
  }

  /**
   * British and American spellings made one. The result need not be a word: both sides of every
   * comparison pass through here.
   */
  static String oneSpelling(String lower) {
    String z = lower.indexOf("isation") < 0 ? lower : lower.replace("isation", "ization");
    String verb = respelt(z, "is", IS, "iz");
    String noun = respelt(verb, "our", OUR, "or");
    String centre = respelt(noun, "tre", PLURAL, "ter");
    String log = respelt(centre, "ogue", PLURAL, "og");
    String defence = respelt(log, "ence", PLURAL, "ense");
    return respelt(defence, "ll", LL, "l");
  }

  /** The word with one spelling for another, if nothing but one of these endings follows it. */
  private static String respelt(String word, String from, Set<String> endings, String to) {
    int at = word.lastIndexOf(from);
    if (at < 0 || !endings.contains(word.substring(at + from.length()))) {
      return word;
    }
    return word.substring(0, at) + to + word.substring(at + from.length());
  }
}
