package org.gainsay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.Extent;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Mark;

/**
 * The sides of a finding as bars on a number line or a time line; positions in percent of its
 * width.
 *
 * @param title what it shows, in a few words
 * @param description the same in words, for those who do not see it
 * @param lanes the bars, from top to bottom
 * @param ticks the marks of the axis
 * @param gap where two sides leave a gap between them
 * @param note what the reader must know about it, empty for nothing
 */
record HtmlDiagram(
    String title,
    String description,
    List<Lane> lanes,
    List<Tick> ticks,
    Optional<Stretch> gap,
    String note) {

  private static final int MOST_LANES = 8;
  private static final int LONGEST_LABEL = 30;

  HtmlDiagram {
    lanes = List.copyOf(lanes);
    ticks = List.copyOf(ticks);
  }

  /** A bar from one place to another, with the label of its value. */
  record Lane(
      String side, int tone, String label, Stretch bar, boolean openLow, boolean openHigh) {}

  /** A label of the axis. */
  record Tick(Stretch at, String label) {}

  /** A stretch of the line, in percent of the width. */
  record Stretch(double from, double to) {

    String start() {
      return HtmlAxis.percent(from);
    }

    String end() {
      return HtmlAxis.percent(to);
    }

    String middle() {
      return HtmlAxis.percent((from + to) / 2);
    }

    String width() {
      return HtmlAxis.percent(to - from);
    }

    /** Whether it is too short for a bar to be seen. */
    boolean point() {
      return to - from < 1;
    }

    /** Which end of a label stands at it, so that the label stays on the page. */
    String anchor() {
      return from > 55 ? "end" : from < 12 ? "start" : "middle";
    }
  }

  /** The value of a lane before it is drawn. */
  private record Bar(String side, String value, Extent extent) {}

  /** The diagram of a finding; empty when its values do not lie on one line. */
  static Optional<HtmlDiagram> of(Finding finding, HtmlAnchors anchors) {
    List<Bar> bars = new ArrayList<>();
    Set<String> sides = new LinkedHashSet<>();
    for (Evidence evidence : finding.evidence()) {
      Optional<Extent> extent = anchors.mark(evidence).flatMap(Mark::extent);
      sides.add(evidence.side());
      extent.ifPresent(
          e -> bars.add(new Bar(evidence.side(), Wording.value(evidence.normalized()), e)));
    }
    List<Bar> distinct = distinct(bars);
    boolean every = bars.stream().map(Bar::side).distinct().count() == sides.size();
    if (!every || distinct.size() < 2) {
      return Optional.empty();
    }
    return HtmlAxis.through(distinct.stream().map(Bar::extent).toList())
        .map(axis -> draw(distinct, axis));
  }

  private static List<Bar> distinct(List<Bar> bars) {
    Map<String, Bar> out = new LinkedHashMap<>();
    bars.forEach(bar -> out.putIfAbsent(bar.side() + " " + bar.value(), bar));
    return out.values().stream().limit(MOST_LANES).toList();
  }

  private static HtmlDiagram draw(List<Bar> bars, HtmlAxis axis) {
    List<Lane> lanes = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Bar bar : bars) {
      Extent extent = axis.onAxis(bar.extent());
      lanes.add(
          new Lane(
              Visible.text(bar.side()),
              HtmlPlace.tone(bar.side()),
              Columns.cut(bar.value(), LONGEST_LABEL),
              axis.stretch(extent),
              extent.low().isEmpty(),
              extent.high().isEmpty()));
      words.add("Side " + Visible.text(bar.side()) + ": " + axis.words(extent) + ".");
    }
    Optional<Stretch> gap = gap(bars, lanes);
    words.add(gap.isPresent() ? "The bars do not meet." : "");
    return new HtmlDiagram(
        axis.time() ? "Time line of the values" : "Number line of the values",
        String.join(" ", words).strip(),
        lanes,
        axis.ticks(),
        gap,
        axis.note());
  }

  /** The gap between two sides, where every bar of one lies before every bar of the other. */
  private static Optional<Stretch> gap(List<Bar> bars, List<Lane> lanes) {
    List<String> sides = bars.stream().map(Bar::side).distinct().toList();
    if (sides.size() != 2) {
      return Optional.empty();
    }
    Stretch first = hull(lanes, sides.get(0));
    Stretch second = hull(lanes, sides.get(1));
    boolean inOrder = first.from() <= second.from();
    Stretch left = inOrder ? first : second;
    Stretch right = inOrder ? second : first;
    return right.from() - left.to() > 0.5
        ? Optional.of(new Stretch(left.to(), right.from()))
        : Optional.empty();
  }

  private static Stretch hull(List<Lane> lanes, String side) {
    double from = 100;
    double to = 0;
    for (Lane lane : lanes) {
      if (lane.side().equals(Visible.text(side))) {
        from = Math.min(from, lane.bar().from());
        to = Math.max(to, lane.bar().to());
      }
    }
    return new Stretch(from, to);
  }
}
