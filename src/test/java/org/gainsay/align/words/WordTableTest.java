package org.gainsay.align.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordTableTest {

  private static final String SHA_256 =
      "046e41f55181d702f7376aa6fe487b955a27b0c32dff6431bbbdc9e84c859fb0";

  private static final WordTable TABLE = WordTable.load();

  @Test
  void isTheTableThatWasMade() throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content());
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHA_256);
  }

  @ParameterizedTest
  @CsvSource({
    "shots, bullets, villages",
    "captured, seized, melted",
    "captured, nabbed, melted",
    "killed, dead, purchased",
    "earthquake, quake, employees",
    "earthquake, quakes, employees",
    "workers, employees, rainfall",
    "homes, houses, votes",
    "arrested, detained, climbed",
  })
  void putsLikeWordsNearerThanUnlikeOnes(String word, String like, String unlike) {
    assertThat(TABLE.similarity(word, like)).isGreaterThan(TABLE.similarity(word, unlike) + 0.1);
    assertThat(TABLE.similarity(word, unlike)).isBetween(-0.2, 0.2);
  }

  @Test
  void givesTheSameBothWaysAndOnEveryMachine() {
    double similarity = TABLE.similarity("workers", "employees");
    assertThat(TABLE.similarity("employees", "workers")).isEqualTo(similarity);
    assertThat(TABLE.vector("workers").cosine(TABLE.vector("employees"))).isEqualTo(similarity);
    assertThat(Double.toHexString(similarity)).isEqualTo("0x1.860d2e46c4a66p-1");
    assertThat(Double.toHexString(TABLE.similarity("seismologist", "speedboat")))
        .isEqualTo("-0x1.eeff525e2deeep-6");
  }

  @ParameterizedTest
  @CsvSource({"Quake, quake", "Café, CAFE", "Málaga, malaga", "four-storey, 'four, storey'"})
  void heedsNeitherCaseNorAccentsNorSigns(String a, String b) {
    assertThat(TABLE.similarity(a, b)).isCloseTo(1, within(1e-12));
  }

  @Test
  void standsForAWordWithoutARowByItsPieces() throws IOException {
    assertThat(row("remortgagings")).isNegative();
    assertThat(TABLE.similarity("remortgagings", "remortgaging")).isGreaterThan(0.8);
    assertThat(TABLE.vector("zqxjkv").known()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "##", "…", "%", "地震", "землетрясение", "\ud83d", "\ud83d\ude00"})
  void isLikeNothingWhereItIsUnknown(String word) {
    assertThat(TABLE.vector(word).known()).isFalse();
    assertThat(TABLE.similarity(word, "earthquake")).isZero();
    assertThat(TABLE.similarity("earthquake", word)).isZero();
    assertThat(TABLE.vector(word).cosine(TABLE.vector(word))).isZero();
    assertThat(TABLE.similarity(word, word)).isEqualTo(1);
  }

  @Test
  void takesAnEndlessWordForUnknown() {
    assertThat(TABLE.vector("quake".repeat(20)).known()).isTrue();
    assertThat(TABLE.vector("quake".repeat(21)).known()).isFalse();
  }

  @Test
  void refusesWhatIsNoTable() throws IOException {
    byte[] content = content();
    byte[] cut = Arrays.copyOf(content, content.length - 1);
    assertThatIllegalArgumentException().isThrownBy(() -> new TableFile(cut));
    assertThatIllegalArgumentException().isThrownBy(() -> new TableFile(new byte[40]));
    assertThatIllegalArgumentException().isThrownBy(() -> new TableFile(new byte[0]));
  }

  private static int row(String word) throws IOException {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    return new TableFile(content()).row(bytes, 0, bytes.length);
  }

  private static byte[] content() throws IOException {
    try (InputStream stream = WordTable.class.getResourceAsStream(WordTable.RESOURCE)) {
      return stream.readAllBytes();
    }
  }
}
