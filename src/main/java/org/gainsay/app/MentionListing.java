package org.gainsay.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.mention.Extraction;
import org.gainsay.mention.Mention;
import org.gainsay.mention.NotMention;
import org.gainsay.report.Columns;
import org.gainsay.report.Ink;
import org.gainsay.report.SummaryLine;
import org.gainsay.report.TextPage;
import org.gainsay.report.Visible;
import org.gainsay.text.Document;
import org.gainsay.text.Sentence;
import org.gainsay.value.Anchoring;
import org.gainsay.value.TimeValue;

/**
 * The mentions of a document for people: each sentence with its values marked, and read below; on
 * request also the numbers that state no value, with the reason, and how dates got their year.
 */
final class MentionListing {

  private static final int NARROWEST_QUOTE = 16;
  private static final int WIDEST_QUOTE = 44;
  private static final int POSITION = 9;
  private static final int KIND = 12;

  private final TextPage page;
  private final boolean explained;

  MentionListing(int width, boolean colour, boolean explained) {
    this.page = new TextPage(width, colour);
    this.explained = explained;
  }

  private static final String NARRATIVE =
      ", read as a narrative: dates without a year follow the date told before them";

  private record Line(int at, String kind, String quote, String value) {}

  /** The listing of some extractions. */
  String of(List<Extraction> extractions) {
    extractions.forEach(this::document);
    return page.toString();
  }

  private void document(Extraction extraction) {
    Document document = extraction.document();
    String published =
        document
            .published()
            .map(date -> "published " + date.value() + " (" + date.basis() + ")")
            .orElse("date of publication unknown");
    page.paragraph(
        "",
        Ink.STRONG.of(Visible.text(document.path()))
            + "  "
            + SummaryLine.counted(extraction.mentions().size(), "mention")
            + ", "
            + Visible.text(published)
            + (extraction.chronology().equals("narrative") ? NARRATIVE : ""));
    page.blank();
    Map<Integer, List<Mention>> stated = new TreeMap<>();
    Map<Integer, List<NotMention>> aside = new TreeMap<>();
    for (Mention mention : extraction.mentions()) {
      stated.computeIfAbsent(mention.sentence().index(), i -> new ArrayList<>()).add(mention);
    }
    for (NotMention number : extraction.setAside()) {
      aside.computeIfAbsent(number.sentence().index(), i -> new ArrayList<>()).add(number);
    }
    for (Sentence sentence : extraction.sentences()) {
      List<Mention> mentions = stated.getOrDefault(sentence.index(), List.of());
      List<NotMention> numbers =
          explained ? aside.getOrDefault(sentence.index(), List.of()) : List.of();
      if (!mentions.isEmpty() || !numbers.isEmpty()) {
        sentence(sentence, mentions, numbers);
      }
    }
    if (!explained && !extraction.setAside().isEmpty()) {
      hint(extraction.setAside().size());
    }
  }

  private void hint(int numbers) {
    page.paragraph(
        "",
        Ink.FAINT.of(
            SummaryLine.counted(numbers, "number")
                + (numbers == 1 ? " was" : " were")
                + " set aside; --explain shows "
                + (numbers == 1 ? "it" : "them")
                + " with the reason."));
    page.blank();
  }

  private void sentence(Sentence sentence, List<Mention> mentions, List<NotMention> numbers) {
    page.line(Visible.text(place(sentence.document(), sentence.span().start())));
    page.paragraph("  ", marked(sentence, mentions));
    List<Line> lines = new ArrayList<>();
    int outermost = 0;
    for (Mention mention : mentions) {
      boolean inRange = mention.span().end() <= outermost;
      outermost = Math.max(outermost, mention.span().end());
      lines.add(
          new Line(
              mention.span().start(),
              mention.kind().label(),
              (inRange ? "  " : "") + quote(mention.quote()),
              Ink.STRONG.of(Visible.text(value(mention))) + basis(mention)));
    }
    for (NotMention number : numbers) {
      String reason = Ink.FAINT.of(Visible.text(number.reason()));
      lines.add(new Line(number.span().start(), "-", quote(number.quote()), reason));
    }
    lines.sort(Comparator.comparingInt(Line::at));
    int widest =
        lines.stream()
            .mapToInt(line -> Columns.of(line.quote()))
            .reduce(NARROWEST_QUOTE, Math::max);
    for (Line line : lines) {
      page.paragraph(
          "    "
              + Columns.padded(sentence.document().position(line.at()).toString(), POSITION)
              + Columns.padded(line.kind(), KIND)
              + Columns.padded(line.quote(), widest)
              + "  ",
          line.value());
    }
    page.blank();
  }

  private static String quote(String text) {
    return Columns.cut(Visible.text(text), WIDEST_QUOTE);
  }

  /** How a date that is not written in full was completed. */
  private String basis(Mention mention) {
    boolean told =
        explained
            && mention.citation().isEmpty()
            && mention.value() instanceof TimeValue time
            && time.anchoring() != Anchoring.EXPLICIT;
    return told ? Ink.FAINT.of("  " + ((TimeValue) mention.value()).anchoring().label()) : "";
  }

  private static String value(Mention mention) {
    String normalized =
        mention.timex().isEmpty()
            ? mention.value().normalized()
            : mention.bound().sign() + mention.timex();
    return mention
        .citation()
        .map(
            citation ->
                normalized + (citation.publisher().isEmpty() ? "" : ", " + citation.publisher()))
        .orElse(normalized);
  }

  private static String place(Document document, int index) {
    return document.path() + ":" + document.position(index);
  }

  /** The sentence with its outermost mentions marked. */
  private static String marked(Sentence sentence, List<Mention> mentions) {
    String text = sentence.document().text();
    StringBuilder out = new StringBuilder();
    int at = sentence.span().start();
    for (Mention mention : mentions) {
      if (mention.span().start() >= at) {
        append(out, text.substring(at, mention.span().start()));
        String quote = Visible.text(mention.quote());
        out.append(Ink.MARKED.of("\u00BB" + quote + "\u00AB"));
        at = mention.span().end();
      }
    }
    append(out, text.substring(at, Math.max(at, sentence.span().end())));
    return out.toString();
  }

  private static void append(StringBuilder out, String between) {
    String clean = Visible.text(between);
    boolean opens = !between.isEmpty() && Character.isWhitespace(between.charAt(0));
    boolean closes =
        !clean.isEmpty() && Character.isWhitespace(between.charAt(between.length() - 1));
    out.append(opens ? " " : "").append(clean).append(closes ? " " : "");
  }
}
