package org.gainsay.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.finding.Mark;
import org.gainsay.finding.Report;
import org.gainsay.finding.ReportedDocument;
import org.gainsay.finding.Transcript;
import org.gainsay.text.Span;

/** Cuts passages out of the documents of a report. */
final class HtmlTexts {

  private static final int LONGEST = 420;

  private final Map<String, Transcript> transcripts = new HashMap<>();

  HtmlTexts(Report report) {
    for (ReportedDocument document : report.documents()) {
      transcripts.put(document.path(), document.transcript());
    }
  }

  /** The sentence of a mark, with its neighbours. */
  HtmlPassage passage(String path, Mark mark) {
    Transcript transcript = transcripts.getOrDefault(path, Transcript.NONE);
    List<Span> sentences = transcript.sentences();
    int at = sentenceOf(sentences, mark.span());
    Span own = at < 0 ? mark.span() : sentences.get(at);
    int start = Math.min(own.start(), mark.span().start());
    int end = Math.max(own.end(), mark.span().end());
    return new HtmlPassage(
        at > 0 ? last(cut(transcript, sentences.get(at - 1))) : "",
        Visible.passage(transcript.text().substring(start, mark.span().start())),
        Visible.passage(cut(transcript, mark.span())),
        Visible.passage(transcript.text().substring(mark.span().end(), end)),
        at >= 0 && at + 1 < sentences.size() ? first(cut(transcript, sentences.get(at + 1))) : "");
  }

  private static int sentenceOf(List<Span> sentences, Span mark) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).contains(mark.start())) {
        return i;
      }
    }
    return -1;
  }

  private static String cut(Transcript transcript, Span span) {
    return transcript.text().substring(span.start(), span.end());
  }

  private static String last(String raw) {
    String text = Visible.text(raw);
    int space = text.length() <= LONGEST ? -1 : text.indexOf(' ', text.length() - LONGEST);
    return space < 0 ? text : "\u2026" + text.substring(space);
  }

  private static String first(String raw) {
    String text = Visible.text(raw);
    int space = text.length() <= LONGEST ? -1 : text.lastIndexOf(' ', LONGEST);
    return space < 0 ? text : text.substring(0, space) + " \u2026";
  }
}
