package org.gainsay.align;

import static org.gainsay.align.Feature.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.value.TimeValue;

/** Reads the features of a pair. */
final class FeatureFinder {

  private static final int MOST_TERMS = 4;
  private static final int MOST_OTHERS = 6;
  private static final int MOST_WORDS = 12;
  private static final int TOP = 3;
  private static final int DEEPEST = 20;
  private static final int LONG_TEXT = 30;

  private final Vocabulary vocabulary;
  private final Rivals rivals;
  private final NamedDays days;
  private final NameFeatures names = new NameFeatures();

  FeatureFinder(Vocabulary vocabulary, Rivals rivals, NamedDays days) {
    this.vocabulary = vocabulary;
    this.rivals = rivals;
    this.days = days;
  }

  FeatureVector of(Sketch sketch) {
    FeatureVector out = new FeatureVector();
    words(sketch, out);
    names.of(sketch, out);
    rivals(sketch, out);
    neighbours(sketch, out);
    ValueFeatures.of(sketch.left().claim(), sketch.right().claim(), out);
    manner(sketch, out);
    days(sketch, out);
    doubts(sketch, out);
    out.set(family(sketch.left().claim()), true);
    return out;
  }

  private void words(Sketch sketch, FeatureVector out) {
    SoftAlignment words = sketch.words();
    Set<String> left = sketch.left().topic();
    Set<String> right = sketch.right().topic();
    int shared = Similarity.common(left, right);
    Claim a = sketch.left().claim();
    Claim b = sketch.right().claim();
    out.set(TOPIC, sketch.topic())
        .set(NEAR, words.mean())
        .set(NEAR_LEAST, Math.min(words.rightward(), words.leftward()))
        .set(NEAR_MOST, Math.max(words.rightward(), words.leftward()))
        .set(WIDE_LEAST, Math.min(words.wideRightward(), words.wideLeftward()))
        .set(WIDE_MOST, Math.max(words.wideRightward(), words.wideLeftward()))
        .set(
            FRAME,
            run(a.surroundings().before(), b.surroundings().before())
                + run(a.surroundings().after(), b.surroundings().after()))
        .set(NEAR_WORDS, Math.min(MOST_WORDS, words.matched()))
        .set(
            HEAD,
            likeness(
                a.topic().head(), sketch.left().head(), b.topic().head(), sketch.right().head()))
        .set(SHARED_TERMS, Math.min(MOST_TERMS, shared))
        .set(OTHER_TERMS, Math.min(MOST_OTHERS, left.size() + right.size() - 2 * shared))
        .set(
            VERB,
            likeness(a.predicate(), sketch.left().verb(), b.predicate(), sketch.right().verb()))
        .set(SAME_EVENT, a.event() && b.event() && a.topic().head().equals(b.topic().head()))
        .set(NO_VERB, a.predicate().isEmpty() || b.predicate().isEmpty());
  }

  private double likeness(String stem, int word, String otherStem, int otherWord) {
    if (!stem.isEmpty() && stem.equals(otherStem)) {
      return 1;
    }
    return word < 0 || otherWord < 0 ? 0 : vocabulary.cosine(word, otherWord);
  }

  /** How many words two lists begin with that are the same. */
  private static int run(List<String> a, List<String> b) {
    int same = 0;
    while (same < Math.min(a.size(), b.size()) && a.get(same).equals(b.get(same))) {
      same++;
    }
    return same;
  }

  private void rivals(Sketch sketch, FeatureVector out) {
    Claim a = sketch.left().claim();
    Claim b = sketch.right().claim();
    double own = sketch.likeness();
    double here = own - rivals.best(a, b);
    double there = own - rivals.best(b, a);
    double left = rivals.told(a, b.document());
    double right = rivals.told(b, a.document());
    out.set(MARGIN_LEAST, Math.min(here, there))
        .set(MARGIN_MOST, Math.max(here, there))
        .set(SOURCES, Math.min(MOST_OTHERS, rivals.sources(a) + rivals.sources(b)));
    if (!sketch.like()) {
      out.set(TOLD_MOST, Math.max(left, right))
          .set(TOLD_LEAST, Math.min(left, right))
          .set(TOLD_MARGIN, own - Math.max(left, right))
          .set(TOLD_THIRD, rivals.toldByThird(a, b));
    }
  }

