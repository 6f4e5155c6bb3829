package org.gainsay.judge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gainsay.finding.Digest;
import org.gainsay.mention.Mention;

/** A name of a finding that stays the same when lines move or files come in another order. */
final class Fingerprint {

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final int SHORT = 8;

  private Fingerprint() {}

  /** SHA-256 over the rule and, side by side, the names of documents and what they say. */
  static String of(String ruleId, List<List<Mention>> sides) {
    List<String> lines = sides.stream().map(Fingerprint::side).sorted().toList();
    return Digest.of(ruleId + "\n" + String.join("\n", lines));
  }

  /** The beginning, enough to tell the findings of one report apart by hand. */
  static String shortened(String fingerprint) {
    return fingerprint.substring(0, SHORT);
  }

  private static String side(List<Mention> mentions) {
    return String.join("\t", mentions.stream().map(Fingerprint::place).sorted().toList());
  }

  private static String place(Mention mention) {
    String quote = WHITE_SPACE.matcher(mention.quote()).replaceAll(" ").toLowerCase(Locale.ROOT);
    return mention.document().name() + "\t" + quote;
  }
}
