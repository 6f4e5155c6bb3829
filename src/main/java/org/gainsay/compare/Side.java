package org.gainsay.compare;

import java.util.List;
import org.gainsay.mention.Mention;

/**
 * Places that say the same.
 *
 * @param mentions one or more, in order of document and position
 */
public record Side(List<Mention> mentions) {

  public Side {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a side names a place");
    }
  }

  /** The first place. */
  public Mention first() {
    return mentions.get(0);
  }
}
