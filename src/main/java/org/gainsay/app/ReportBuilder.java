package org.gainsay.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.align.Alignment;
import org.gainsay.align.ClaimPair;
import org.gainsay.align.Gate;
import org.gainsay.claim.Claim;
import org.gainsay.compare.Comparison;
import org.gainsay.compare.Reach;
import org.gainsay.compare.Tolerances;
import org.gainsay.finding.Evidence;
import org.gainsay.finding.NotCompared;
import org.gainsay.finding.Report;
import org.gainsay.finding.ReportedDocument;
import org.gainsay.finding.Verdict;
import org.gainsay.judge.Judgement;
import org.gainsay.mention.Extraction;
import org.gainsay.mention.Mention;
import org.gainsay.text.Document;

/** Puts the outcome of a check into a report, which knows quotes and places only. */
final class ReportBuilder {

  private static final int MOST_EXAMPLES = 3;

  private final Transcripts transcripts;
  private final Remedies remedies;

  ReportBuilder(Tolerances tolerances) {
    Extents extents = new Extents(new Reach(tolerances));
    this.transcripts = new Transcripts(extents);
    this.remedies = new Remedies(extents);
  }

  Report report(
      List<Extraction> extractions,
      List<Claim> claims,
      Alignment alignment,
      List<Comparison> comparisons,
      List<Judgement> judgements) {
    Map<String, List<Claim>> byPath = new HashMap<>();
    claims.forEach(c -> byPath.computeIfAbsent(c.document().path(), p -> new ArrayList<>()).add(c));
    Set<Mention> cited = new HashSet<>();
    judgements.forEach(j -> j.comparison().sides().forEach(side -> cited.addAll(side.mentions())));
    return new Report(
        extractions.stream()
            .map(e -> reported(e, byPath.getOrDefault(e.document().path(), List.of()), cited))
            .toList(),
        judgements.stream().map(Judgement::finding).toList(),
        notCompared(alignment),
        remarks(extractions),
        comparisons.size(),
        remedies(judgements),
        List.of());
  }

  private ReportedDocument reported(Extraction extraction, List<Claim> own, Set<Mention> cited) {
    Document document = extraction.document();
    return new ReportedDocument(
        document.name(),
        document.path(),
        document.masthead(),
        document.published(),
        own.size(),
        transcripts.of(extraction, own, cited));
  }

  private Map<String, List<String>> remedies(List<Judgement> judgements) {
    Map<String, List<String>> out = new HashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.finding().verdict() == Verdict.DISCREPANCY) {
        out.put(judgement.finding().id(), remedies.of(judgement.comparison()));
      }
    }
    return out;
  }

  private static List<String> remarks(List<Extraction> extractions) {
    List<String> out = new ArrayList<>();
    if (extractions.size() == 1) {
      out.add(
          "One document was given: it is checked inside itself, there was nothing to compare across.");
    }
    for (Extraction extraction : extractions) {
      if (extraction.sentences().isEmpty()) {
        out.add(extraction.document().path() + " is empty.");
      }
    }
    return out;
  }

  /** The reasons, the most frequent first, each with its nearest misses. */
  private static List<NotCompared> notCompared(Alignment alignment) {
    Map<Gate, List<ClaimPair>> byGate = new LinkedHashMap<>();
    for (ClaimPair pair : alignment.nearMisses()) {
      byGate.computeIfAbsent(pair.gate().orElse(Gate.DISSIMILAR), g -> new ArrayList<>()).add(pair);
    }
    return byGate.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Gate, List<ClaimPair>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(
            e ->
                new NotCompared(
                    e.getKey().reason(),
                    e.getValue().size(),
                    e.getValue().stream()
                        .limit(MOST_EXAMPLES)
                        .map(ReportBuilder::example)
                        .toList()))
        .toList();
  }

  private static NotCompared.Example example(ClaimPair pair) {
    return new NotCompared.Example(
        evidence(pair.left().mention(), "a"), evidence(pair.right().mention(), "b"), pair.detail());
  }

  private static Evidence evidence(Mention mention, String side) {
    return Evidence.at(
        mention.document(),
        mention.span(),
        side,
        mention.sentence().span(),
        mention.value().normalized());
  }
}
