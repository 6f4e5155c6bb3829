package org.gainsay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Finding;

/**
 * A finding as the page shows it, all its words clean.
 *
 * @param anchor its anchor
 * @param number its number on the page, from 1
 * @param mark its severity
 * @param message what it says, in one sentence
 * @param ruleId the rule's id
 * @param confidence to two decimals
 * @param sides its sources, by side
 * @param columns which of the columns that may be empty hold something
 * @param unstated the names of those that hold nothing
 * @param diagram its number line or time line
 * @param arithmetic what was compared and how it came out
 * @param remedies what would make it consistent
 * @param advice how the rule's card says to settle it
 * @param documents the numbers of its documents, for filters
 * @param name its id
 */
record HtmlFinding(
    String anchor,
    int number,
    SeverityMark mark,
    String message,
    String ruleId,
    String confidence,
    List<Side> sides,
    List<String> columns,
    String unstated,
    Optional<HtmlDiagram> diagram,
    List<String> arithmetic,
    List<String> remedies,
    List<String> advice,
    String documents,
    String name) {

  private static final String SETTLE = "How to settle it";

  /**
   * The sources that say the same.
   *
   * @param letter its letter
   * @param tone its colour
   * @param value what they say
   * @param standing what the side is among the others; empty when there is nothing to tell
   * @param places where they say it
   */
  record Side(String letter, int tone, String value, String standing, List<HtmlPlace> places) {

    /** The first two, which are shown in full. */
    List<HtmlPlace> first() {
      return places.subList(0, Math.min(2, places.size()));
    }

    /** The others, which are folded away. */
    List<HtmlPlace> rest() {
      return places.subList(Math.min(2, places.size()), places.size());
    }
  }

  static HtmlFinding of(
      Finding finding,
      HtmlTexts texts,
      HtmlAnchors anchors,
      List<String> remedies,
      Optional<HtmlCard> card) {
    List<HtmlPlace> places =
        finding.evidence().stream().map(e -> HtmlPlace.of(e, texts, anchors)).toList();
    List<String> filled = HtmlColumns.filled(places);
    return new HtmlFinding(
        HtmlAnchors.of(finding),
        anchors.number(finding),
        SeverityMark.of(finding.severity()),
        Visible.text(finding.message()),
        Visible.text(finding.ruleId()),
        FindingJson.confidence(finding).toPlainString(),
        sides(finding, places),
        filled,
        HtmlColumns.names().stream()
            .filter(column -> !filled.contains(column))
            .collect(Collectors.joining(", ")),
        HtmlDiagram.of(finding, anchors),
        finding.explanation().stream().map(Visible::text).toList(),
        remedies.stream().map(Visible::text).toList(),
        card.map(c -> c.under(SETTLE)).orElse(List.of()),
        finding.evidence().stream()
            .map(Evidence::document)
            .distinct()
            .map(path -> String.valueOf(anchors.number(path)))
            .collect(Collectors.joining(" ")),
        Visible.text(finding.id()));
  }

  private static List<Side> sides(Finding finding, List<HtmlPlace> places) {
    Map<String, List<HtmlPlace>> bySide = new LinkedHashMap<>();
    for (HtmlPlace place : places) {
      bySide.computeIfAbsent(place.side(), s -> new ArrayList<>()).add(place);
    }
    return bySide.entrySet().stream()
        .map(
            e ->
                new Side(
                    e.getKey(),
                    HtmlPlace.tone(e.getKey()),
                    e.getValue().get(0).value(),
                    Wording.standing(finding, e.getKey()),
                    e.getValue()))
        .toList();
  }

  /** All sources, in order of side. */
  List<HtmlPlace> places() {
    return sides.stream().flatMap(side -> side.places().stream()).toList();
  }

  /** Whether there is anything to say about how it could become consistent. */
  boolean settles() {
    return !remedies.isEmpty() || !advice.isEmpty();
  }
}
