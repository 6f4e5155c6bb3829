package org.gainsay.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads numbers and dates of a command line, and tells what is none in words for users. */
final class ArgumentWords {

  private ArgumentWords() {}

  /** Makes a command line and its commands, which must be there, read by it. */
  static void register(CommandLine line) {
    line.registerConverter(LocalDate.class, of(LocalDate::parse, "no date like 2027-01-31"))
        .registerConverter(BigDecimal.class, of(BigDecimal::new, "no number"))
        .registerConverter(Integer.class, of(Integer::valueOf, "no whole number"));
  }

  private static <T> ITypeConverter<T> of(Function<String, T> reading, String fault) {
    return text -> {
      try {
        return reading.apply(text);
      } catch (RuntimeException e) {
        throw new TypeConversionException("\"" + text + "\" is " + fault);
      }
    };
  }
}
