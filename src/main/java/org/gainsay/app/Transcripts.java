package org.gainsay.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Change;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Modality;
import org.gainsay.claim.TimeRole;
import org.gainsay.finding.Mark;
import org.gainsay.finding.Particulars;
import org.gainsay.finding.Transcript;
import org.gainsay.mention.Extraction;
import org.gainsay.mention.Mention;
import org.gainsay.text.Document;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.value.Bound;
import org.gainsay.value.Quantity;

/** Writes documents down with their claims marked, for reports that show whole texts. */
final class Transcripts {

  private final Extents extents;

  Transcripts(Extents extents) {
    this.extents = extents;
  }

  /**
   * The transcript of a document.
   *
   * @param extraction what was read in it
   * @param claims its claims
   * @param cited mentions that findings rest on, claims or not
   */
  Transcript of(Extraction extraction, List<Claim> claims, Set<Mention> cited) {
    Document document = extraction.document();
    Map<Mention, Claim> byMention = new HashMap<>();
    claims.forEach(claim -> byMention.putIfAbsent(claim.mention(), claim));
    List<Mark> marks = new ArrayList<>();
    for (Mention mention : extraction.mentions()) {
      if (byMention.containsKey(mention) || cited.contains(mention)) {
        marks.add(mark(document, mention, Optional.ofNullable(byMention.get(mention))));
      }
    }
    marks.sort(
        Comparator.comparingInt((Mark mark) -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end()));
    return new Transcript(
        document.text(),
        lines(document),
        extraction.sentences().stream().map(Sentence::span).toList(),
        marks);
  }

  private Mark mark(Document document, Mention mention, Optional<Claim> claim) {
    Span span = mention.span();
    return new Mark(
        span,
        document.codePointOffset(span.start()),
        document.codePointEnd(span.end()),
        document.position(span.start()),
        mention.kind().label(),
        mention.value().normalized(),
        claim.map(Transcripts::particulars),
        extents.of(mention));
  }

  private static List<Transcript.Line> lines(Document document) {
    String text = document.text();
    List<Transcript.Line> out = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      out.add(new Transcript.Line(document.position(start).line(), new Span(start, end)));
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return out;
  }

  private static Particulars particulars(Claim claim) {
    return new Particulars(
        subject(claim),
        claim.value() instanceof Quantity quantity ? quantity.unit().label() : "",
        claim.mention().bound() == Bound.EXACT ? "" : claim.mention().bound().label(),
        claim.scope().asOf().map(time -> time.normalized()).orElse(""),
        scope(claim),
        attribution(claim),
        standing(claim));
  }

  private static String subject(Claim claim) {
    String base = claim.scope().base().text();
    return base.isEmpty() ? claim.topic().text() : "share of " + base;
  }

  private static String scope(Claim claim) {
    List<String> parts = new ArrayList<>();
    if (!claim.scope().participants().isEmpty()) {
      parts.add(claim.scope().whom() + (claim.scope().joint() ? " together" : ""));
    }
    claim.scope().place().stream().sorted().forEach(place -> parts.add("in " + named(place)));
    return String.join("; ", parts);
  }

  private static String attribution(Claim claim) {
    List<String> parts = new ArrayList<>();
    claim.attribution().map(Transcripts::named).ifPresent(parts::add);
    claim.citations().stream().limit(1).forEach(cited -> parts.add("cites " + cited.quote()));
    return String.join("; ", parts);
  }

  /** A canonical name as one writes it: each word with a capital. */
  private static String named(String canonical) {
    StringBuilder out = new StringBuilder();
    for (String word : canonical.split(" ", -1)) {
      int first = word.isEmpty() ? 0 : Character.charCount(word.codePointAt(0));
      out.append(out.isEmpty() ? "" : " ")
          .append(word.substring(0, first).toUpperCase(Locale.ROOT))
          .append(word.substring(first));
    }
    return out.toString();
  }

  private static String standing(Claim claim) {
    List<String> parts = new ArrayList<>();
    if (claim.negated()) {
      parts.add("denied");
    }
    if (claim.modality() != Modality.ASSERTED) {
      parts.add(claim.modality().name().toLowerCase(Locale.ROOT));
    }
    if (claim.change() != Change.LEVEL) {
      parts.add("change " + claim.change().name().toLowerCase(Locale.ROOT));
    }
    if (claim.timeRole() == TimeRole.LIMITS) {
      parts.add("limits a period");
    }
    return String.join(", ", parts);
  }
}
