package org.gainsay.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gainsay.align.Family;
import org.gainsay.claim.Claim;
import org.gainsay.mention.Kind;
import org.gainsay.mention.Mention;
import org.gainsay.text.Sentence;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;
import org.gainsay.value.TimeValue;

/** Checks "six months before the attack" against the dates that the same text gives. */
final class DurationChecker {

  private static final double CONFIDENCE = 0.8;

  private DurationChecker() {}

  /** The checks of one document's claims. */
  static List<DurationCheck> check(List<Claim> claims) {
    List<DurationCheck> out = new ArrayList<>();
    for (Claim claim : claims) {
      int direction = direction(claim);
      if (direction != 0 && !claim.topic().isEmpty()) {
        Optional<Claim> reference = reference(claim, claims);
        Optional<Claim> own = ownDate(claim, claims, reference);
        if (reference.isPresent() && own.isPresent()) {
          steps(claim)
              .ifPresent(s -> out.add(check(claim, own.get(), reference.get(), direction, s)));
        }
      }
    }
    return out;
  }

  /** -1 for "before", 1 for "after" right behind the duration, 0 for neither. */
  private static int direction(Claim claim) {
    if (claim.mention().kind() != Kind.DURATION) {
      return 0;
    }
    Sentence sentence = claim.sentence();
    int next = sentence.tokenAt(claim.span().end());
    String word = next < sentence.tokens().size() ? sentence.tokens().get(next).lower() : "";
    return word.equals("before") ? -1 : word.equals("after") ? 1 : 0;
  }

  /** The nearest dated event of that name before the duration, else the first one after it. */
  private static Optional<Claim> reference(Claim duration, List<Claim> claims) {
    Optional<Claim> out = Optional.empty();
    for (Claim claim : claims) {
      boolean before = claim.number() < duration.number();
      if (named(claim, duration) && (before || out.isEmpty())) {
        out = Optional.of(claim);
      }
    }
    return out;
  }

  private static boolean named(Claim dated, Claim duration) {
    return Family.of(dated) == Family.DATE
        && dated.event()
        && byDay(dated)
        && !duration.topic().head().isEmpty()
        && dated.topic().head().equals(duration.topic().head())
        && dated.topic().allTerms().containsAll(duration.topic().allTerms());
  }

  private static Optional<Claim> ownDate(
      Claim duration, List<Claim> claims, Optional<Claim> reference) {
    List<Claim> dates =
        claims.stream()
            .filter(c -> c.sentence().equals(duration.sentence()))
            .filter(c -> Family.of(c) == Family.DATE && byDay(c))
            .filter(c -> reference.isEmpty() || !c.equals(reference.get()))
            .toList();
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }

  private static boolean byDay(Claim claim) {
    return claim.value() instanceof TimeValue time && time.placed() && time.timex().length() == 10;
  }

  /** A duration in whole calendar units, and how far rounding may take it. */
  private record Steps(long amount, ChronoUnit unit, long slack) {}

  private static Optional<Steps> steps(Claim claim) {
    Quantity quantity = (Quantity) claim.value();
    long amount = quantity.stated().longValue();
    long widened = quantity.bound() == Bound.EXACT ? 1 : 2;
    return switch (quantity.unit().code()) {
      case "a" -> Optional.of(new Steps(amount, ChronoUnit.YEARS, 183 * widened));
      case "mo" -> Optional.of(new Steps(amount, ChronoUnit.MONTHS, 15 * widened));
      case "wk" -> Optional.of(new Steps(amount, ChronoUnit.WEEKS, 3 * widened));
      case "d" -> Optional.of(new Steps(amount, ChronoUnit.DAYS, widened));
      default -> Optional.empty();
    };
  }

  private static LocalDate day(Claim claim) {
    TimeValue time = (TimeValue) claim.value();
    return LocalDate.parse(time.timex());
  }

  private static DurationCheck check(
      Claim duration, Claim own, Claim reference, int direction, Steps steps) {
    LocalDate expected = day(reference).plus(direction * steps.amount(), steps.unit());
    long off = Math.abs(ChronoUnit.DAYS.between(expected, day(own)));
    boolean fits = off <= steps.slack();
    String word = direction < 0 ? "before" : "after";
    String event = Wording.subject(reference);
    List<String> reasoning =
        List.of(
            "compared: %s %s \u201C%s\u201D with the two dates"
                .formatted(Wording.quoted(duration.mention()), word, event),
            "%d %s %s %s is %s; the text says %s, %s off"
                .formatted(
                    steps.amount(),
                    steps.unit().toString().toLowerCase(Locale.ROOT),
                    word,
                    day(reference),
                    expected,
                    day(own),
                    TimeRelation.days(off)),
            (fits
                    ? "explained by: a duration is as precise as it is written (%s either way)"
                    : "a duration as written here leaves %s either way")
                .formatted(TimeRelation.days(steps.slack())));
    return new DurationCheck(
        fits,
        off,
        sides(duration.mention(), own.mention(), reference.mention(), fits),
        CONFIDENCE,
        reasoning,
        words(duration, own, reference, off));
  }

  private static Map<String, String> words(Claim duration, Claim own, Claim reference, long off) {
    long actual = Math.abs(ChronoUnit.DAYS.between(day(own), day(reference)));
    return Map.of(
        "duration", Wording.quoted(duration.mention()),
        "date", Wording.quoted(own.mention()),
        "eventDate", Wording.quoted(reference.mention()),
        "event", Wording.subject(reference),
        "daysOff", TimeRelation.days(off),
        "actual", TimeRelation.days(actual));
  }

  private static List<Side> sides(Mention duration, Mention own, Mention event, boolean fits) {
    List<Mention> dates =
        own.span().start() < event.span().start() ? List.of(own, event) : List.of(event, own);
    if (!fits) {
      return List.of(new Side(List.of(duration)), new Side(dates));
    }
    List<Mention> all = new ArrayList<>(dates);
    all.add(duration);
    all.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    return List.of(new Side(all));
  }
}
