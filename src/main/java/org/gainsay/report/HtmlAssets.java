package org.gainsay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style and the script of the page, and the policy that lets a browser run these two and
 * nothing else.
 *
 * @param style the style sheet
 * @param script the script
 */
record HtmlAssets(String style, String script) {

  private static final String STYLE = "consistency.css";
  private static final String SCRIPT = "consistency.js";

  static HtmlAssets load() {
    return new HtmlAssets(resource(STYLE), resource(SCRIPT));
  }

  /** The Content-Security-Policy: nothing is loaded from anywhere. */
  String policy() {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(script)
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Its line ends are LF, as the browser that checks the hash sees them. */
  private static String resource(String name) {
    try (InputStream stream = HtmlAssets.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
