package org.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LexiconTest {

  private static final Lexicon LEXICON = Lexicon.standard();

  @ParameterizedTest
  @CsvSource({
    "organisation, organization",
    "organisations, organizations",
    "realise, realize",
    "realised, realized",
    "organising, organizing",
    "organiser, organizer",
    "harbour, harbor",
    "harbours, harbors",
    "honoured, honored",
    "favourable, favorable",
    "favourite, favorite",
    "centre, center",
    "metres, meters",
    "dialogue, dialog",
    "catalogues, catalogs",
    "defence, defense",
    "offences, offenses",
    "travelled, traveled",
    "cancelling, canceling",
    "traveller, traveler",
  })
  void bothSpellingsBecomeOne(String british, String american) {
    assertThat(Lexicon.oneSpelling(british)).isEqualTo(Lexicon.oneSpelling(american));
  }

  @ParameterizedTest
  @CsvSource({"storm, storms", "closed, closing", "held, hold", "children, child", "died, deaths"})
  void formsAndNearSynonymsHaveOneTerm(String one, String other) {
    assertThat(LEXICON.term(one)).isEqualTo(LEXICON.term(other));
  }

  @ParameterizedTest
  @CsvSource({"storm, calm", "opened, closed", "rose, fell", "summit, final", "won, lost"})
  void otherWordsHaveOtherTerms(String one, String other) {
    assertThat(LEXICON.term(one)).isNotEqualTo(LEXICON.term(other));
  }
}
