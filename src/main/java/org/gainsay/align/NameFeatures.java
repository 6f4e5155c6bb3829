package org.gainsay.align;

import static org.gainsay.align.Feature.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Name;
import org.gainsay.text.Document;

/** The features of the names around two values. */
final class NameFeatures {

  private static final int MOST_SHARED = 4;

  private final Map<Document, Map<String, Boolean>> knownNames = new HashMap<>();

  void of(Sketch sketch, FeatureVector out) {
    shared(sketch, out);
    nearest(sketch, out);
    Strange a = strange(sketch.left(), sketch.right().claim());
    Strange b = strange(sketch.right(), sketch.left().claim());
    out.set(STRANGE_NAMES, Math.max(a.rate(), b.rate()))
        .set(STRANGE_NAME_NEAR, Math.max(a.nearest(), b.nearest()));
  }

  private static void shared(Sketch sketch, FeatureVector out) {
    Set<String> left = sketch.left().names().keySet();
    Set<String> right = sketch.right().names().keySet();
    int shared = (int) left.stream().filter(name -> hasAlike(name, right)).count();
    boolean none = shared == 0 && !left.isEmpty() && !right.isEmpty();
    out.set(SHARED_NAMES, Math.min(MOST_SHARED, shared))
        .set(SHARED_NAME_RATE, (double) shared / Math.max(1, Math.min(left.size(), right.size())))
        .set(NO_SHARED_NAME, none);
    String owner = sketch.left().claim().surroundings().owner();
    String other = sketch.right().claim().surroundings().owner();
    boolean owned = !owner.isEmpty() && !other.isEmpty();
    boolean same = owned && Name.alike(owner, other);
    out.set(SAME_OWNER, same).set(OTHER_OWNER, owned && !same);
  }

  private void nearest(Sketch sketch, FeatureVector out) {
    String nearest = nearest(sketch.left());
    String otherNearest = nearest(sketch.right());
    boolean both = !nearest.isEmpty() && !otherNearest.isEmpty();
    boolean one = both && Name.alike(nearest, otherNearest);
    boolean contrast =
        both
            && !one
            && known(nearest, sketch.right().claim())
            && known(otherNearest, sketch.left().claim());
    out.set(SAME_NEAREST_NAME, one).set(OTHER_NEAREST_NAME, contrast);
  }

  private static boolean hasAlike(String name, Set<String> names) {
    if (names.contains(name)) {
      return true;
    }
    for (String other : names) {
      if (Name.alike(name, other)) {
        return true;
      }
    }
    return false;
  }

  private static String nearest(ClaimWords words) {
    return words.names().entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Whether another document knows a name. */
  private boolean known(String name, Claim other) {
    return knownNames
        .computeIfAbsent(other.document(), document -> new HashMap<>())
        .computeIfAbsent(name, n -> hasAlike(n, other.surroundings().documentNames()));
  }

  /**
   * The names of a sentence that another document does not know.
   *
   * @param rate their share, near ones weighing most
   * @param nearest how near the nearest of them stands to the value
   */
  private record Strange(double rate, double nearest) {}

  private Strange strange(ClaimWords words, Claim other) {
    double all = 0;
    double strange = 0;
    double nearest = 0;
    for (Map.Entry<String, Double> name : words.names().entrySet()) {
      all += name.getValue();
      if (!known(name.getKey(), other)) {
        strange += name.getValue();
        nearest = Math.max(nearest, name.getValue());
      }
    }
    return new Strange(all == 0 ? 0 : strange / all, nearest);
  }
}
