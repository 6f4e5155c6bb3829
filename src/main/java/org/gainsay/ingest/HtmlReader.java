package org.gainsay.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.text.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the main text of a page of HTML, in the encoding that it declares, else in UTF-8. */
public final class HtmlReader implements DocumentReader {

  private static final int HEAD = 2048;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]+)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Document read(String path, byte[] content) {
    String file = StrictText.decode(path, content, charset(path, content));
    int base = file.startsWith("\uFEFF") ? 1 : 0;
    org.jsoup.nodes.Document page = parse(file.substring(base));
    Element main = MainContent.of(page.body());
    TextRuns runs = new TextRuns(file);
    HtmlText.write(main, base, runs);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Document(path, name, runs.text(), HtmlDates.published(page, main));
  }

  /** A page with the place of each of its nodes. */
  static org.jsoup.nodes.Document parse(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }

  /** The declared encoding; what calls itself Latin-1 is Windows-1252, as in every browser. */
  private static Charset charset(String path, byte[] content) {
    boolean marked = content.length > 2 && content[0] == (byte) 0xEF && content[1] == (byte) 0xBB;
    int length = Math.min(content.length, HEAD);
    String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    if (marked || !matcher.find()) {
      return StandardCharsets.UTF_8;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    boolean latin = name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii");
    try {
      return latin ? Charset.forName("windows-1252") : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UnreadableDocumentException(
          path,
          "the page declares an encoding that is not known: " + matcher.group(1),
          FileSignature.Mend.convertFrom("ENCODING"));
    }
  }
}
