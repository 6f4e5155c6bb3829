package org.gainsay.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.gainsay.text.Document;
import org.gainsay.text.Position;

/** Decodes the bytes of a text, strictly: not one is guessed, dropped or replaced. */
final class StrictText {

  private StrictText() {}

  /**
   * The characters of a file.
   *
   * @throws UnreadableDocumentException when the file is of another kind, or not in this encoding
   */
  static String decode(String path, byte[] content, Charset charset) {
    FileSignature.of(content).ifPresent(signature -> reject(path, signature));
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(content);
    CharBuffer out = CharBuffer.allocate((int) (content.length * decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw malformed(path, text, in.position(), content[in.position()] & 0xFF, charset);
    }
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new UnreadableDocumentException(
          path,
          position(path, text, nul),
          "not a text file: it holds a NUL character",
          "Give plain text in UTF-8; programs, databases and pictures cannot be checked.");
    }
    return text;
  }

  private static void reject(String path, FileSignature signature) {
    throw new UnreadableDocumentException(
        path,
        "this is " + signature.title() + "; only text, Markdown and HTML are read",
        signature.mend());
  }

  private static UnreadableDocumentException malformed(
      String path, String before, int offset, int found, Charset charset) {
    Position position = position(path, before, before.length());
    String what =
        String.format(
            "not %s text at byte %d (line %d): 0x%02X",
            charset.name(), offset + 1, position.line(), found);
    return new UnreadableDocumentException(
        path, position, what, FileSignature.Mend.convertFrom("WINDOWS-1252"));
  }

  private static Position position(String path, String text, int index) {
    return new Document(path, path, text, Optional.empty()).position(index);
  }
}
