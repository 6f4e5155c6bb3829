package org.gainsay.judge;

import java.util.Set;

/** Which classes the rules of a user may name, and which their compiled form may load. */
final class AllowedClasses {

  private static final Set<String> OURS =
      Set.of(
          "org.gainsay.compare", "org.gainsay.value", "org.gainsay.claim", "org.gainsay.finding");

  /** What the compiled form meets besides, by way of the properties of ours. */
  private static final Set<String> BEHIND_OURS =
      Set.of("org.gainsay.align", "org.gainsay.mention", "org.gainsay.text");

  private static final Set<String> LANG =
      Set.of(
          ("Object String CharSequence StringBuilder Boolean Byte Character Double Float Integer"
                  + " Long Short Number Math StrictMath Comparable Iterable Enum Record Override"
                  + " Deprecated FunctionalInterface SafeVarargs SuppressWarnings Void Cloneable"
                  + " AutoCloseable Throwable Exception RuntimeException Error ArithmeticException"
                  + " ClassCastException IllegalArgumentException IllegalStateException"
                  + " IndexOutOfBoundsException NullPointerException NumberFormatException"
                  + " UnsupportedOperationException")
              .split(" "));

  /** What the compiler writes of itself. */
  private static final Set<String> LANG_BEHIND =
      Set.of("Class", "AssertionError", "BootstrapMethodError", "NoSuchFieldError", "LinkageError");

  private static final Set<String> NOT_OF_UTIL =
      Set.of("Formatter", "Properties", "ResourceBundle", "Scanner", "ServiceLoader", "Timer");

  private AllowedClasses() {}

  /** Whether a rule may name the class, or import it; {@code *} stands for a whole package. */
  static boolean inRules(String className) {
    String room = room(className);
    String name = outer(className);
    return switch (room) {
      case "java.lang" -> LANG.contains(name) || name.equals("*");
      case "java.util" -> !NOT_OF_UTIL.contains(name);
      case "java.math" -> true;
      default -> OURS.contains(room);
    };
  }

  /** Whether the compiled form of rules may load the class. */
  static boolean whenLoading(String className) {
    String room = room(className);
    return inRules(className)
        || BEHIND_OURS.contains(room)
        || className.equals(Findings.class.getName())
        || room.equals("java.lang.invoke")
        || (room.equals("java.lang") && LANG_BEHIND.contains(outer(className)))
        || className.equals("java.io.Serializable")
        || className.startsWith("java.util.function.")
        || className.startsWith("java.util.regex.")
        || className.startsWith("java.time.")
        || className.startsWith("org.drools.")
        || className.startsWith("org.kie.");
  }

  private static String room(String className) {
    return className.substring(0, Math.max(className.lastIndexOf('.'), 0));
  }

  /** The class itself, or the one that it is nested in. */
  private static String outer(String className) {
    String name = className.substring(className.lastIndexOf('.') + 1);
    int nested = name.indexOf('$');
    return nested > 0 ? name.substring(0, nested) : name;
  }
}
