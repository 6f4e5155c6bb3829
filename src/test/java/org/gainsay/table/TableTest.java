package org.gainsay.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gainsay.value.Bound;
import org.junit.jupiter.api.Test;

final class TableTest {

  @Test
  void readsCellsCommentsAndQuotes() {
    Table table =
        Table.of("t.csv", "# about\nname,kind\n\n\"Smith, John\",\"a \"\"b\"\"\"\nDoe\n", ',');
    assertThat(table.columns()).containsExactly("name", "kind");
    assertThat(table.rows().get(0).text("name")).isEqualTo("Smith, John");
    assertThat(table.rows().get(0).text("kind")).isEqualTo("a \"b\"");
    assertThat(table.rows().get(1).text("kind")).isEmpty();
    assertThat(table.words("kind")).hasSize(1);
  }

  @Test
  void aRowTooLongTellsItsPlaceAndTheMend() {
    assertThatThrownBy(() -> Table.of("t.csv", "a,b\n1,2\n1,2,3\n", ','))
        .isInstanceOf(TableFormatException.class)
        .hasMessage(
            "t.csv:3:5: error: the row has 3 cells, the table 2 columns (a, b): remove a cell or"
                + " quote it");
  }

  @Test
  void aQuoteLeftOpenIsAnError() {
    assertThatThrownBy(() -> Table.of("t.csv", "a\n\"x\n", ','))
        .hasMessageContaining("t.csv:2:1: error: a quote is not closed");
  }

  @Test
  void aWordThatIsNoNumberTellsTheColumnOfItsCell() {
    Row row = Table.of("t.csv", "kind,value\nage,many\n", ',').rows().get(0);
    assertThatThrownBy(() -> row.number("value"))
        .hasMessage("t.csv:2:5: error: value: \"many\" is no number: write one such as 0.05");
  }

  @Test
  void aConstantNamesTheChoices() {
    Row row = Table.of("t.csv", "bound\nabout\n", ',').rows().get(0);
    assertThatThrownBy(() -> row.constant("bound", Bound.class))
        .hasMessageContaining("\"about\" is none of exact, approximate, nearly, just-over");
  }

  @Test
  void anEmptyTableIsAnError() {
    assertThatThrownBy(() -> Table.of("t.csv", "# nothing\n", ','))
        .hasMessageContaining("t.csv:1:1: error: the table is empty");
  }
}
