package org.gainsay.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.text.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pairs of passages that agree or not, a row each: {@code text_a}, {@code text_b}, {@code label},
 * and where it is known {@code gold_findings} with the value of the one text (reference) and the
 * one that took its place in the other (edited).
 */
final class LabelledRows {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int SAME_ARTICLE = 200;

  /** Of two short passages the one is mostly about the other: unlike values are often of one fact. */
  private static final double OFTEN = 2;

  private static final double HALF = 0.5;
  private static final double NEARLY_BEST = 0.15;

  private LabelledRows() {}

  static List<Example> read(Path file, Reader reader) throws IOException {
    List<Example> out = new ArrayList<>();
    String source = file.getFileName().toString().replaceAll("\\..*", "");
    for (String line : Files.readAllLines(file)) {
      JsonNode row = JSON.readTree(line);
      List<Document> documents =
          List.of(document("a", row.get("text_a")), document("b", row.get("text_b")));
      label(source, row, reader.pairs(documents), out);
    }
    return out;
  }

  private static Document document(String name, JsonNode text) {
    return new Document(name, name, text.asString(), Optional.empty());
  }

  private static void label(
      String source, JsonNode row, List<PairScorer.Scored> pairs, List<Example> out) {
    String label = row.get("label").asString();
    List<PairScorer.Scored> unlike =
        pairs.stream().filter(p -> !p.pair().like() && p.pair().gate().isEmpty()).toList();
    double best = unlike.stream().mapToDouble(p -> p.pair().likeness()).max().orElse(0);
    String text = row.get("text_a").asString();
    String group =
        source
            + (row.has("gold_findings")
                ? text.substring(0, Math.min(SAME_ARTICLE, text.length()))
                : row.get("id").asString());
    if (label.equals("agree") || label.equals("unrelated")) {
      told(source, group, row.get("id").asString(), label.equals("agree"), pairs, out);
    }
    for (PairScorer.Scored scored : unlike) {
      boolean discrepant = label.equals("discrepant");
      boolean same = discrepant && scored.pair().likeness() >= best - NEARLY_BEST;
      double weight = same ? 0.7 * OFTEN : label.equals("unknown") ? 0.6 : 1;
      JsonNode findings = row.path("gold_findings");
      if (discrepant && !findings.isEmpty()) {
        boolean edited = names(findings, "edited", row.get("text_b"), scored.pair().right());
        boolean reference = names(findings, "reference", row.get("text_a"), scored.pair().left());
        same = edited && reference;
        weight = same ? OFTEN : edited ? 0.05 : 0.5;
      } else if (discrepant && !same) {
        continue;
      }
      out.add(
          new Example(
              source,
              group,
              row.get("id").asString(),
              scored.pair(),
              scored.features().toArray(),
              same,
              weight));
    }
  }

  /** A value told in both passages: of one fact where they agree and nothing else is more alike. */
  private static void told(
      String source,
      String group,
      String id,
      boolean agree,
      List<PairScorer.Scored> pairs,
      List<Example> out) {
    List<PairScorer.Scored> like =
        pairs.stream()
            .filter(p -> p.pair().like() && p.pair().gate().isEmpty())
            .filter(p -> p.pair().left().document() != p.pair().right().document())
            .toList();
    double best = like.stream().mapToDouble(p -> p.pair().likeness()).max().orElse(0);
    for (PairScorer.Scored scored : like) {
      if (!agree || scored.pair().likeness() >= best - NEARLY_BEST) {
        double[] features = scored.features().toArray();
        out.add(new Example(source, group, id, scored.pair(), features, agree, HALF));
      }
    }
  }

  private static boolean names(JsonNode findings, String which, JsonNode text, Claim claim) {
    for (JsonNode finding : findings) {
      String value = finding.path(which).asString("");
      String all = text.asString();
      int at = value.isEmpty() ? -1 : all.indexOf(value);
      while (at >= 0) {
        if (claim.span().start() < at + value.length() && at < claim.span().end()) {
          return true;
        }
        at = all.indexOf(value, at + 1);
      }
    }
    return false;
  }
}
