package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.mention.number.NumberWords.Role;
import org.gainsay.mention.number.NumberWords.Word;

/**
 * Reads whole numbers written in words: "two hundred and fifty thousand", "two point two million".
 */
final class WordNumerals {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumberWords words;

  WordNumerals(NumberWords words) {
    this.words = words;
  }

  /** The number whose first word is this token. */
  Optional<Numeral> at(Tokens t, int token) {
    if (joinsBefore(t, token) || (words.vague(t.lower(token - 1)) && multiplier(t, token))) {
      return Optional.empty();
    }
    Sum sum = new Sum();
    int at = token;
    int end = token;
    Sum beforeAnd = sum;
    int endBeforeAnd = -1;
    while (true) {
      Optional<Word> word = wordAt(t, at, token);
      if (word.isEmpty()) {
        break;
      }
      Optional<Sum> more = sum.plus(word.get());
      if (more.isEmpty()) {
        boolean overshot = endBeforeAnd > 0 && Sum.multiplies(word.get());
        sum = overshot ? beforeAnd : sum;
        end = overshot ? endBeforeAnd : end;
        break;
      }
      sum = more.get();
      end = at + 1;
      at = end;
      boolean rounded = t.isDigits(token) && sum.last() == Role.SCALE;
      if (t.is(at, "and")
          && sum.takesAnd()
          && unitsFollow(t, at + 1)
          && !(rounded && !scaledAt(t, at + 1))) {
        beforeAnd = sum;
        endBeforeAnd = end;
        at++;
      } else if (joiner(t, at)) {
        at += t.is(at + 1, "and") && t.is(at + 2, "-") ? 3 : 1;
      }
    }
    return end == token ? Optional.empty() : Optional.of(sum.numeral(article(t, token), end));
  }

  /**
   * A number word, or a short run of digits that a scale word multiplies ("4 thousand 3 hundred").
   */
  private Optional<Word> wordAt(Tokens t, int at, int start) {
    if (!t.isDigits(at)) {
      return words.cardinal(t.lower(at));
    }
    boolean plain = t.text(at).length() < 4 && !t.glued(at) && !t.glued(at + 1);
    boolean multiplied = words.cardinal(t.lower(at + 1)).filter(Sum::multiplies).isPresent();
    return plain && (at == start || multiplied)
        ? Optional.of(new Word(new BigDecimal(t.text(at)), Role.TEEN))
        : Optional.empty();
  }

  /** Whether the word before goes on into this one, so that the number began there. */
  private boolean joinsBefore(Tokens t, int token) {
    if (t.isDigits(token - 1) || (t.is(token - 1, "-") && t.isDigits(token - 2))) {
      return multiplier(t, token);
    }
    int before = t.is(token - 1, "-") ? token - 2 : token - 1;
    Optional<Word> word = words.cardinal(t.lower(before));
    if (word.isEmpty() || !t.isWord(before)) {
      return false;
    }
    Optional<Word> here = words.cardinal(t.lower(token));
    return here.isPresent() && Sum.of(word.get()).plus(here.get()).isPresent();
  }

  private boolean multiplier(Tokens t, int token) {
    return words.cardinal(t.lower(token)).filter(Word::multiplies).isPresent();
  }

  /** Whether "and" goes on with units, and not with a fraction: "two million and one half". */
  private boolean unitsFollow(Tokens t, int i) {
    Optional<Word> word = words.cardinal(t.lower(i));
    if (word.isEmpty()) {
      return false;
    }
    Role role = word.get().role();
    boolean fraction = role == Role.DIGIT && fractionAt(t, i);
    return !fraction && (role == Role.DIGIT || role == Role.TEEN || role == Role.TEN);
  }

  /** Whether the unit at this place is multiplied: "4 crore and seven hundred". */
  private boolean scaledAt(Tokens t, int i) {
    return words.cardinal(t.lower(i + 1)).filter(Sum::multiplies).isPresent();
  }

