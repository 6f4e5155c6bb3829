package org.gainsay.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.table.Row;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Token;

/** Sees the numbers that state no value: parts of names and codes, labels, addresses, pronouns. */
final class NotMentions {

  private static final Set<String> ADDRESSES = Set.of("http", "https", "www", "ftp");
  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "s", "and", "of");
  private static final Set<String> NAMING = Set.of("digit", "teen", "ten");
  private static final int ROW = 8;
  private static final int STREET_WORDS = 4;

  private record Label(boolean capital, String reason) {}

  private final Map<String, Label> labels = new HashMap<>();
  private final Phrases phrases;
  private final Set<String> streets;
  private final Set<String> numberWords = new HashSet<>();
  private final NumberMarks marks = new NumberMarks();

  private NotMentions(Table labelTable, Table phraseTable, Table streetTable, Table words) {
    for (Row row : labelTable.rows()) {
      labels.put(
          row.text("word"), new Label(row.text("case").equals("capital"), row.text("reason")));
    }
    phrases = new Phrases(phraseTable);
    streets = streetTable.words("word");
    for (Row row : words.rows()) {
      if (NAMING.contains(row.text("role"))) {
        numberWords.add(row.text("word"));
      }
    }
  }

  /** What English names and labels with numbers. */
  static NotMentions standard() {
    String room = "/org/gainsay/mention/number/";
    return new NotMentions(
        Table.resource(room + "labels.tsv"),
        Table.resource(room + "not_numbers.tsv"),
        Table.resource(room + "streets.tsv"),
        Table.resource(room + "words.tsv"));
  }

  /**
   * The numbers of a sentence to set aside, in order.
   *
   * @param names the names with numbers that the document uses
   */
  List<NotMention> in(Sentence sentence, NumberedNames names) {
    List<NotMention> out = new ArrayList<>(0);
    List<Token> tokens = sentence.tokens();
    int runStart = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!TokenRuns.glued(tokens, i)) {
        runStart = i;
      }
      if (token.isDigits()) {
        i = Math.max(i, atDigits(sentence, i, runStart, names, out));
      } else if (token.isWord()) {
        i = Math.max(i, atWord(sentence, i, out));
      } else if (token.is("[") && marks.noteEnd(tokens, i) > 0) {
        i = add(out, sentence, i, marks.noteEnd(tokens, i), "a note or reference number");
      } else if (token.is("@") && (i > runStart || TokenRuns.glued(tokens, i + 1))) {
        i = add(out, sentence, runStart, TokenRuns.runEnd(tokens, i), "part of an address");
      }
    }
    return out;
  }

  private int atWord(Sentence sentence, int i, List<NotMention> out) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(i);
    if (TokenRuns.glued(tokens, i + 1) && ADDRESSES.contains(token.lower())) {
      return add(out, sentence, i, TokenRuns.runEnd(tokens, i), "part of an address");
    }
    Phrases.Found phrase = phrases.at(tokens, i);
    if (phrase != null) {
      return add(out, sentence, i, phrase.end(), phrase.reason());
    }
    if (token.capitalized()
        && numberWords.contains(token.lower())
        && NumberedNames.capital(tokens, i)) {
      return add(out, sentence, i - 1, i + 1, "part of a name");
    }
    if (token.is("one")) {
      return add(out, sentence, i, i + 1, "a pronoun");
    }
    boolean adverb = token.is("first") && i > 0 && adverb(tokens, i);
    return adverb ? add(out, sentence, i, i + 1, "an adverb") : i;
  }

  /** "it was first reported": a verb after it, and no article before. */
  private static boolean adverb(List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    boolean verb = i + 1 < tokens.size() && tokens.get(i + 1).lower().endsWith("ed");
    return verb
        && before.isWord()
        && !before.capitalized()
        && !DETERMINERS.contains(before.lower());
  }

  private int atDigits(
      Sentence sentence, int i, int runStart, NumberedNames names, List<NotMention> out) {
    List<Token> tokens = sentence.tokens();
    Phrases.Found phrase = phrases.at(tokens, i);
    if (phrase != null) {
      return add(out, sentence, i, phrase.end(), phrase.reason());
    }
    NumberMarks.Mark mark = marks.at(sentence, i);
    if (mark != null) {
      return add(out, sentence, mark.first(), mark.end(), mark.reason());
    }
    if (TokenRuns.inAddress(tokens, runStart, i)) {
      return add(out, sentence, runStart, TokenRuns.runEnd(tokens, i), "part of an address");
    }
    int end = TokenRuns.codeEnd(tokens, i);
    if (i > runStart && tokens.get(i - 1).isWord()) {
      return add(out, sentence, i - 1, end, "part of a name or code");
    }
    if (i > runStart + 1 && tokens.get(i - 1).is("-") && tokens.get(i - 2).capitalized()) {
      return add(out, sentence, i - 2, end, "part of a name");
    }
    if (i > 0 && labelled(tokens, i)) {
      Label label = labels.get(labelBefore(tokens, i).lower());
      int first = tokens.get(i - 1).is(".") || tokens.get(i - 1).is(":") ? i - 2 : i - 1;
      return add(out, sentence, first, end, label == null ? "" : label.reason());
    }
    if (TokenRuns.groups(tokens, i, end) > 2) {
      return add(out, sentence, i, end, "a telephone, version or part number");
    }
    int street = streetEnd(tokens, i + 1, 1);
    if (street > 0) {
      return add(out, sentence, i, street, "a street number");
    }
    if (end > i + 1 && tokens.get(i + 1).isWord() && !counted(tokens, i + 1, end)) {
      int named = ORDINAL.contains(tokens.get(i + 1).lower()) ? streetEnd(tokens, i + 2, 0) : -1;
      return named > 0
          ? add(out, sentence, i, named, "a street number")
          : add(out, sentence, i, end, "part of a code");
    }
    if (clock(tokens, i)) {
      return add(out, sentence, i, i + 3, "minutes and seconds, or a ratio");
    }
    int name = names.start(tokens, i);
    return name < 0 ? i : add(out, sentence, name, i + 1, "part of a name");
  }

  /** "12KOs": what is counted hangs on its number. */
  private static boolean counted(List<Token> tokens, int word, int end) {
    String text = tokens.get(word).text();
    String initials = text.substring(0, text.length() - 1);
    return end == word + 1
        && initials.length() > 1
        && text.endsWith("s")
        && initials.equals(initials.toUpperCase(Locale.ROOT));
  }

  /** Two numbers with a colon between them; what is a time of day was read as one. */
  private static boolean clock(List<Token> tokens, int i) {
    return TokenRuns.glued(tokens, i + 1)
        && tokens.get(i + 1).is(":")
        && TokenRuns.glued(tokens, i + 2)
        && tokens.get(i + 2).isDigits()
        && tokens.get(i + 2).text().length() == 2;
  }

  private boolean labelled(List<Token> tokens, int i) {
    Token before = labelBefore(tokens, i);
    Label label = labels.get(before.lower());
    return label != null && (!label.capital() || before.capitalized());
  }

  /** The word before a number or a row of numbers, a full stop or colon between left aside. */
  private static Token labelBefore(List<Token> tokens, int i) {
    int row = rowStart(tokens, i);
    if (row < i && tokens.get(row - 1).lower().endsWith("s")) {
      return tokens.get(row - 1);
    }
    Token before = tokens.get(i - 1);
    boolean mark = before.is(".") || before.is(":");
    return mark && i > 1 && TokenRuns.glued(tokens, i - 1) ? tokens.get(i - 2) : before;
  }

  /** The first number of "figures 2, 3 and 5", its label a plural. */
  private static int rowStart(List<Token> tokens, int i) {
    int first = i;
    while (first > Math.max(2, i - ROW)
        && (tokens.get(first - 1).is("and")
            || tokens.get(first - 1).is(",")
            || tokens.get(first - 1).is("-")
            || tokens.get(first - 1).is("to"))
        && tokens.get(first - 2).isDigits()) {
      first -= 2;
    }
    return first;
  }

  /** The token after a street's name of so many words or more before "Street", or -1. */
  private int streetEnd(List<Token> tokens, int i, int words) {
    for (int at = i; at < Math.min(tokens.size(), i + STREET_WORDS); at++) {
      Token token = tokens.get(at);
      if (at >= i + words && streets.contains(token.lower()) && token.capitalized()) {
        return at + 1;
      }
      if (!token.capitalized()) {
        return -1;
      }
    }
    return -1;
  }

  /** Adds a stretch and tells its last token. */
  private static int add(
      List<NotMention> out, Sentence sentence, int first, int end, String reason) {
    List<Token> tokens = sentence.tokens();
    Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    out.add(new NotMention(sentence, span, reason));
    return end - 1;
  }
}
