package org.gainsay.compare.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gainsay.claim.AliasTable;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.text.Token;

/** How far clocks are ahead of Greenwich, in minutes. */
final class Zones {

  private static final String FOLDER = "/org/gainsay/compare/within/";
  private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2038-01-01T00:00:00Z");
  private static final Pattern LETTERS = Pattern.compile("\\b[A-Z]{3,5}\\b");
  private static final int MOST_WORDS = 4;
  private static final int SECONDS = 60;

  private final AliasTable aliases;
  private final Map<String, List<String>> zones = new HashMap<>();
  private final Map<String, Set<Integer>> letters = new HashMap<>();

  Zones(AliasTable aliases) {
    this.aliases = aliases;
    for (var row : Table.resource(FOLDER + "zones.tsv").rows()) {
      zones.put(row.text("country"), List.of(row.text("zones").split(" ", -1)));
    }
    for (var row : Table.resource(FOLDER + "offsets.tsv").rows()) {
      Set<Integer> minutes = new TreeSet<>();
      for (String one : row.text("minutes").split(" ", -1)) {
        minutes.add(Integer.valueOf(one));
      }
      letters.put(row.text("zone"), minutes);
    }
  }

  /**
   * Of the letters that stand with a clock time, such as {@code PST}.
   *
   * @return empty when no zone is written, no minutes when one is that we do not know
   */
  Optional<Set<Integer>> written(String clock) {
    return LETTERS
        .matcher(clock)
        .results()
        .map(MatchResult::group)
        .filter(zone -> letters.containsKey(zone) || zone.endsWith("T"))
        .map(zone -> letters.getOrDefault(zone, Set.of()))
        .findFirst();
  }

  /**
   * Of the countries that a text names; none when it names none, or one of unknown zones.
   *
   * @param around the time of the text, if known: clocks change within the year and over the years
   */
  Set<Integer> ofCountries(TextView text, Optional<LocalDate> around) {
    Set<Integer> out = new TreeSet<>();
    for (String country : countries(text)) {
      for (String zone : zones.getOrDefault(country, List.of())) {
        out.addAll(offsets(ZoneId.of(zone).getRules(), around));
      }
    }
    return out;
  }

  private static Set<Integer> offsets(ZoneRules rules, Optional<LocalDate> around) {
    Set<Integer> out = new TreeSet<>();
    if (around.isPresent()) {
      // A text tells of days near its own; clocks may have changed in between.
      for (int weeks = -1; weeks <= 1; weeks++) {
        Instant then = around.get().plusWeeks(weeks).atStartOfDay(ZoneOffset.UTC).toInstant();
        out.add(rules.getOffset(then).getTotalSeconds() / SECONDS);
      }
      return out;
    }
    out.add(rules.getOffset(LONG_AGO).getTotalSeconds() / SECONDS);
    Instant at = LONG_AGO;
    for (ZoneOffsetTransition next = rules.nextTransition(at);
        next != null && next.getInstant().isBefore(LATEST);
        next = rules.nextTransition(next.getInstant())) {
      out.add(next.getOffsetAfter().getTotalSeconds() / SECONDS);
    }
    return out;
  }

  private Set<String> countries(TextView text) {
    Set<String> out = new TreeSet<>();
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int from = 0; from < tokens.size(); from++) {
        if (tokens.get(from).capitalized()) {
          names(tokens, from).forEach(name -> aliases.canonical(name).ifPresent(out::add));
        }
      }
    }
    return out;
  }

  private static List<String> names(List<Token> tokens, int from) {
    List<String> out = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int at = from; at < Math.min(tokens.size(), from + MOST_WORDS); at++) {
      name.append(at > from ? " " : "").append(tokens.get(at).text());
      out.add(name.toString());
    }
    return out;
  }
}
