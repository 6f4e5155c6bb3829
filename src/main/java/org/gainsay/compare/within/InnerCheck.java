package org.gainsay.compare.within;

import java.util.List;
import org.gainsay.compare.TextCheck;

/** Looks for one turn of phrase in a text and works it out. */
interface InnerCheck {

  /** What could be recomputed, in the order of the text; its cost grows with the text's length. */
  List<TextCheck> check(TextView text);
}
