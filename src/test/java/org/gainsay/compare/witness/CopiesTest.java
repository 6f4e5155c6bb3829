package org.gainsay.compare.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gainsay.Texts;
import org.gainsay.claim.Claim;
import org.gainsay.mention.Extraction;
import org.gainsay.text.Document;
import org.junit.jupiter.api.Test;

/** Which of some texts count as one witness of a fact. */
final class CopiesTest {

  private static final String WIRE =
      "Twelve people were killed when the ferry Halina capsized in high waves off Batangas on"
          + " Sunday, the coast guard said.";
  private static final String FLEET =
      "The ferry had been inspected twice this year and was found fit to sail in any weather.";
  private static final String OWNER =
      "Its owner promised to pay for the funerals and to take the sister ship out of service.";

  /** The names of texts by witness, of a fact that the first number of each text states. */
  private static List<List<String>> witnesses(String... texts) {
    List<Extraction> extractions = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (String text : texts) {
      Document document = Texts.document(String.valueOf((char) ('a' + claims.size())), text);
      Extraction extraction = Texts.read(document);
      extractions.add(extraction);
      claims.add(Texts.claims(extraction).get(0));
    }
    return Copies.among(extractions).witnesses(claims).stream()
        .map(documents -> documents.stream().map(Document::name).toList())
        .toList();
  }

  @Test
  void textsInTheirOwnWordsAreWitnessesOfTheirOwn() {
    assertThat(
            witnesses(
                WIRE,
                "The capsizing of the ferry Halina near Batangas left 12 people dead, rescuers say.",
                "Off Batangas, 12 people drowned when the Halina, an old ferry, turned over."))
        .containsExactly(List.of("a"), List.of("b"), List.of("c"));
  }

  @Test
  void aSentenceWithAFewWordsChangedIsACopy() {
    assertThat(
            witnesses(
                WIRE,
                WIRE.replace("the coast guard said", "officials said late that night"),
                WIRE.replace("Twelve", "15")))
        .containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void shortSentencesMayBeAlikeByChance() {
    assertThat(witnesses("The ferry killed 12 people there.", "The ferry killed 15 people there."))
        .containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void oneTextTwiceIsOneWitnessHoweverShort() {
    assertThat(witnesses("The pier is 40 m long.", "The pier  is 40 m long."))
        .containsExactly(List.of("a", "b"));
  }

  @Test
  void articlesThatShareMostOfTheirSentencesAreCopiesWhereTheyDiffer() {
    String first = "The death toll is 12 by now. " + FLEET + " " + OWNER;
    String second = "Twelve lives were lost at sea. " + FLEET + " " + OWNER;
    assertThat(witnesses(first, second)).containsExactly(List.of("a", "b"));
  }

  @Test
  void oneSharedSentenceMakesNoCopyOfAnArticle() {
    String first = "The death toll is 12 by now. " + FLEET + " " + OWNER;
    String second =
        "Twelve lives were lost at sea. "
            + FLEET
            + " Divers went down to the wreck at first light and came back with nothing to tell."
            + " A memorial service is to be held in the cathedral of the town next weekend.";
    assertThat(witnesses(first, second)).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void copiesFindEachOtherAmongMany() {
    String[] texts = new String[60];
    Random random = new Random(7);
    for (int i = 0; i < texts.length; i++) {
      StringBuilder told = new StringBuilder("The tide rose by " + (i + 2) + " feet and tore");
      for (int word = 0; word < 12; word++) {
        told.append(random.nextInt(4) == 0 ? " the" : " " + Integer.toString(random.nextInt(), 36));
      }
      texts[i] = i % 20 == 7 ? WIRE : told.toString().replaceAll("[-0-9]+(?=\\p{L})", "") + ".";
    }
    List<List<String>> found = new ArrayList<>(witnesses(texts));
    found.removeIf(documents -> documents.size() == 1);
    assertThat(found).hasSize(1);
    assertThat(found.get(0)).hasSize(3);
  }
}
