package org.gainsay.report;

import java.nio.charset.StandardCharsets;

/** Paths as links and machine formats write them. */
final class Uri {

  private static final String UNRESERVED = "-._~/";

  private Uri() {}

  /** A path with every byte that is not plain in a URI as its percent code. */
  static String encoded(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = (c < 0x80 && Character.isLetterOrDigit(c)) || UNRESERVED.indexOf(c) >= 0;
      out.append(plain ? String.valueOf(c) : String.format("%%%02X", b & 0xFF));
    }
    return out.toString();
  }

  /** The address that a link leads to: a path, or one with a scheme and a host before it. */
  static String link(String address) {
    int host = address.indexOf("://") < 0 ? 0 : address.indexOf("://") + "://".length();
    return address.substring(0, host) + encoded(address.substring(host));
  }

  /** A path as a reference: relative as it is, absolute with its scheme. */
  static String reference(String path) {
    boolean drive = path.length() > 1 && path.charAt(1) == ':';
    if (path.startsWith("/") || drive) {
      String slashed =
          drive ? "/" + path.charAt(0) + ":" + encoded(path.substring(2)) : encoded(path);
      return "file://" + slashed;
    }
    return encoded(path);
  }
}
