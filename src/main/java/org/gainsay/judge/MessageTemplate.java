package org.gainsay.judge;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule's message, with words in braces that each comparison fills. */
final class MessageTemplate {

  private static final Pattern WORD = Pattern.compile("\\{([^{}]*)\\}");

  private final String text;

  MessageTemplate(String text) {
    this.text = text;
  }

  /** The words in braces, in order. */
  Set<String> words() {
    Set<String> words = new LinkedHashSet<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group(1));
    }
    return words;
  }

  /** Whether every brace belongs to a pair around a word. */
  boolean balanced() {
    String rest = WORD.matcher(text).replaceAll("");
    return rest.indexOf('{') < 0 && rest.indexOf('}') < 0;
  }

  /**
   * The message for a comparison.
   *
   * @param source the file to blame
   * @param words what the comparison offers
   * @throws RuleSyntaxException when the comparison offers no such word
   */
  String fill(String source, Map<String, String> words) {
    return WORD.matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(word(source, match.group(1), words)));
  }

  private static String word(String source, String name, Map<String, String> words) {
    String word = words.get(name);
    if (word == null) {
      String offer = String.join(", ", words.keySet().stream().sorted().toList());
      throw new RuleSyntaxException(
          Fault.of(source, "@message: no word {" + name + "} here; there are " + offer));
    }
    return word;
  }
}
