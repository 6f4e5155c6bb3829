package org.gainsay.compare;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Change;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Lexicon;
import org.gainsay.compare.OrderCues.Tells;
import org.gainsay.mention.Kind;
import org.gainsay.table.Table;
import org.gainsay.text.PublicationDate;
import org.gainsay.value.Quantity;
import org.gainsay.value.TimeValue;

/**
 * Tells two states of a count that grows while its story is told, such as a death toll, from two
 * values that contradict each other. It goes by what shows the order: the words near the values, or
 * the times as of which they hold. Without that a higher count is no update.
 */
final class Updates {

  private static final String GROWING = "/org/gainsay/compare/growing.tsv";
  private static final String RISE = "rise";
  private static final int MOVE_REACH = 6;

  /** The weight of a word some eight words away from the value. */
  private static final double NEAR = 0.1;

  private final Lexicon lexicon;
  private final Set<String> growing = new HashSet<>();
  private final List<String> rise;
  private final OrderCues cues = new OrderCues();

  Updates(Lexicon lexicon) {
    this.lexicon = lexicon;
    Table.resource(GROWING).words("word").forEach(word -> growing.addAll(lexicon.terms(word)));
    this.rise = lexicon.terms(RISE);
  }

  /** The time at which a figure holds, and how that is known. */
  private record Moment(LocalDateTime begin, LocalDateTime end, String told) {}

  /**
   * What shows that the higher of two unlike counts is the later one; empty when nothing does, or
   * when something shows the contrary.
   *
   * @param fact all claims of the fact: one that says of 15 that it "rose to 15" says so for all
   *     that state 15
   */
  Optional<String> order(Claim a, Claim b, List<Claim> fact, Sources sources) {
    if (!grows(a, b)) {
      return Optional.empty();
    }
    boolean rising = stated(a).compareTo(stated(b)) < 0;
    Claim lower = rising ? a : b;
    Claim higher = rising ? b : a;
    Optional<Moment> old = moment(lower, sources);
    Optional<Moment> recent = moment(higher, sources);
    boolean contrary =
        told(higher, fact, Tells.EARLIER, "").isPresent()
            || (old.isPresent() && recent.isPresent() && precedes(recent.get(), old.get()));
    if (contrary) {
      return Optional.empty();
    }
    return times(lower, higher, old, recent)
        .or(() -> told(higher, fact, Tells.LATER, "newer"))
        .or(() -> told(lower, fact, Tells.EARLIER, "older"));
  }

  /** Whether two claims count the same, and of such things as only become more. */
  private boolean grows(Claim a, Claim b) {
    Set<String> shared = growingTerms(a);
    shared.retainAll(growingTerms(b));
    return !shared.isEmpty() && counts(a) && counts(b) && stated(a).compareTo(stated(b)) != 0;
  }

  private static boolean counts(Claim claim) {
    Kind kind = claim.mention().kind();
    return (kind == Kind.COUNT || kind == Kind.NUMBER)
        && !claim.negated()
        && claim.change() != Change.BY
        && claim.value() instanceof Quantity;
  }

  /**
   * A bare number ("the toll of the quake rose to 15") names what it counts elsewhere, and what
   * happened to people may stand away from them ("15 are now known to have been killed").
   */
  private Set<String> growingTerms(Claim claim) {
    Set<String> out = new HashSet<>(claim.topic().terms());
    out.add(claim.predicate());
    boolean bare = claim.mention().kind() == Kind.NUMBER;
    if (bare || claim.topic().people()) {
      claim.context().stream()
          .filter(near -> bare || near.weight() >= NEAR)
          .forEach(near -> out.add(near.stem()));
    }
    out.retainAll(growing);
    return out;
  }

  private static BigDecimal stated(Claim claim) {
    return QuantityRelation.comparable(claim.mention()).stated();
  }

  private static Optional<String> times(
      Claim lower, Claim higher, Optional<Moment> old, Optional<Moment> recent) {
    return old.isPresent() && recent.isPresent() && precedes(old.get(), recent.get())
        ? Optional.of(
            Wording.quoted(lower.mention())
                + " is "
                + old.get().told()
                + ", "
                + Wording.quoted(higher.mention())
                + " "
                + recent.get().told())
        : Optional.empty();
  }

  private static boolean precedes(Moment a, Moment b) {
    return !a.end().isAfter(b.begin());
  }

  /** The first claim of a value that tells this of it. */
  private Optional<String> told(Claim value, List<Claim> fact, Tells tells, String age) {
    return fact.stream()
        .filter(claim -> stated(claim).compareTo(stated(value)) == 0)
        .flatMap(claim -> words(claim, tells).map(words -> told(claim, age, words)).stream())
        .findFirst();
  }

  private Optional<String> words(Claim claim, Tells tells) {
    Optional<String> near = cues.near(claim, tells);
    return tells == Tells.LATER ? near.or(() -> risen(claim)) : near;
  }

  private static String told(Claim claim, String age, String words) {
    return claim.document().name()
        + " tells "
        + Wording.quoted(claim.mention())
        + " as the "
        + age
        + " figure (\u201C"
        + words
        + "\u201D)";
  }

  /** The words of a rise that ends at the value: "climbed to 15". */
  private Optional<String> risen(Claim claim) {
    List<String> before = OrderCues.before(claim, MOVE_REACH);
    for (int at = before.size() - 1; claim.change() == Change.TO && at >= 0; at--) {
      if (lexicon.terms(before.get(at)).equals(rise)) {
        return Optional.of(before.get(at) + " to");
      }
    }
    return Optional.empty();
  }

  /** The time that the text gives for the figure, else that of its publication. */
  private Optional<Moment> moment(Claim claim, Sources sources) {
    Optional<TimeValue> asOf =
        cues.near(claim, Tells.AS_OF).isPresent() ? claim.scope().asOf() : Optional.empty();
    return asOf.flatMap(Updates::moment)
        .or(() -> sources.published(claim.document()).map(date -> moment(date)));
  }

  private static Optional<Moment> moment(TimeValue time) {
    return time.begin() == null || time.end() == null
        ? Optional.empty()
        : Optional.of(new Moment(time.begin(), time.end(), "as of " + time.normalized()));
  }

  private static Moment moment(PublicationDate date) {
    return new Moment(
        date.earliest().atStartOfDay(),
        date.latest().plusDays(1).atStartOfDay(),
        "of a text published " + date.value());
  }
}
