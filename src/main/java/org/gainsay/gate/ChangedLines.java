package org.gainsay.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.finding.Evidence;

/**
 * The lines of documents that were changed since a revision.
 *
 * @param revision what they are changed since, as the user names it
 * @param lines the changed lines by the path of their document
 * @param whole the paths of documents that are new as a whole
 */
public record ChangedLines(String revision, Map<String, List<Lines>> lines, Set<String> whole) {

  /** A run of lines, the last one included. */
  public record Lines(int first, int last) {}

  public ChangedLines {
    Map<String, List<Lines>> copies = new HashMap<>();
    lines.forEach((path, runs) -> copies.put(path, List.copyOf(runs)));
    lines = Map.copyOf(copies);
    whole = Set.copyOf(whole);
  }

  /** Whether a place lies on such a line. */
  public boolean touch(Evidence place) {
    int from = place.region().start().line();
    int to = place.region().end().line();
    return whole.contains(place.document())
        || lines.getOrDefault(place.document(), List.of()).stream()
            .anyMatch(run -> run.first() <= to && from <= run.last());
  }
}
