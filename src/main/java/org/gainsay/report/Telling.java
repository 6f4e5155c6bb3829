package org.gainsay.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;

/** How the formats that show one line a finding tell of its other sources. */
final class Telling {

  private static final int MOST_LINES = 20;

  private Telling() {}

  /** The place that a finding is shown at. */
  static Evidence first(Finding finding) {
    return finding.evidence().get(0);
  }

  /** The other places, the nearest first. */
  static List<Evidence> others(Finding finding) {
    List<Evidence> places = finding.evidence();
    return places.subList(1, Math.min(places.size(), MOST_LINES));
  }

  /** Whether the message alone would not tell what a place says. */
  static boolean onOtherSide(Finding finding, Evidence place) {
    return !place.side().equals(first(finding).side());
  }

  /** {@code agency.txt says “18 October”}, as seen from where the finding is shown. */
  static String says(Finding finding, Evidence place) {
    String name =
        place.document().equals(first(finding).document())
            ? "line " + place.position().line()
            : place.name();
    String verb = onOtherSide(finding, place) ? " says \u201C" : " also says \u201C";
    return Visible.text(name) + verb + Visible.text(place.quote()) + "\u201D";
  }

  /** The message with its explanation and the other places, a line each. */
  static String lines(Finding finding) {
    StringBuilder out = new StringBuilder();
    for (Evidence place : finding.evidence().subList(0, 1 + others(finding).size())) {
      out.append(Visible.text(place.place()))
          .append(" (")
          .append(place.side())
          .append(") \u201C")
          .append(Visible.text(place.quote()))
          .append("\u201D\n");
    }
    finding.explanation().forEach(line -> out.append(Visible.text(line)).append('\n'));
    return out.toString();
  }

  /** Counts how often a fingerprint was met, so that each finding gets a name of its own. */
  static final class Occurrences {

    private final Map<String, Integer> met = new HashMap<>();

    /** The how manieth finding of its fingerprint this is, from 1. */
    int next(Finding finding) {
      return met.merge(finding.fingerprint(), 1, Integer::sum);
    }
  }
}
