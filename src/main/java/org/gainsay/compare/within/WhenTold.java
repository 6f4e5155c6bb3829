package org.gainsay.compare.within;

import java.util.List;
import java.util.function.Supplier;
import org.gainsay.compare.TextCheck;
import org.jspecify.annotations.Nullable;

/**
 * A check that is made when the first text tells what it needs: most texts need few of them, and
 * their patterns take time to compile.
 */
final class WhenTold implements InnerCheck {

  private final List<String> signs;
  private final boolean whole;
  private final Supplier<InnerCheck> maker;
  private @Nullable InnerCheck made;

  private WhenTold(String signs, boolean whole, Supplier<InnerCheck> maker) {
    this.signs = List.of(signs.split(" ", -1));
    this.whole = whole;
    this.maker = maker;
  }

  /**
   * A check that looks at sentences with these values, and gets to see no others.
   *
   * @param signs the values that a sentence must hold, as {@link Shape#holds} takes them; any of
   *     these will do, parted by a space
   * @param maker makes the check
   */
  static WhenTold inSentences(String signs, Supplier<InnerCheck> maker) {
    return new WhenTold(signs, false, maker);
  }

  /** A check that looks at the whole text when one of its sentences has these values. */
  static WhenTold inText(String signs, Supplier<InnerCheck> maker) {
    return new WhenTold(signs, true, maker);
  }

  @Override
  public List<TextCheck> check(TextView text) {
    List<Shape> telling =
        text.shapes().stream().filter(shape -> signs.stream().anyMatch(shape::holds)).toList();
    return telling.isEmpty() ? List.of() : check().check(whole ? text : text.only(telling));
  }

  private synchronized InnerCheck check() {
    InnerCheck check = made;
    if (check == null) {
      check = maker.get();
      made = check;
    }
    return check;
  }
}
