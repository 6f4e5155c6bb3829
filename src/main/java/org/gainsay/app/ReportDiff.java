package org.gainsay.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What became of the discrepancies of one report in another.
 *
 * @param added those of the new report alone
 * @param gone those of the old report alone
 * @param changed those whose value, message or severity is another now
 * @param same how many are as they were
 */
record ReportDiff(List<JsonNode> added, List<JsonNode> gone, List<Change> changed, int same) {

  /** A finding as it was and as it is. */
  record Change(JsonNode before, JsonNode after) {}

  ReportDiff {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    changed = List.copyOf(changed);
  }

  /** Compares two reports, each as the JSON report has it. */
  static ReportDiff of(JsonNode before, JsonNode after) {
    Map<String, List<JsonNode>> old = new HashMap<>();
    List<JsonNode> gone = new ArrayList<>(discrepancies(before));
    gone.forEach(finding -> old.computeIfAbsent(key(finding), k -> new ArrayList<>()).add(finding));
    List<JsonNode> added = new ArrayList<>();
    List<Change> changed = new ArrayList<>();
    int same = 0;
    for (JsonNode finding : discrepancies(after)) {
      List<JsonNode> known = old.getOrDefault(key(finding), List.of());
      if (known.isEmpty()) {
        added.add(finding);
        continue;
      }
      JsonNode was = known.remove(0);
      gone.remove(was);
      if (alike(was, finding, "severity") && alike(was, finding, "message")) {
        same++;
      } else {
        changed.add(new Change(was, finding));
      }
    }
    pair(added, gone, changed);
    return new ReportDiff(added, gone, changed, same);
  }

  /** A new finding of a rule that shares a place with one that is gone is that one, changed. */
  private static void pair(List<JsonNode> added, List<JsonNode> gone, List<Change> changed) {
    for (JsonNode finding : List.copyOf(added)) {
      for (JsonNode was : List.copyOf(gone)) {
        Set<String> shared = new HashSet<>(places(was));
        shared.retainAll(places(finding));
        if (alike(was, finding, "ruleId") && !shared.isEmpty()) {
          changed.add(new Change(was, finding));
          added.remove(finding);
          gone.remove(was);
          break;
        }
      }
    }
  }

  private static List<JsonNode> discrepancies(JsonNode report) {
    return report
        .path("findings")
        .valueStream()
        .filter(finding -> text(finding, "verdict").equals("discrepancy"))
        .toList();
  }

  private static boolean alike(JsonNode one, JsonNode other, String property) {
    return text(one, property).equals(text(other, property));
  }

  static String text(JsonNode finding, String property) {
    return finding.path(property).asString("");
  }

  private static String key(JsonNode finding) {
    return text(finding, "ruleId") + " " + text(finding, "fingerprint");
  }

  /** Document and quote of each place, whatever its line. */
  private static Set<String> places(JsonNode finding) {
    Set<String> out = new HashSet<>();
    for (JsonNode place : finding.path("evidence")) {
      String quote = text(place, "quote").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
      out.add(text(place, "document") + "\t" + quote);
    }
    return out;
  }
}
