package org.gainsay.compare.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gainsay.compare.Aspect;
import org.gainsay.compare.TextCheck;
import org.gainsay.mention.Mention;
import org.gainsay.table.Table;

/**
 * Past and future against the day of publication: "opened on 14 March 2022" in a text of 2 March,
 * "will open on 14 March 2022" in one of May.
 */
final class TenseCheck implements InnerCheck {

  /** A newspaper is dated a day ahead, and the other side of the world is a day behind. */
  private static final int LEEWAY = 1;

  private static final Pattern COMING =
      Shape.pattern("(?:will|is to|are to|is going to) (?:be )?(?:<w> ){1,5}on <d>");

  /** Verbs before the past form that make it no tale of what happened. */
  private static final Pattern UNREAL =
      Pattern.compile(
          "(?<![^ ])(?:will|would|shall|should|could|can|may|might|must|to|be|being|if|unless"
              + "|until|when|before|not|never|n't)(?: [^ ]+){0,4} $");

  private final Pattern past;

  TenseCheck() {
    String verbs =
        String.join("|", Table.resource("/org/gainsay/compare/within/happened.tsv").words("verb"));
    this.past = Shape.pattern("(?:" + verbs + ") (?:<w> ){0,3}on <d>");
  }

  @Override
  public List<TextCheck> check(TextView text) {
    List<TextCheck> out = new ArrayList<>();
    Optional<LocalDate> published = text.published();
    if (published.isEmpty()) {
      return out;
    }
    for (Shape shape : text.shapes()) {
      if (shape.text().indexOf('"') >= 0 || shape.text().indexOf('\u201C') >= 0) {
        continue;
      }
      shape
          .find(past)
          .filter(match -> !UNREAL.matcher(shape.before(match)).find())
          .map(match -> shape.value(match, 1))
          .forEach(date -> toldAsPast(date, published.get()).ifPresent(out::add));
      shape
          .find(COMING)
          .map(match -> shape.value(match, 1))
          .forEach(date -> toldAsComing(date, published.get()).ifPresent(out::add));
    }
    return out;
  }

  private static Optional<TextCheck> toldAsPast(Mention date, LocalDate published) {
    return explicitDay(date)
        .map(
            day -> {
              Told told = new Told(Aspect.TOLD_AS_PAST, date, List.of(), by(published));
              long off = ChronoUnit.DAYS.between(published, day);
              return off > LEEWAY ? told.misses(off, Days.counted(off, "day")) : told.fits();
            });
  }

  private static Optional<TextCheck> toldAsComing(Mention date, LocalDate published) {
    return explicitDay(date)
        .map(
            day -> {
              Told told = new Told(Aspect.TOLD_AS_COMING, date, List.of(), after(published));
              long off = ChronoUnit.DAYS.between(day, published);
              return off > LEEWAY ? told.misses(off, Days.counted(off, "day")) : told.fits();
            });
  }

  private static Optional<LocalDate> explicitDay(Mention date) {
    return Days.explicit(date) ? Days.day(date) : Optional.empty();
  }

  private static String by(LocalDate published) {
    return "a date up to " + published + ", when the text was published";
  }

  private static String after(LocalDate published) {
    return "a date after " + published + ", when the text was published";
  }
}
