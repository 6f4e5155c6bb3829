package org.gainsay.mention.age;

import java.util.Set;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Tokens;
import org.gainsay.table.Roles;
import org.gainsay.table.Table;

/** Tells whether the words around a bare number make it somebody's age. */
final class People {

  private static final int FAR = 14;
  private static final int GROWN = 13;
  private static final Set<String> ENDS = Set.of(".", ",", ";", ":", "!", "?", ")", "\"", "-");
  private static final Set<String> GOES_ON = Set.of("from", "of", "in", "on", "after", "and");
  private static final Set<String> VERBS = Set.of("was", "is", "has", "had", "were");
  private static final Set<String> TURNS = Set.of("turned", "turns");

  private final Roles roles = Table.resource("/org/gainsay/mention/age/people.tsv").roles();

  /** Whether the number is an age. */
  boolean tell(Tokens t, Numeral n) {
    boolean digits =
        n.form() == Numeral.Form.WHOLE
            && n.end() == n.first() + 1
            && t.text(n.first()).length() < 4;
    return digits
        && (apposed(t, n)
            || predicated(t, n)
            || atDeath(t, n)
            || limited(t, n)
            || listed(t, n)
            || average(t, n));
  }

  /** "the median age is 38", "mean age was 54.3 years". */
  boolean average(Tokens t, Numeral n) {
    return roles.is("verb", t.lower(n.first() - 1)) && t.is(n.first() - 2, "age");
  }

  /** "children under 5", "men over 50 should": only where no noun follows. */
  private boolean limited(Tokens t, Numeral n) {
    int word = n.first() - 1;
    int noun = t.is(word, "than") ? word - 2 : word - 1;
    return roles.is("limit", t.lower(noun + 1))
        && (roles.is("kin", t.lower(noun)) || roles.is("folk", t.lower(noun)))
        && (!t.isWord(n.end()) || roles.is("goes-on", t.lower(n.end())) || !counts(t, n.end()));
  }

  /** Whether a plural follows, which the number would count. */
  private static boolean counts(Tokens t, int at) {
    return t.lower(at).endsWith("s") || t.lower(at + 1).endsWith("s");
  }

  /** "aged 4, 7 and 12": the later ones of a row. */
  private static boolean listed(Tokens t, Numeral n) {
    int i = n.first() - 1;
    while (i > n.first() - FAR
        && (t.isDigits(i) || t.is(i, ",") || t.is(i, "and") || t.is(i, "or"))) {
      i--;
    }
    boolean row = i < n.first() - 2 && (t.is(i, "aged") || t.is(i, "ages"));
    boolean goesOn = t.is(n.end(), "and") || t.is(n.end(), "or");
    return row && !t.isDigits(n.first() - 1) && (!t.isWord(n.end()) || goesOn);
  }

  /** A number between commas after a name: "John Smith, 43, said", "his niece, 9, at". */
  private boolean apposed(Tokens t, Numeral n) {
    int before = n.first() - 1;
    if (t.is(before, "(")) {
      return t.is(n.end(), ")") && fullName(t, before - 1);
    }
    if (t.is(before, "and") && t.isDigits(before - 1) && t.is(before - 2, ",")) {
      return roles.is("kin", t.lower(before - 3)) && (t.is(n.end(), ",") || closed(t, n.end()));
    }
    if (!t.is(before, ",") || t.glued(n.first())) {
      return false;
    }
    int name = t.is(before - 1, ".") ? before - 2 : before - 1;
    boolean comma = t.is(n.end(), ",") && !t.glued(n.end() + 1) && !t.isDigits(n.end() + 1);
    if (roles.is("kin", t.lower(name))) {
      return comma || closed(t, n.end()) || (t.is(n.end(), "and") && t.isDigits(n.end() + 1));
    }
    return fullName(t, name)
        ? comma || closed(t, n.end()) || goesOn(t, n.end())
        : comma && oneName(t, name);
  }

  private static boolean goesOn(Tokens t, int end) {
    return VERBS.contains(t.lower(end)) || (t.is(end, "and") && t.isCapitalized(end + 1));
  }

  private static boolean closed(Tokens t, int end) {
    return !t.has(end) || t.is(end, ";") || (t.is(end, ".") && !t.glued(end + 1));
  }

  /** Two capitalised words that no preposition makes a place. */
  private boolean fullName(Tokens t, int name) {
    boolean first = t.isCapitalized(name - 1);
    return t.isCapitalized(name)
        && (first || (t.is(name - 1, ".") && t.glued(name - 1)))
        && !roles.is("not-name", t.lower(name))
        && !roles.is("not-name", t.lower(name - 1))
        && !roles.is("place", t.lower(name - 1))
        && !roles.is("place", t.lower(name - 2));
  }

  private boolean oneName(Tokens t, int name) {
    return t.isCapitalized(name)
        && t.text(name).length() > 2
        && !roles.is("not-name", t.lower(name))
        && !roles.is("place", t.lower(name - 1));
  }

  /** "He was 77.", "who was 29 when they met". */
  private boolean predicated(Tokens t, Numeral n) {
    boolean subject =
        roles.is("verb", t.lower(n.first() - 1)) && roles.is("pronoun", t.lower(n.first() - 2));
    boolean then = t.is(n.end(), "at") || t.is(n.end(), "when") || t.is(n.end(), "and");
    then |= TURNS.contains(t.lower(n.first() - 1)) && roles.is("goes-on", t.lower(n.end()));
    boolean glued = t.glued(n.end() + 1) && !t.is(n.end() + 1, "\"") && !t.is(n.end() + 1, "'");
    return subject && (!t.has(n.end()) || then || (ENDS.contains(t.lower(n.end())) && !glued));
  }

  /** "dies in her sleep at 88". */
  private boolean atDeath(Tokens t, Numeral n) {
    if (!t.is(n.first() - 1, "at") || n.value().intValue() < GROWN) {
      return false;
    }
    boolean ends = !t.has(n.end()) || GOES_ON.contains(t.lower(n.end()));
    if (!ends && !(ENDS.contains(t.lower(n.end())) && !t.glued(n.end() + 1))) {
      return false;
    }
    for (int i = n.first() - 2; i >= n.first() - FAR; i--) {
      if (roles.is("death", t.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
