package org.gainsay.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One source: its text, its names, and its date of publication if known.
 *
 * <p>The text of a file with markup is that of its readers; spans are stretches of it, and so are
 * the words that a span covers. Positions and offsets are those of the file as it is.
 */
public final class Document {

  private final String path;
  private final String name;
  private final String text;
  private final Optional<PublicationDate> published;
  private final Masthead masthead;
  private final Lines lines;
  private final @Nullable ExtractedText extracted;

  /**
   * A document of plain text.
   *
   * @param path the path that reports print
   * @param name the short name, the last element of the path
   * @param text the characters of the file, line ends untouched
   * @param published when it was published, empty when unknown
   */
  public Document(String path, String name, String text, Optional<PublicationDate> published) {
    this(path, name, text, published, Masthead.NONE, new Lines(text), null);
  }

  /**
   * A document whose file has markup.
   *
   * @param path the path that reports print
   * @param name the short name, the last element of the path
   * @param extracted the text, and where it stands in the file
   * @param published when it was published, empty when unknown
   */
  public Document(
      String path, String name, ExtractedText extracted, Optional<PublicationDate> published) {
    this(
        path,
        name,
        extracted.text(),
        published,
        Masthead.NONE,
        new Lines(extracted.file()),
        extracted);
  }

  private Document(
      String path,
      String name,
      String text,
      Optional<PublicationDate> published,
      Masthead masthead,
      Lines lines,
      @Nullable ExtractedText extracted) {
    this.path = path;
    this.name = name;
    this.text = text;
    this.published = published;
    this.masthead = masthead;
    this.lines = lines;
    this.extracted = extracted;
  }

  /** The path that reports print. */
  public String path() {
    return path;
  }

  /** The last element of the path. */
  public String name() {
    return name;
  }

  /** Its characters, without markup. */
  public String text() {
    return text;
  }

  /** The characters of its file, markup included; empty when the file has none. */
  public Optional<String> markup() {
    return Optional.ofNullable(extracted).map(ExtractedText::file);
  }

  /** When it was published; empty when neither given nor found. */
  public Optional<PublicationDate> published() {
    return published;
  }

  /** The same document with a date of publication. */
  public Document publishedOn(PublicationDate date) {
    return new Document(path, name, text, Optional.of(date), masthead, lines, extracted);
  }

  /** What it says of itself. */
  public Masthead masthead() {
    return masthead;
  }

  /** The same document with what it says of itself. */
  public Document under(Masthead other) {
    return new Document(path, name, text, published, other, lines, extracted);
  }

  /** The same document with a title. */
  public Document titled(String title) {
    return under(new Masthead(Optional.of(title), masthead.source()));
  }

  /** The characters of a span. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Line and column in the file of a character. */
  public Position position(int index) {
    return lines.position(inFile(index));
  }

  /** Where in the file a span that is not empty stands, markup inside it included. */
  public Region region(Span span) {
    int end = endInFile(span.end());
    return new Region(
        position(span.start()),
        lines.position(end),
        lines.byteColumn(inFile(span.start())),
        lines.byteColumn(end));
  }

  /** How many lines the file has; what follows its last line end is one only if it is not empty. */
  public int lineCount() {
    return lines.count();
  }

  /**
   * The index of the character at a line and column of the file, or of the next that is no markup.
   *
   * @throws IllegalArgumentException when the file has no such line
   */
  public int indexOf(Position position) {
    if (!lines.has(position.line()) || position.column() < 1) {
      throw new IllegalArgumentException(name + " has no place " + position);
    }
    int inFile = lines.indexOf(position);
    return extracted == null ? inFile : extracted.indexOf(inFile);
  }

  /** The number of code points of the file before a character: the offset that JSON reports use. */
  public int codePointOffset(int index) {
    return lines.codePoints(0, inFile(index));
  }

  /**
   * The number of code points of the file before the end of a span that ends before an index. With
   * markup it is not the beginning of the next character.
   */
  public int codePointEnd(int index) {
    return lines.codePoints(0, endInFile(index));
  }

  private int endInFile(int index) {
    return extracted == null ? index : extracted.endInFile(index);
  }

  private int inFile(int index) {
    return extracted == null ? index : extracted.startInFile(index);
  }

  @Override
  public String toString() {
    return path;
  }
}
