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
  private final Supplier<InnerCheck> maker;
  private @Nullable InnerCheck made;

  /**
   * A check that is not made yet.
   *
   * @param signs the values that one sentence must hold, as {@link Shape#holds} takes them; any of
   *     these will do, parted by a space
   * @param maker makes the check
   */
  WhenTold(String signs, Supplier<InnerCheck> maker) {
    this.signs = List.of(signs.split(" ", -1));
    this.maker = maker;
  }

  @Override
  public List<TextCheck> check(TextView text) {
    boolean told = text.shapes().stream().anyMatch(shape -> signs.stream().anyMatch(shape::holds));
    return told ? check().check(text) : List.of();
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