  private boolean fractionAt(Tokens t, int digit) {
    String below = t.lower(t.is(digit + 1, "-") ? digit + 2 : digit + 1);
    boolean one = t.is(digit, "one");
    return (words.denominator(below).isPresent() && one != below.endsWith("s"))
        || words
            .cardinal(below)
            .filter(w -> w.role() == Role.HALF || w.role() == Role.QUARTER)
            .isPresent();
  }

  private static boolean joiner(Tokens t, int i) {
    return t.is(i, "-") || t.is(i, "\u2014");
  }

  /** "a hundred", "a dozen": the article belongs to the number. */
  private int article(Tokens t, int token) {
    Optional<Word> word = words.cardinal(t.lower(token));
    boolean takes = word.isPresent() && word.get().multiplies();
    return takes && (t.is(token - 1, "a") || t.is(token - 1, "an")) ? token - 1 : token;
  }

  /** A number as far as it was read: finished groups, the group in hand, and what may follow. */
  private record Sum(BigDecimal total, BigDecimal group, BigDecimal lastScale, Role last) {

    private static final BigDecimal NO_LIMIT = new BigDecimal("1e18");

    Sum() {
      this(BigDecimal.ZERO, BigDecimal.ZERO, NO_LIMIT, Role.SUFFIX);
    }

    static Sum of(Word word) {
      return new Sum().plus(word).orElse(new Sum());
    }

    private boolean empty() {
      return last == Role.SUFFIX;
    }

    boolean takesAnd() {
      return last == Role.HUNDRED || last == Role.SCALE;
    }

    static boolean multiplies(Word word) {
      return word.role() == Role.HUNDRED || word.role() == Role.SCALE;
    }

    Optional<Sum> plus(Word word) {
      return switch (word.role()) {
        case ZERO -> empty() ? Optional.of(with(group, word.role())) : Optional.empty();
        case DIGIT -> last == Role.TEN || fresh() ? Optional.of(add(word)) : Optional.empty();
        case TEEN, TEN -> fresh() ? Optional.of(add(word)) : Optional.empty();
        case HUNDRED -> hundred();
        case SCALE -> scale(word);
        case DOZEN -> dozen(word);
        default -> Optional.empty();
      };
    }

    private boolean fresh() {
      return empty() || last == Role.HUNDRED || last == Role.SCALE;
    }

    private Sum add(Word word) {
      return with(group.add(word.value()), word.role());
    }

    private Sum with(BigDecimal newGroup, Role role) {
      return new Sum(total, newGroup, lastScale, role);
    }

    private Optional<Sum> hundred() {
      if (empty()) {
        return Optional.of(with(HUNDRED, Role.HUNDRED));
      }
      boolean small = group.signum() > 0 && group.compareTo(HUNDRED) < 0;
      return small ? Optional.of(with(group.multiply(HUNDRED), Role.HUNDRED)) : Optional.empty();
    }

    private Optional<Sum> scale(Word word) {
      BigDecimal factor = empty() ? BigDecimal.ONE : group;
      if (factor.signum() == 0 || word.value().compareTo(lastScale) >= 0) {
        return Optional.empty();
      }
      BigDecimal sum = total.add(factor.multiply(word.value()));
      return Optional.of(new Sum(sum, BigDecimal.ZERO, word.value(), Role.SCALE));
    }

    private Optional<Sum> dozen(Word word) {
      if (total.signum() > 0 || last == Role.DOZEN) {
        return Optional.empty();
      }
      BigDecimal factor = empty() ? BigDecimal.ONE : group;
      return Optional.of(with(factor.multiply(word.value()), Role.DOZEN));
    }

    Numeral numeral(int first, int end) {
      BigDecimal step =
          switch (last) {
            case SCALE -> lastScale;
            case HUNDRED -> HUNDRED;
            default -> BigDecimal.ONE;
          };
      boolean scaled = last == Role.SCALE || last == Role.HUNDRED;
      return new Numeral(
          first, end, total.add(group), step, scaled ? Numeral.Form.SCALED : Numeral.Form.WORDS);
    }
  }
}
