package org.gainsay.judge;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.align.FactGroup;
import org.gainsay.claim.Change;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Phrase;
import org.gainsay.claim.Scope;
import org.gainsay.claim.Surroundings;
import org.gainsay.claim.TimeRole;
import org.gainsay.compare.About;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.CitationForm;
import org.gainsay.compare.CitationSupport;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.Consistency;
import org.gainsay.compare.DurationCheck;
import org.gainsay.compare.EventMixUp;
import org.gainsay.compare.FactComparison;
import org.gainsay.compare.ScopeComparison;
import org.gainsay.compare.Side;
import org.gainsay.compare.SourceCheck;
import org.gainsay.compare.TextCheck;
import org.gainsay.compare.Witnesses;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.text.Document;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.value.Quantity;
import org.gainsay.value.Unit;

/** Comparisons made by hand, with every word that their kind offers. */
final class Samples {

  static final Mention HERE = mention("news/a.txt", "The ferry carried 40 cars.", "40");
  static final Mention THERE = mention("news/b.txt", "Aboard the ferry were 70  cars.", "70  cars");

  private Samples() {}

  static Mention mention(String path, String text, String quote) {
    Document document =
        new Document(path, path.substring(path.lastIndexOf('/') + 1), text, Optional.empty());
    Span whole = new Span(0, text.length());
    int start = text.indexOf(quote);
    return Mention.quantity(
        new Sentence(document, 0, 0, whole, List.of()),
        new Span(start, start + quote.length()),
        Kind.COUNT,
        Quantity.of(new BigDecimal(quote.replaceAll("\\D", "")), Unit.ONE, BigDecimal.ZERO));
  }

  static Claim claim(Mention mention) {
    Scope scope = new Scope(Map.of(), false, Set.of(), Optional.empty(), Phrase.NONE);
    return new Claim(
        0,
        mention,
        Phrase.NONE,
        false,
        "",
        scope,
        Modality.ASSERTED,
        false,
        Change.LEVEL,
        TimeRole.NONE,
        Optional.empty(),
        List.of(),
        List.of(),
        new Surroundings("", List.of(), List.of(), Set.of(), Set.of(), 1));
  }

  static Comparison fact(About about, Consistency consistency) {
    return fact(about, consistency, HERE, THERE);
  }

  static Comparison fact(About about, Consistency consistency, Mention... places) {
    return new FactComparison(
        new FactGroup(Arrays.stream(places).map(Samples::claim).toList(), 0.9, List.of()),
        about,
        consistency,
        "rounding",
        2,
        new Witnesses(
            Arrays.stream(places).map(Mention::document).map(List::of).toList(),
            List.of(1, 1),
            Optional.empty(),
            Set.of(),
            ""),
        sides(places),
        0.9,
        List.of("40 against 70"),
        words(FactComparison.class));
  }

  static Comparison scope(boolean joint, boolean exceeds) {
    return new ScopeComparison(
        claim(HERE),
        claim(THERE),
        joint,
        false,
        exceeds,
        sides(HERE, THERE),
        0.8,
        List.of(),
        words(ScopeComparison.class));
  }

  static Comparison mixUp(long daysApart, int sharedWords) {
    return new EventMixUp(
        daysApart, sharedWords, sides(HERE, THERE), 0.5, List.of(), words(EventMixUp.class));
  }

  static Comparison duration(boolean fits) {
    return new DurationCheck(
        fits, fits ? 0 : 90, sides(HERE), 0.9, List.of(), words(DurationCheck.class));
  }

  static Comparison citation(long daysOlder, boolean past, boolean youngest, int sentences) {
    return new CitationSupport(
        daysOlder,
        past,
        youngest,
        sentences,
        sides(HERE, THERE),
        0.9,
        List.of(),
        words(CitationSupport.class));
  }

  static Comparison form(boolean malformed) {
    return new CitationForm(
        HERE, malformed, sides(HERE), 1.0, List.of(), words(CitationForm.class));
  }

  static Comparison inner(Aspect aspect, boolean holds) {
    return new TextCheck(
        aspect, holds, holds ? 0 : 3, sides(HERE), 0.9, List.of(), words(TextCheck.class));
  }

  static Comparison source(boolean agrees) {
    return new SourceCheck(
        agrees, true, sides(HERE, THERE), 0.9, List.of(), words(SourceCheck.class));
  }

  static List<Side> sides(Mention... places) {
    return Arrays.stream(places).map(place -> new Side(List.of(place))).toList();
  }

  private static Map<String, String> words(Class<?> kind) {
    Map<String, String> words = new TreeMap<>();
    Vocabulary.words(kind.getSimpleName()).forEach(word -> words.put(word, "<" + word + ">"));
    return words;
  }
}
