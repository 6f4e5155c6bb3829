package org.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gainsay.Texts;
import org.gainsay.table.Table;
import org.gainsay.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named in the last sentence of a text. */
final class NameFinderTest {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final AliasTable ALIASES =
      AliasTable.of(Table.resource("/rules/tables/aliases.csv"));

  private static List<Name> names(String text) {
    List<Sentence> sentences = Texts.read(Texts.document("a", text)).sentences();
    NameFinder finder = new NameFinder(sentences, Map.of(), LEXICON, ALIASES);
    return finder.names(sentences.get(sentences.size() - 1));
  }

  private static List<String> named(String text) {
    return names(text).stream().map(Name::canonical).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "the strike at VW ended, volkswagen",
    "the strike at Volkswagen AG ended, volkswagen",
    "a report by the W.H.O. says so, world health organization",
    "a report by the World Health Organization says so, world health organization",
  })
  void otherNamesOfTheTableAreOneName(String text, String canonical) {
    assertThat(named(text)).containsExactly(canonical);
  }

  @Test
  void aDemonymStandsForItsCountry() {
    assertThat(named("the court freed two Danish sailors.")).containsExactly("denmark");
  }

  @Test
  void aDemonymBeforeANameIsANameOfItsOwn() {
    assertThat(named("the court freed the Danish painter, and Danish Anna Holm left."))
        .containsExactly("denmark", "denmark", "anna holm");
  }

  @Test
  void aCapitalIsItsGovernment() {
    Name name = names("the aid that Berlin sent arrived.").get(0);
    assertThat(name.canonical()).isEqualTo("germany");
    assertThat(name.display()).isEqualTo("Germany");
    assertThat(name.place()).isFalse();
  }

  @Test
  void aCapitalBehindAPrepositionOfPlaceIsTheCity() {
    Name name = names("the aid that was packed in Berlin arrived.").get(0);
    assertThat(name.canonical()).isEqualTo("berlin");
    assertThat(name.place()).isTrue();
  }

  @Test
  void anAcronymStandsForTheNameThatDefinesIt() {
    assertThat(named("It was a plan of the Union of Arctic Ports (UAP). Later the UAP paid."))
        .containsExactly("union of arctic ports");
  }

  @Test
  void lettersThatAreNotTheInitialsDefineNothing() {
    assertThat(named("It was a plan of the Union of Arctic Ports (KLM). Later the KLM paid."))
        .containsExactly("klm");
  }

  @Test
  void aSurnameStandsForTheFullNameBeforeIt() {
    assertThat(named("They saw Clara Vance. The vote went to Vance."))
        .containsExactly("clara vance");
  }

  @Test
  void aSurnameOfTwoPeopleStaysOpen() {
    assertThat(named("They saw Clara Vance and Tom Vance. The vote went to Vance."))
        .containsExactly("vance");
  }

  @Test
  void titlesAreNoPartOfAName() {
    assertThat(named("They saw Captain Clara Vance leave.")).containsExactly("clara vance");
  }

  @Test
  void smallWordsInsideANameBelongToIt() {
    assertThat(named("a loan from the Bank of Upper Hutland came."))
        .containsExactly("bank of upper hutland");
  }

  @Test
  void aCapitalThatOpensASentenceProvesNoName() {
    assertThat(named("Rain fell.")).isEmpty();
    assertThat(named("They like Rain. Rain sang.")).containsExactly("rain");
  }

  @Test
  void aHeadlineNamesOnlyWhatTheTextKnows() {
    String headline = "Storm Over Norway Leaves Vance Stranded At Sea";
    assertThat(named(headline)).containsExactly("norway");
    assertThat(named("They saw Clara Vance leave; the town misses Vance.\n\n" + headline))
        .containsExactly("norway", "clara vance");
  }

  @ParameterizedTest
  @CsvSource({
    "vance, clara vance, true",
    "clara, clara vance, true",
    "uap, union of arctic ports, true",
    "clara vance, tom vance, false",
    "van, clara vance, false",
    "norway, norway, true",
  })
  void aShortNameCanBeOfALongOne(String a, String b, boolean alike) {
    assertThat(Name.alike(a, b)).isEqualTo(alike);
    assertThat(Name.alike(b, a)).isEqualTo(alike);
  }
}
