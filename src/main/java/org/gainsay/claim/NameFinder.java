package org.gainsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.Mention;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.gainsay.text.Span;
import org.gainsay.text.Token;

/**
 * The names of one document, each in its canonical form: aliases from the table, acronyms that the
 * text defines, surnames after the full name.
 */
final class NameFinder {

  private static final Set<String> TITLES =
      Set.copyOf(Table.resource("/org/gainsay/claim/titles.tsv").words("word"));
  private static final String AMBIGUOUS = "";

  private final Lexicon lexicon;
  private final AliasTable aliases;
  private final Map<Integer, List<Mention>> mentions;
  private final Map<String, String> acronyms = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  NameFinder(
      List<Sentence> sentences,
      Map<Integer, List<Mention>> mentions,
      Lexicon lexicon,
      AliasTable aliases) {
    this.lexicon = lexicon;
    this.aliases = aliases;
    this.mentions = mentions;
    sentences.forEach(this::learn);
  }

  private void learn(Sentence sentence) {
    if (NameRun.titleCase(sentence, lexicon)) {
      return;
    }
    for (NameRun run : runs(sentence)) {
      for (NameRun part : parts(sentence, run)) {
        List<String> words = words(sentence, part.from(), part.to());
        String key = String.join(" ", words);
        if (!part.opensSentence() || words.size() > 1) {
          known.add(key);
        }
        if (words.size() > 1) {
          String last = words.get(words.size() - 1);
          surnames.merge(last, key, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
        }
      }
      String whole = String.join(" ", words(sentence, run.from(), run.to()));
      acronymAfter(sentence, run).ifPresent(acronym -> acronyms.putIfAbsent(acronym, whole));
    }
  }

  /** The acronym that brackets after a name define: "Organization of Islamic Cooperation (OIC)". */
  private Optional<String> acronymAfter(Sentence sentence, NameRun run) {
    List<Token> tokens = sentence.tokens();
    int at = run.to();
    if (at + 2 >= tokens.size() || !tokens.get(at).is("(") || !tokens.get(at + 2).is(")")) {
      return Optional.empty();
    }
    Token inside = tokens.get(at + 1);
    boolean capitals = inside.isWord() && inside.text().chars().allMatch(Character::isUpperCase);
    String name = String.join(" ", words(sentence, run.from(), run.to()));
    boolean fits = capitals && Name.initials(name).endsWith(tail(inside.lower()));
    return fits ? Optional.of(AliasTable.key(inside.text())) : Optional.empty();
  }

  /** The last two letters: initials that skip a word of the name still end alike. */
  private static String tail(String acronym) {
    return acronym.substring(Math.max(0, acronym.length() - 2));
  }

  private List<NameRun> runs(Sentence sentence) {
    return NameRun.of(sentence, mentions.getOrDefault(sentence.index(), List.of()), lexicon);
  }

  /** The names of a sentence, in order. */
  List<Name> names(Sentence sentence) {
    boolean title = NameRun.titleCase(sentence, lexicon);
    List<Name> out = new ArrayList<>();
    for (NameRun run : runs(sentence)) {
      if (title) {
        knownParts(sentence, run, out);
      } else {
        for (NameRun part : parts(sentence, run)) {
          if (!part.opensSentence() || trusted(sentence, part.from(), part.to())) {
            out.add(name(sentence, part.from(), part.to()));
          }
        }
      }
    }
    return out;
  }

  /** The canonical names of all these sentences. */
  Set<String> all(List<Sentence> sentences) {
    Set<String> out = new HashSet<>();
    for (Sentence sentence : sentences) {
      names(sentence).forEach(name -> out.add(name.canonical()));
    }
    return Set.copyOf(out);
  }

  /** In a headline, only what the text or the alias table knows is a name. */
  private void knownParts(Sentence sentence, NameRun run, List<Name> out) {
    int at = run.from();
    while (at < run.to()) {
      int end = run.to();
      while (end > at && !isKnown(sentence, at, end)) {
        end--;
      }
      if (end > at) {
        out.add(name(sentence, at, end));
      }
      at = Math.max(end, at + 1);
    }
  }

  private boolean isKnown(Sentence sentence, int from, int to) {
    String key = String.join(" ", words(sentence, from, to));
    return known.contains(key) || aliases.find(key).isPresent() || acronyms.containsKey(key);
  }

  /** A run cut into demonyms that begin it ("Israeli"), titles left out, and the name itself. */
  private List<NameRun> parts(Sentence sentence, NameRun run) {
    List<NameRun> out = new ArrayList<>();
    int from = run.from();
    int end = aliasEnd(sentence, from, run.to());
    while (end > from && end < run.to()) {
      out.add(new NameRun(from, end, false));
      from = end;
      while (from < run.to() && !sentence.tokens().get(from).isWord()) {
        from++;
      }
      end = aliasEnd(sentence, from, run.to());
    }
    int named = withoutTitles(sentence, from, run.to());
    if (named < run.to()) {
      out.add(new NameRun(named, run.to(), run.opensSentence() && named == run.from()));
    }
    return out;
  }

  /** A capital at the beginning of a sentence proves nothing: the name must be known otherwise. */
  private boolean trusted(Sentence sentence, int from, int to) {
    Token first = sentence.tokens().get(from);
    boolean acronym =
        first.text().length() > 1 && first.text().chars().allMatch(Character::isUpperCase);
    boolean several = words(sentence, from, to).size() > 1;
    return acronym || several || isKnown(sentence, from, to);
  }

  /** The end of a demonym that begins a run, or of an alias that is the whole of it. */
  private int aliasEnd(Sentence sentence, int from, int to) {
    for (int end = Math.min(to, from + aliases.longest()); end > from; end--) {
      Optional<AliasTable.Alias> alias = aliases.find(String.join(" ", words(sentence, from, end)));
      if (alias.isPresent()) {
        boolean hyphen = end < to && sentence.tokens().get(end).is("-");
        boolean splits = end == to || hyphen || alias.get().kind() == AliasTable.Kind.DEMONYM;
        return splits ? end : from;
      }
    }
    return from;
  }

  private int withoutTitles(Sentence sentence, int from, int to) {
    int at = from;
    while (at < to - 1 && TITLES.contains(sentence.tokens().get(at).lower())) {
      at++;
    }
    return at;
  }

  private Name name(Sentence sentence, int from, int to) {
    boolean place = afterPlacePreposition(sentence, from);
    String key = String.join(" ", words(sentence, from, to));
    List<Token> tokens = sentence.tokens();
    Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    Optional<AliasTable.Alias> alias =
        aliases.find(key).filter(a -> !(place && a.kind() == AliasTable.Kind.CAPITAL));
    return new Name(
        from,
        to,
        alias.map(AliasTable.Alias::canonical).orElseGet(() -> inFull(key)),
        alias.map(AliasTable.Alias::display).orElseGet(() -> sentence.document().slice(span)),
        place);
  }

  /** The full name that an acronym or a surname stands for in this text. */
  private String inFull(String key) {
    if (aliases.find(key).isPresent()) {
      return key;
    }
    String full = acronyms.getOrDefault(key, surnames.getOrDefault(key, AMBIGUOUS));
    return full.equals(AMBIGUOUS) ? key : full;
  }

  private boolean afterPlacePreposition(Sentence sentence, int from) {
    int before = from - 1;
    if (before >= 0 && sentence.tokens().get(before).is("the")) {
      before--;
    }
    return before >= 0 && lexicon.placePreposition(sentence.tokens().get(before).lower());
  }

  private static List<String> words(Sentence sentence, int from, int to) {
    List<String> out = new ArrayList<>();
    for (Token token : sentence.tokens().subList(from, to)) {
      if (token.isWord() || token.isDigits()) {
        out.add(Lexicon.oneSpelling(token.lower().replace(".", "")));
      }
    }
    return out;
  }
}
