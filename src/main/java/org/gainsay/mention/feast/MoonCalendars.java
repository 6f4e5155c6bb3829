package org.gainsay.mention.feast;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days by sun and moon: the lunar days of India, the Chinese New Year. The longitudes are good to a
 * hundredth of a degree between 1900 and 2100 (Meeus, Astronomical Algorithms, abridged), a few
 * minutes of a lunar day.
 */
final class MoonCalendars {

  private static final double INDIA = 5.5;
  private static final double CHINA = 8;
  private static final int SEARCHED = 32;

  private MoonCalendars() {}

  private static boolean known(int year) {
    return year >= 1900 && year <= 2100;
  }

  /**
   * A lunar day of India.
   *
   * @param month month from Chaitra; it begins with the last new moon while the sun is in its sign
   * @param tithi lunar day from 1, the first after the new moon, to 30, the next new moon
   * @param hour the hour of India at which the lunar day must run for the feast to be held
   */
  static Optional<LocalDate> hindu(int month, int tithi, int hour, int year) {
    if (!known(year)) {
      return Optional.empty();
    }
    int sign = (month + 10) % 12 * 30;
    for (int of = year - 1; of <= year; of++) {
      LocalDate first = newMoonIn(sign, of);
      Optional<LocalDate> held = held(first.plusDays(tithi - 3L), tithi, hour);
      if (held.isPresent() && held.get().getYear() == year) {
        return held;
      }
    }
    return Optional.empty();
  }

  /** The first day from a date on which the lunar day runs at the hour, or has begun by then. */
  private static Optional<LocalDate> held(LocalDate from, int tithi, int hour) {
    for (int i = 0; i < 7; i++) {
      LocalDate day = from.plusDays(i);
      int today = tithiAt(day, hour);
      boolean skipped = Math.floorMod(today - tithi, 30) == 1 && i > 0;
      if (today == tithi) {
        return Optional.of(day);
      }
      if (skipped && Math.floorMod(tithi - tithiAt(day.minusDays(1), hour), 30) == 1) {
        return Optional.of(day.minusDays(1));
      }
    }
    return Optional.empty();
  }

  /** The last new moon of a year while the sun is in a sign. */
  private static LocalDate newMoonIn(int sign, int year) {
    double enters = julian(sunEnters(sign, year).orElseThrow(), 18, INDIA) - 1;
    double moon = newMoonAfter(enters);
    double next = newMoonAfter(moon + 1);
    boolean before = turned(sidereal(moon) - sign) >= 30;
    boolean twice = turned(sidereal(next) - sign) < 30;
    return day(before || twice ? next : moon, INDIA);
  }

  /** The first new moon after a moment. */
  private static double newMoonAfter(double from) {
    double low = from;
    while (phase(low) < 330) {
      low += Math.max(1, (330 - phase(low)) / 15);
    }
    double high = low + 3;
    for (int i = 0; i < 14; i++) {
      double middle = (low + high) / 2;
      if (phase(middle) > 180) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static LocalDate day(double julian, double zone) {
    return LocalDate.ofEpochDay((long) Math.floor(julian - 2_440_587.5 + zone / 24));
  }

  private static int tithiAt(LocalDate day, int hour) {
    return (int) (phase(julian(day, hour, INDIA)) / 12) + 1;
  }

  /** The day by whose sunset in India the sun has entered a sign of the sidereal zodiac. */
  static Optional<LocalDate> sunEnters(int sign, int year) {
    if (!known(year)) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.of(year, 1, 8).plusDays((long) ((sign + 90) % 360 * 365.25 / 360));
    for (int i = 0; i < SEARCHED; i++) {
      double past = (sidereal(julian(day, 18, INDIA)) - sign + 360) % 360;
      if (past < 180) {
        return Optional.of(day);
      }
      day = day.plusDays(1);
    }
    return Optional.empty();
  }

  /** The second new moon after the winter solstice, in China. */
  static Optional<LocalDate> chineseNewYear(int year) {
    if (!known(year)) {
      return Optional.empty();
    }
    double twelfth = newMoonAfter(julian(LocalDate.of(year - 1, 12, 23), 0, CHINA));
    return Optional.of(day(newMoonAfter(twelfth + 1), CHINA));
  }

  /** The Julian date of an hour of local time. */
  private static double julian(LocalDate day, double hour, double zone) {
    return day.toEpochDay() + 2_440_587.5 + (hour - zone) / 24;
  }

  /** How far the moon has run ahead of the sun, in degrees. */
  private static double phase(double julian) {
    return turned(moon(julian) - sun(julian));
  }

  /** The sun's place in the zodiac of the fixed stars (Lahiri). */
  private static double sidereal(double julian) {
    return turned(sun(julian) - 23.853 - 0.013_97 * (julian - 2_451_545) / 365.25);
  }

  private static double sun(double julian) {
    double t = centuries(julian);
    double m = 357.529_11 + 35_999.050_29 * t;
    double center =
        (1.914_602 - 0.004_817 * t) * sin(m) + 0.019_993 * sin(2 * m) + 0.000_289 * sin(3 * m);
    return 280.466_46 + 36_000.769_83 * t + center - 0.005_69;
  }

  private static double moon(double julian) {
    double t = centuries(julian);
    double mean = 218.316_45 + 481_267.881_23 * t;
    double d = 297.850_19 + 445_267.111_4 * t;
    double m = 357.529_11 + 35_999.050_29 * t;
    double a = 134.963_4 + 477_198.867_5 * t;
    double f = 93.272_1 + 483_202.017_5 * t;
    return mean
        + 6.288_77 * sin(a)
        + 1.274_03 * sin(2 * d - a)
        + 0.658_31 * sin(2 * d)
        + 0.213_62 * sin(2 * a)
        - 0.185_12 * sin(m)
        - 0.114_33 * sin(2 * f)
        + 0.058_79 * sin(2 * d - 2 * a)
        + 0.057_07 * sin(2 * d - m - a)
        + 0.053_32 * sin(2 * d + a)
        + 0.045_76 * sin(2 * d - m)
        - 0.040_92 * sin(m - a)
        - 0.034_72 * sin(d)
        - 0.030_38 * sin(m + a)
        + 0.015_33 * sin(2 * d - 2 * f)
        - 0.012_53 * sin(a + 2 * f)
        + 0.010_98 * sin(a - 2 * f)
        + 0.010_67 * sin(4 * d - a)
        + 0.010_03 * sin(3 * a);
  }

  /** Centuries from the year 2000, by the even clock of the planets. */
  private static double centuries(double julian) {
    return (julian + 67 / 86_400.0 - 2_451_545) / 36_525;
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }

  private static double turned(double degrees) {
    return ((degrees % 360) + 360) % 360;
  }
}
