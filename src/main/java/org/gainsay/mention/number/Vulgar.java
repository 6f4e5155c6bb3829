package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gainsay.value.Numbers;

/** The single characters that write a fraction, such as ½. */
final class Vulgar {

  static final Map<String, BigDecimal> SIGNS =
      "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
          .codePoints()
          .mapToObj(Character::toString)
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Vulgar::value));

  private Vulgar() {}

  private static BigDecimal value(String sign) {
    String[] parts = Normalizer.normalize(sign, Normalizer.Form.NFKC).split("\u2044", -1);
    return Numbers.divide(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
  }
}
