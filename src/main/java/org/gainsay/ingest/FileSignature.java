package org.gainsay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first bytes by which files that hold no plain text are known. */
enum FileSignature {
  PDF(
      "a PDF file",
      "Export its text first, for instance with: pdftotext FILE.pdf FILE.txt",
      "%PDF-"),
  RTF("an RTF document", Mend.SAVE_AS_TEXT, "{\\rtf"),
  OLD_OFFICE("an old Office document", Mend.SAVE_AS_TEXT, "\u00D0\u00CF\u0011\u00E0"),
  ZIP("a ZIP archive (DOCX, ODT and EPUB are such)", Mend.SAVE_AS_TEXT, "PK\u0003\u0004"),
  GZIP("a compressed file", "Unpack it first: gunzip FILE.gz", "\u001F\u008B"),
  PNG("a PNG picture", Mend.NO_PICTURES, "\u0089PNG"),
  JPEG("a JPEG picture", Mend.NO_PICTURES, "\u00FF\u00D8\u00FF"),
  GIF("a GIF picture", Mend.NO_PICTURES, "GIF8"),
  UTF_32("UTF-32 text, not UTF-8", Mend.convertFrom("UTF-32"), "\u00FF\u00FE\0\0"),
  UTF_16_LE("UTF-16 text, not UTF-8", Mend.convertFrom("UTF-16"), "\u00FF\u00FE"),
  UTF_16_BE("UTF-16 text, not UTF-8", Mend.convertFrom("UTF-16"), "\u00FE\u00FF");

  private final String title;
  private final String mend;
  private final String magic;

  FileSignature(String title, String mend, String magic) {
    this.title = title;
    this.mend = mend;
    this.magic = magic;
  }

  /** The signature with which the bytes begin. */
  static Optional<FileSignature> of(byte[] content) {
    for (FileSignature signature : values()) {
      if (signature.opens(content)) {
        return Optional.of(signature);
      }
    }
    return Optional.empty();
  }

  private boolean opens(byte[] content) {
    int length = Math.min(content.length, magic.length());
    return new String(content, 0, length, StandardCharsets.ISO_8859_1).equals(magic);
  }

  /** What the file is, with its article. */
  String title() {
    return title;
  }

  /** What to do about it. */
  String mend() {
    return mend;
  }

  /** What a user can do about a file of the wrong kind. */
  static final class Mend {

    static final String SAVE_AS_TEXT = "Save it as plain text (UTF-8) and give that file.";
    static final String NO_PICTURES = "Gainsay reads text; leave pictures out.";

    private Mend() {}

    static String convertFrom(String charset) {
      return "Save it as UTF-8, or convert it: iconv -f "
          + charset
          + " -t UTF-8 FILE.txt > FILE-utf8.txt";
    }
  }
}
