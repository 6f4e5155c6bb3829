package org.gainsay.compare.witness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.mention.Extraction;
import org.gainsay.text.Document;
import org.gainsay.text.Sentence;

/**
 * Which documents copy each other: those that share most of the sentences of the shorter one. Of
 * one fact, documents that tell it in one and the same sentence are copies, too.
 */
public final class Copies {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Sentence, Integer> wordings = new HashMap<>();
  private final Kinship kinship;

  private Copies(List<Extraction> extractions) {
    this.kinship = new Kinship(extractions.size());
    SentenceCopies sentences = new SentenceCopies();
    List<Set<Integer>> byDocument = new ArrayList<>();
    Map<List<String>, Integer> byText = new HashMap<>();
    for (Extraction extraction : extractions) {
      int number = byDocument.size();
      numbers.put(extraction.document().path(), number);
      Set<Integer> own = new TreeSet<>();
      for (Sentence sentence : extraction.sentences()) {
        int wording = sentences.wording(sentence);
        if (wording >= 0) {
          own.add(wording);
          wordings.put(sentence, wording);
        }
      }
      byDocument.add(own);
      List<String> text = extraction.sentences().stream().map(Copies::plain).toList();
      kinship.join(byText.computeIfAbsent(text, t -> number), number);
    }
    candidates(byDocument)
        .forEach((a, others) -> others.forEach(b -> joinCopies(byDocument, a, b)));
  }

  /** What a set of documents copies from each other. */
  public static Copies among(List<Extraction> extractions) {
    return new Copies(extractions);
  }

  private static String plain(Sentence sentence) {
    return sentence.text().replaceAll("\\s+", " ");
  }

  /**
   * Pairs of documents that share a sentence. Of the many that share one, each is held against the
   * first and the one before it only, so the cost grows with the sentences.
   */
  private static Map<Integer, Set<Integer>> candidates(List<Set<Integer>> byDocument) {
    Map<Integer, Integer> first = new HashMap<>();
    Map<Integer, Integer> last = new HashMap<>();
    Map<Integer, Set<Integer>> out = new LinkedHashMap<>();
    for (int document = 0; document < byDocument.size(); document++) {
      Set<Integer> sharers = new TreeSet<>();
      for (int wording : byDocument.get(document)) {
        Integer before = last.put(wording, document);
        if (before != null) {
          sharers.add(before);
          sharers.add(first.getOrDefault(wording, before));
        } else {
          first.put(wording, document);
        }
      }
      out.put(document, sharers);
    }
    return out;
  }

  private void joinCopies(List<Set<Integer>> byDocument, int a, int b) {
    Set<Integer> shared = new HashSet<>(byDocument.get(a));
    shared.retainAll(byDocument.get(b));
    int shorter = Math.min(byDocument.get(a).size(), byDocument.get(b).size());
    if (2 * shared.size() > shorter) {
      kinship.join(a, b);
    }
  }

  /**
   * The documents of a fact's claims by witness: each list copies one wording.
   *
   * @param claims the claims of one fact, in order
   */
  public List<List<Document>> witnesses(List<Claim> claims) {
    Map<Document, Integer> places = new HashMap<>();
    List<Document> documents = new ArrayList<>();
    for (Claim claim : claims) {
      if (places.putIfAbsent(claim.document(), documents.size()) == null) {
        documents.add(claim.document());
      }
    }
    Kinship own = new Kinship(documents.size());
    Map<String, Integer> firstToTell = new HashMap<>();
    for (Claim claim : claims) {
      int place = places.getOrDefault(claim.document(), 0);
      Integer number = numbers.get(claim.document().path());
      String article = number == null ? "own " + place : "article " + kinship.of(number);
      own.join(firstToTell.computeIfAbsent(article, k -> place), place);
      Integer wording = wordings.get(claim.sentence());
      if (wording != null) {
        own.join(firstToTell.computeIfAbsent("sentence " + wording, k -> place), place);
      }
    }
    Map<Integer, List<Document>> byWitness = new LinkedHashMap<>();
    for (int place = 0; place < documents.size(); place++) {
      byWitness.computeIfAbsent(own.of(place), w -> new ArrayList<>()).add(documents.get(place));
    }
    return List.copyOf(byWitness.values());
  }
}
