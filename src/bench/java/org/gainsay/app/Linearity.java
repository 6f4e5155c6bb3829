package org.gainsay.app;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gainsay.mention.MentionExtractor;
import org.gainsay.text.Document;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Tokenizer;

/**
 * Reads hostile texts of doubling size, each as one sentence, and tells how many times longer each
 * size took than the one before: about 2 where the time is linear, 4 where it is quadratic.
 */
final class Linearity {

  private static final int SMALLEST = 1 << 13;
  private static final int SIZES = 5;
  private static final int ROUNDS = 2;
  private static final List<String> HOSTILE =
      List.of(
          "9",
          "1,",
          "1,000,",
          "1 ",
          "5-",
          "1 1/2 ",
          "5:05:",
          "$5 to ",
          "(",
          "\"",
          "one hundred and ",
          "twenty-",
          "two more and ",
          "several hundred ",
          "one of ",
          "9 brown, ",
          "Curve 8900, ",
          "5 of at ",
          "magnitude ",
          "John Smith, 43, ",
          "5 and ",
          "rose from 5 to ",
          "aged 4, ",
          "[12, ",
          "3×10⁻³ ",
          "May 5, 2000 ",
          "(May 5, 2000) ",
          "Monday ",
          "about ",
          "www.a.b/1");

  private final MentionExtractor extractor = new MentionExtractor(StandardDimensions.all());
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private int found;

  private Linearity() {}

  static void print(PrintStream out) {
    new Linearity().table(out);
  }

  private void table(PrintStream out) {
    out.println("Time of hostile texts: milliseconds at the greatest size, then each doubling");
    HOSTILE.forEach(piece -> millis(piece, SMALLEST)); // warm
    double worst = 0;
    for (String piece : HOSTILE) {
      StringBuilder line = new StringBuilder();
      double before = millis(piece, SMALLEST);
      double first = before;
      for (int i = 1; i < SIZES; i++) {
        double now = millis(piece, SMALLEST << i);
        line.append(String.format(Locale.ROOT, "  %5.2f", now / before));
        before = now;
      }
      double mean = Math.pow(before / first, 1.0 / (SIZES - 1));
      worst = Math.max(worst, mean);
      out.printf(
          Locale.ROOT, "%-18s %8.0f ms %s   mean %5.2f%n", piece.strip(), before, line, mean);
    }
    out.printf(Locale.ROOT, "worst mean %.2f (%d mentions read)%n", worst, found);
  }

  /** The best of some rounds, in processor time, which other programs disturb least. */
  private double millis(String piece, int size) {
    String text = piece.repeat(size / piece.length());
    Document document = new Document("hostile", "hostile", text, Optional.empty());
    Span all = new Span(0, text.length());
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = threads.getCurrentThreadCpuTime();
      Sentence sentence = new Sentence(document, 0, 0, all, Tokenizer.tokens(text, all));
      found += extractor.extract(document, List.of(sentence)).mentions().size();
      best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e6);
    }
    return best;
  }
}