  private void neighbours(Sketch sketch, FeatureVector out) {
    List<Claim> left = rivals.beside(sketch.left().claim());
    List<Claim> right = rivals.beside(sketch.right().claim());
    int shared =
        (int) left.stream().filter(a -> right.stream().anyMatch(b -> rivals.agree(a, b))).count();
    out.set(SHARED_VALUES, Math.min(TOP, shared))
        .set(SHARED_VALUE_RATE, (double) shared / Math.max(1, Math.min(left.size(), right.size())))
        .set(OTHER_VALUES, Math.min(MOST_OTHERS, left.size() + right.size()));
  }

  private static void manner(Sketch sketch, FeatureVector out) {
    Claim a = sketch.left().claim();
    Claim b = sketch.right().claim();
    Set<String> all = new HashSet<>(a.surroundings().contrasts());
    int shared = Similarity.common(all, b.surroundings().contrasts());
    all.addAll(b.surroundings().contrasts());
    int deeper = Math.max(a.sentence().index(), b.sentence().index());
    out.set(OTHER_CONTRASTS, Math.min(2, all.size() - shared))
        .set(SHARED_CONTRASTS, Math.min(2, shared))
        .set(OTHER_KIND, a.mention().kind() != b.mention().kind())
        .set(OTHER_MODALITY, a.modality() != b.modality())
        .set(OTHER_CHANGE, a.change() != b.change())
        .set(PEOPLE, a.topic().people() != b.topic().people())
        .set(DEEP, Math.min(DEEPEST, deeper))
        .set(LEAD, deeper <= TOP);
    boolean dated = a.scope().asOf().isPresent() && b.scope().asOf().isPresent();
    out.set(OTHER_AS_OF, dated && !Values.canBeOne(a.scope().asOf().get(), b.scope().asOf().get()))
        .set(ONE_DATED, a.scope().asOf().isPresent() != b.scope().asOf().isPresent());
    int left = a.surroundings().documentSentences();
    int right = b.surroundings().documentSentences();
    out.set(SHORTEST, Math.min(LONG_TEXT, Math.min(left, right)))
        .set(LONGEST, Math.min(LONG_TEXT, Math.max(left, right)));
  }

  private void days(Sketch sketch, FeatureVector out) {
    Optional<TimeValue> a = days.of(sketch.left().claim());
    Optional<TimeValue> b = days.of(sketch.right().claim());
    if (a.isPresent() && b.isPresent()) {
      boolean same = Values.canBeOne(a.get(), b.get());
      out.set(SAME_DAY_NEAR, same).set(OTHER_DAY_NEAR, !same);
    }
  }

  private static void doubts(Sketch sketch, FeatureVector out) {
    out.set(COUNTED, sketch.doubts(Gate.COUNTED))
        .set(BASE, sketch.doubts(Gate.BASE))
        .set(PREDICATE, sketch.doubts(Gate.PREDICATE))
        .set(PARTICIPANTS, sketch.doubts(Gate.PARTICIPANTS))
        .set(SCALE, sketch.doubts(Gate.SCALE))
        .set(NO_TOPIC, sketch.doubts(Gate.NO_TOPIC))
        .set(TIME_ROLE, sketch.doubts(Gate.TIME_ROLE))
        .set(AS_OF, sketch.doubts(Gate.AS_OF));
  }

  private static Feature family(Claim claim) {
    return switch (Family.of(claim)) {
      case NUMBER -> IS_NUMBER;
      case SHARE -> IS_SHARE;
      case MONEY -> IS_MONEY;
      case QUANTITY -> IS_QUANTITY;
      case AGE -> IS_AGE;
      case DURATION -> IS_DURATION;
      case DATE -> IS_DATE;
      case CLOCK -> IS_CLOCK;
      case ORDINAL -> IS_ORDINAL;
      case SCORE -> IS_SCORE;
    };
  }
}
