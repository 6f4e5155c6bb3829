package org.gainsay.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.text.Document;

/**
 * The examples of the rules' cards: where a rule about two texts fires, the pair of claims that are
 * most alike speaks of one fact; where a rule of differing values is silent, no pair of unlike
 * values does. The two seeds are an example like them.
 */
final class LabelledCards {

  private static final Pattern FENCE = Pattern.compile("(?ms)^```(fires|silent)\\n(.*?)^```");
  private static final double WEIGHT = 3;

  private final Reader reader;
  private final List<Example> out = new ArrayList<>();

  private LabelledCards(Reader reader) {
    this.reader = reader;
  }

  static List<Example> read(Path root, Reader reader) throws IOException {
    LabelledCards cards = new LabelledCards(reader);
    for (String family : List.of("quantity", "time")) {
      try (Stream<Path> files = Files.list(root.resolve("rules").resolve(family))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
          cards.card(file);
        }
      }
    }
    cards.seeds(root.resolve("seeds"));
    return cards.out;
  }

  private void card(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".md", "");
    Matcher fence = FENCE.matcher(Files.readString(file));
    while (fence.find()) {
      String[] texts = fence.group(2).split("(?m)^---\\n");
      boolean fires = fence.group(1).equals("fires");
      boolean differ = name.endsWith("differ");
      boolean agree = name.endsWith("agree") || name.endsWith("met");
      if (texts.length == 2 && (differ || (agree && fires))) {
        List<PairScorer.Scored> pairs = pairs(texts[0], texts[1], !differ);
        double best = pairs.stream().mapToDouble(p -> p.pair().likeness()).max().orElse(0);
        for (PairScorer.Scored scored : pairs) {
          if (!fires || scored.pair().likeness() == best) {
            add(name + " " + fence.start(), scored, fires, WEIGHT);
          }
        }
      }
    }
  }

  /** One text dates the meeting 12 November, the other 18 October. */
  private void seeds(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> texts = Files.list(folder)) {
      files = texts.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    for (PairScorer.Scored scored :
        pairs(Files.readString(files.get(0)), Files.readString(files.get(1)), false)) {
      boolean meeting =
          scored.pair().left().mention().quote().equals("November 12, 2023")
              && scored.pair().right().mention().quote().equals("18 October");
      add("seeds", scored, meeting, meeting ? WEIGHT : 1);
    }
  }

  private List<PairScorer.Scored> pairs(String a, String b, boolean like) {
    return reader
        .pairs(
            List.of(
                new Document("a", "a", a, Optional.empty()),
                new Document("b", "b", b, Optional.empty())))
        .stream()
        .filter(p -> p.pair().like() == like && p.pair().gate().isEmpty())
        .filter(p -> p.pair().left().document() != p.pair().right().document())
        .sorted(Comparator.comparingDouble(p -> -p.pair().likeness()))
        .toList();
  }

  private void add(String name, PairScorer.Scored scored, boolean same, double weight) {
    out.add(
        new Example(
            "cards",
            "card " + name,
            name,
            scored.pair(),
            scored.features().toArray(),
            same,
            weight));
  }
}
