package org.gainsay.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gainsay.text.Document;
import org.gainsay.text.Position;

/** Reads plain text in UTF-8, strictly: not a byte is guessed, dropped or replaced. */
public final class PlainTextReader implements DocumentReader {

  @Override
  public Document read(String path, byte[] content) {
    FileSignature.of(content).ifPresent(signature -> reject(path, signature));
    Document document = document(path, decode(path, content));
    int nul = document.text().indexOf('\0');
    if (nul >= 0) {
      throw new UnreadableDocumentException(
          path,
          document.position(nul),
          "not a text file: it holds a NUL character",
          "Give plain text in UTF-8; programs, databases and pictures cannot be checked.");
    }
    return document;
  }

  private static void reject(String path, FileSignature signature) {
    throw new UnreadableDocumentException(
        path, "this is " + signature.title() + "; only plain text is read", signature.mend());
  }

  private static String decode(String path, byte[] content) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(content);
    CharBuffer out = CharBuffer.allocate(content.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw malformed(path, text, in.position(), content[in.position()] & 0xFF);
    }
    return text;
  }

  private static UnreadableDocumentException malformed(
      String path, String before, int offset, int found) {
    Position position = document(path, before).position(before.length());
    String what =
        String.format(
            "not UTF-8 text at byte %d (line %d): 0x%02X", offset + 1, position.line(), found);
    return new UnreadableDocumentException(
        path, position, what, FileSignature.Mend.convertFrom("WINDOWS-1252"));
  }

  private static Document document(String path, String text) {
    return new Document(path, path.substring(path.lastIndexOf('/') + 1), text, Optional.empty());
  }
}
