package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.format.TextTable.Column;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  private static String written(int width, String... cells) throws IOException {
    TextTable table = new TextTable(List.of(new Column("A", 6, false), new Column("N", 3, true),
        new Column("Z", 99, false)));
    table.add(cells);
    StringBuilder out = new StringBuilder();
    table.write(width, out);
    return out.toString();
  }

  @Test
  void wrapsAtBlanksAndCutsLongWords() throws IOException {
    assertThat(written(20, "an old oak", "7", "unquestionable  rains\nfell")).isEqualTo("""
        A       N  Z
        ------  -  ---------
        an old  7  unquestio
        oak        nable
                   rains
                   fell
        """);
  }

  @Test
  void countsTerminalColumns() throws IOException {
    assertThat(written(20, "é", "7", "東京東京東").lines().skip(2)).containsExactly("é  7  東京東京東");
    assertThat(written(15, "東京東京東京", "7", "z").lines().skip(2)).containsExactly("東京東  7  z", "京東京");
    assertThat(TerminalText.columns("e\u0301\u200B")).isEqualTo(1);
    assertThat(TerminalText.columns("😀！")).isEqualTo(4);
  }

  @Test
  void escapesWhatWouldCommandATerminal() throws IOException {
    assertThat(written(40, "a", "7", "\u001B[31mred \u202Eback").lines().skip(2))
        .containsExactly("a  7  \\u001B[31mred \\u202Eback");
    assertThat(TerminalText.escape("a\nb\u007F\u0085")).isEqualTo("a\\u000Ab\\u007F\\u0085");
  }
}
