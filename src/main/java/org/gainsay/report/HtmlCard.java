package org.gainsay.report;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.finding.RuleCard;

/**
 * The card of a rule, ready to print.
 *
 * @param title what it flags, in a few words
 * @param blocks its headings, paragraphs and examples
 */
record HtmlCard(String title, List<Block> blocks) {

  HtmlCard {
    blocks = List.copyOf(blocks);
  }

  /** What a stretch of a card is. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    EXAMPLE
  }

  /** A stretch of a card; {@code label} tells of an example whether the rule fires on it. */
  record Block(Kind kind, String label, String text) {}

  private static final String FENCE = "```";

  static HtmlCard of(RuleCard card) {
    List<Block> blocks = new ArrayList<>();
    List<String> paragraph = new ArrayList<>();
    List<String> fence = new ArrayList<>();
    String label = "";
    boolean inside = false;
    for (String line : card.markdown().lines().toList()) {
      boolean edge = line.startsWith(FENCE);
      if (edge || line.isBlank() || line.startsWith("#")) {
        close(paragraph, blocks);
      }
      if (edge && inside) {
        blocks.add(new Block(Kind.EXAMPLE, label, Visible.passage(String.join("\n", fence))));
        fence.clear();
        inside = false;
      } else if (edge) {
        label = Visible.text(line.substring(FENCE.length()));
        inside = true;
      } else if (inside) {
        fence.add(line);
      } else if (line.startsWith("## ")) {
        blocks.add(new Block(Kind.HEADING, "", Visible.text(line.substring(3))));
      } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("Severity:")) {
        paragraph.add(line);
      }
    }
    close(paragraph, blocks);
    return new HtmlCard(Visible.text(card.title()), blocks);
  }

  private static void close(List<String> paragraph, List<Block> blocks) {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block(Kind.PARAGRAPH, "", Visible.text(String.join(" ", paragraph))));
      paragraph.clear();
    }
  }

  /** The paragraphs under a heading of the card. */
  List<String> under(String heading) {
    List<String> out = new ArrayList<>();
    boolean on = false;
    for (Block block : blocks) {
      if (block.kind() == Kind.HEADING) {
        on = block.text().equals(heading);
      } else if (on && block.kind() == Kind.PARAGRAPH) {
        out.add(block.text());
      }
    }
    return out;
  }
}
