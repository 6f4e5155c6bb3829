package org.gainsay.app;

import java.util.ArrayList;
import java.util.List;
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

/** The mentions of a document for people: each sentence with its values marked, and read below. */
final class MentionListing {

  private static final int WIDEST_QUOTE = 36;

  private final TextPage page;

  MentionListing(int width, boolean colour) {
    this.page = new TextPage(width, colour);
  }

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
            + Visible.text(published));
    page.blank();
    List<Mention> left = new ArrayList<>(extraction.mentions());
    while (!left.isEmpty()) {
      Sentence sentence = left.get(0).sentence();
      List<Mention> here = left.stream().filter(m -> m.sentence().equals(sentence)).toList();
      left.removeAll(here);
      sentence(sentence, here);
    }
    setAside(extraction.setAside());
  }

  private void sentence(Sentence sentence, List<Mention> mentions) {
    page.line(Visible.text(place(sentence.document(), sentence.span().start())));
    page.paragraph("  ", marked(sentence, mentions));
    for (Mention mention : mentions) {
      String position = sentence.document().position(mention.span().start()).toString();
      String quote = Columns.cut(Visible.text(mention.quote()), WIDEST_QUOTE);
      String value = Visible.text(value(mention));
      page.line(
          "    "
              + Columns.padded(position, 9)
              + Columns.padded(mention.kind().label(), 12)
              + Columns.padded(quote, WIDEST_QUOTE)
              + "  "
              + Ink.STRONG.of(value));
    }
    page.blank();
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

  private void setAside(List<NotMention> setAside) {
    if (setAside.isEmpty()) {
      return;
    }
    page.line("Numbers that state no value:");
    for (NotMention number : setAside) {
      page.paragraph(
          "    " + Visible.text(place(number.sentence().document(), number.span().start())) + "  ",
          Visible.text(number.quote()) + ": " + Visible.text(number.reason()));
    }
    page.blank();
  }
}
