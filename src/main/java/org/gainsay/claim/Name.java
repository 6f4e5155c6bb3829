package org.gainsay.claim;

/**
 * A name in a sentence.
 *
 * @param from number of its first token
 * @param to number after its last token
 * @param canonical the form shared by all ways of writing it
 * @param display the form for people
 * @param place whether a preposition of place stands before it ("in Riyadh")
 */
public record Name(int from, int to, String canonical, String display, boolean place) {

  /**
   * Whether two canonical names can be of the same thing: equal, one the last or first part of the
   * other ("Herzog", "Isaac Herzog"), or one the initials of the other.
   */
  public static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    return longer.endsWith(" " + shorter)
        || longer.startsWith(shorter + " ")
        || (longer.indexOf(' ') > 0 && shorter.equals(initials(longer)));
  }

  /** The first letters of the words of a name, without "of", "the", "and" and "for". */
  static String initials(String canonical) {
    StringBuilder out = new StringBuilder();
    for (String word : canonical.split(" ", -1)) {
      boolean small =
          word.equals("of") || word.equals("the") || word.equals("and") || word.equals("for");
      if (!small && !word.isEmpty()) {
        out.append(word.charAt(0));
      }
    }
    return out.toString();
  }
}
