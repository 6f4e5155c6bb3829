package org.gainsay.compare.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;
import org.gainsay.table.Roles;
import org.gainsay.table.Table;

/**
 * Past and future against the day of publication: "opened on 14 March 2022" in a text of 2 March,
 * "will open on 14 March 2022" in one of May.
 */
final class TenseCheck implements InnerCheck {

  /** A newspaper is dated a day ahead, and the other side of the world is a day behind. */
  private static final int LEEWAY = 1;

  private final Pattern event;
  private final Pattern past;
  private final Pattern coming;

  /** What stands before a past form that is no tale of what happened. */
  private final Pattern unreal;

  /** What was arranged for a day, not done on it. */
  private final Pattern ahead;

  TenseCheck() {
    Roles words = Table.resource("/org/gainsay/compare/within/tense.tsv").roles();
    this.event = Shape.pattern(Shape.oneOf(words.words("event")) + " (?:<w> ){0,3}on <d>");
    String regular = "\\p{L}+ed";
    this.past =
        Shape.pattern(
            "(?:" + regular + "|" + Shape.oneOf(words.words("past")) + ") (?:<w> ){0,5}<d>");
    this.coming =
        Shape.pattern(Shape.oneOf(words.words("coming")) + " (?:be )?(?:<w> ){1,5}on <d>");
    this.unreal =
        Pattern.compile("(?<![^ ])" + Shape.oneOf(words.words("unreal")) + "(?: [^ ]+){0,4} $");
    this.ahead = Pattern.compile("(?<![^ ])" + Shape.oneOf(words.words("ahead")) + "(?![^ ])");
  }

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    Optional<LocalDate> published = text.published();
    if (published.isEmpty()) {
      return out;
    }
    List<Mention> dateline = text.dateline();
    for (Shape shape : text.shapes()) {
      if (shape.text().indexOf('"') >= 0 || shape.text().indexOf('\u201C') >= 0) {
        continue;
      }
      shape
          .find(event)
          .filter(match -> !unreal.matcher(shape.before(match)).find())
          .map(match -> shape.value(match, 1))
          .forEach(date -> toldAsPast(date, published.get(), dateline).ifPresent(out::add));
      shape
          .find(past)
          .filter(match -> !unreal.matcher(shape.before(match)).find())
          .filter(match -> !ahead.matcher(match.group()).find())
          .map(match -> shape.value(match, 1))
          .forEach(date -> dayOfWeek(date, published.get(), dateline).ifPresent(out::add));
      shape
          .find(coming)
          .map(match -> shape.value(match, 1))
          .forEach(date -> toldAsComing(date, published.get(), dateline).ifPresent(out::add));
    }
    return out;
  }

  private static Optional<TextCheck> toldAsPast(
      Mention date, LocalDate published, List<Mention> dateline) {
    String expected = "a date up to " + published + ", when the text was published";
    Told told = new Told(Aspect.TOLD_AS_PAST, date, dateline, expected);
    return explicitDay(date).map(day -> held(told, ChronoUnit.DAYS.between(published, day)));
  }

  private static Optional<TextCheck> toldAsComing(
      Mention date, LocalDate published, List<Mention> dateline) {
    String expected = "a date after " + published + ", when the text was published";
    Told told = new Told(Aspect.TOLD_AS_COMING, date, dateline, expected);
    return explicitDay(date).map(day -> held(told, ChronoUnit.DAYS.between(day, published)));
  }

  private static TextCheck held(Told told, long daysBeyond) {
    return daysBeyond > LEEWAY ? told.missesBy(daysBeyond, "day") : told.fits();
  }

  /**
   * The bare name of the day after publication: whoever writes on Monday and means the Tuesday
   * before says "last Tuesday", so it tells of a day to come.
   */
  private static Optional<TextCheck> dayOfWeek(
      Mention date, LocalDate published, List<Mention> dateline) {
    DayOfWeek tomorrow = published.plusDays(1).getDayOfWeek();
    boolean named = Days.weekdayAlone(date) && Days.named(date).equals(Optional.of(tomorrow));
    String expected = "a day up to " + Days.name(published.getDayOfWeek()) + ", " + published;
    return named
        ? Optional.of(new Told(Aspect.DAY_TO_COME, date, dateline, expected).missesBy(1, "day"))
        : Optional.empty();
  }

  private static Optional<LocalDate> explicitDay(Mention date) {
    return Days.explicit(date) ? Days.day(date) : Optional.empty();
  }
}
