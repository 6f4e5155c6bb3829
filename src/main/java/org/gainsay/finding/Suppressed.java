package org.gainsay.finding;

/**
 * A finding that is there and does not count.
 *
 * @param finding the finding
 * @param by what keeps it from counting
 * @param reason why, in the words of whoever decided it; empty for a baseline
 */
public record Suppressed(Finding finding, By by, String reason) {

  /** Why it does not count, with the reason if one is given. */
  public String why() {
    return by.words() + (reason.isEmpty() ? "" : ": " + reason);
  }

  /** What keeps a finding from counting. */
  public enum By {
    /** An entry of the file of waivers. */
    WAIVER("waived"),
    /** A comment in the document. */
    COMMENT("ignored by a comment"),
    /** It was there when the baseline was made. */
    BASELINE("in the baseline");

    private final String words;

    By(String words) {
      this.words = words;
    }

    /** How one says it after a number: {@code 2 waived}. */
    public String words() {
      return words;
    }
  }
}
