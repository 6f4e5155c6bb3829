package org.gainsay.mention;

import java.util.List;
import org.gainsay.text.Span;
import org.gainsay.value.TimeValue;

/**
 * A source named in brackets, such as {@code (Turkic World, October 18, 2023)}.
 *
 * @param publisher the name inside the brackets, empty when there is none
 * @param dates its dates, in the order of the text; the last one is the mention's value
 * @param bracket the brackets it stands in; citations of one bracket share it
 * @param defects what is malformed about it, for people ("no publisher"); empty when nothing is
 */
public record Citation(
    String publisher, List<TimeValue> dates, Span bracket, List<String> defects) {

  public Citation {
    dates = List.copyOf(dates);
    defects = List.copyOf(defects);
  }
}
