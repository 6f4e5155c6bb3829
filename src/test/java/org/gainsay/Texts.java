package org.gainsay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.app.Pipeline;
import org.gainsay.app.Settings;
import org.gainsay.claim.AliasTable;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimDetector;
import org.gainsay.claim.Lexicon;
import org.gainsay.mention.Extraction;
import org.gainsay.mention.Mention;
import org.gainsay.table.Table;
import org.gainsay.text.Document;
import org.gainsay.text.Span;

/**
 * Short texts, read as the program reads a document. Where a text has several values, double square
 * brackets mark the one that is meant: {@code The bridge is [[40 m]] long and 6 m wide.}
 */
public final class Texts {

  private static final Pipeline PIPELINE = new Pipeline(Settings.defaults());
  private static final ClaimDetector DETECTOR =
      new ClaimDetector(
          Lexicon.standard(), AliasTable.of(Table.resource("/rules/tables/aliases.csv")));

  private Texts() {}

  /** A document with this text, without its marks. */
  public static Document document(String name, String text) {
    return new Document(name, name, text.replace("[[", "").replace("]]", ""), Optional.empty());
  }

  /** The sentences and values of a document. */
  public static Extraction read(Document document) {
    return PIPELINE.extract(List.of(document)).get(0);
  }

  /** The claims of documents called a, b, c and so on, in that order. */
  public static List<Claim> claims(String... texts) {
    List<Claim> out = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      out.addAll(DETECTOR.detect(read(document(String.valueOf((char) ('a' + i)), texts[i]))));
    }
    return out;
  }

  /** The claims of a document. */
  public static List<Claim> claims(Document document) {
    return claims(read(document));
  }

  /** The claims of what was read. */
  public static List<Claim> claims(Extraction extraction) {
    return DETECTOR.detect(extraction);
  }

  /** The marked claim of a text, or its only one. */
  public static Claim claim(String name, String text) {
    List<Claim> all = DETECTOR.detect(read(document(name, text)));
    Span marked = marked(text);
    List<Claim> meant =
        marked.length() == 0 ? all : all.stream().filter(c -> c.span().equals(marked)).toList();
    if (meant.size() != 1) {
      throw new AssertionError("no claim, or several, where marked: " + text + " has " + all);
    }
    return meant.get(0);
  }

  /** The marked value of a text, or the first and widest one. */
  public static Mention mention(String text) {
    List<Mention> all = read(document("a", text)).mentions();
    Span marked = marked(text);
    return all.stream()
        .filter(m -> marked.length() == 0 || m.span().equals(marked))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no value where marked: " + text + " has " + all));
  }

  private static Span marked(String text) {
    int start = Math.max(0, text.indexOf("[["));
    return new Span(start, Math.max(start, text.indexOf("]]") - "[[".length()));
  }
}
