package io.github.whosaid.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class QuotedClausesTest {
  private static final Pattern WORD = Pattern.compile("(\\w+)(?:/([A-Z]+))?|[^\\s\\w]");

  /** A sentence, its verbs tagged as in "runs/VBZ", and the clauses in it that stand apart. */
  record Row(String name, String tagged, List<String> clauses) {
    @Override
    public String toString() {
      return name + ": " + tagged;
    }
  }

  static final List<Row> ROWS = List.of(
      row("no marks", "Lee said/VBD the boat is/VBZ late."),
      row("before the cue", "\"The boat is/VBZ late,\" Lee said/VBD.", "\"The boat is late,\""),
      row("after a comma", "Lee said/VBD, \"The boat is/VBZ late.\"", "\"The boat is late.\""),
      row("after a colon", "Lee said/VBD: \"The boat is/VBZ late.\"", "\"The boat is late.\""),
      row("question", "\"Is/VBZ the boat late?\" Lee asked/VBD.", "\"Is the boat late?\""),
      row("modal", "\"The boat may/MD not,\" Lee said/VBD.", "\"The boat may not,\""),
      row("after a word, capital", "Lee said/VBD \"The boat is/VBZ late.\"", "\"The boat is late.\""),
      row("interrupted", "\"The boat is/VBZ late,\" Lee said/VBD, \"and the crew is/VBZ tired.\"", "\"The boat is late,\"",
          "\"and the crew is tired.\""),
      row("woven in", "Lee said/VBD the boat was/VBD \"as late as ever\" again."),
      row("woven in, with a verb", "Lee said/VBD the boat \"is/VBZ always late\" again."),
      row("too short", "\"It sank/VBD,\" Lee said/VBD."),
      row("no verb", "\"The old green boat,\" Lee said/VBD."),
      row("the whole sentence", "\"The boat is/VBZ late.\""));

  private static Row row(String name, String tagged, String... clauses) {
    return new Row(name, tagged, List.of(clauses));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("ROWS")
  void findsTheClausesThatStandApart(Row row) {
    String text = row.tagged().replaceAll("/[A-Z]+", "");
    List<Token> tokens = tokens(row.tagged());
    List<QuotedRegion> quotes = QuotationMarks.pair(text, Paragraphs.of(text));
    assertThat(QuotedClauses.in(tokens, quotes))
        .extracting(range -> text.substring(tokens.get(range.from()).start(), tokens.get(range.to() - 1).end()))
        .containsExactlyElementsOf(row.clauses());
  }

  @Test
  void aRegionThatRunsOverTheSentenceStandsApart() {
    String text = "Lee added: \"No boats today. No ferry.\" It rained.";
    List<Token> tokens = tokens(text);
    List<QuotedRegion> quotes = QuotationMarks.pair(text, Paragraphs.of(text));
    assertThat(QuotedClauses.in(tokens.subList(0, 8), quotes)).containsExactly(new QuotedClauses.Range(3, 8));
    assertThat(QuotedClauses.in(tokens.subList(8, 15), quotes)).containsExactly(new QuotedClauses.Range(0, 4));
  }

  private static List<Token> tokens(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int tags = 0;
    Matcher word = WORD.matcher(tagged);
    while (word.find()) {
      String text = word.group(1) == null ? word.group() : word.group(1);
      int start = word.start() - tags;
      tags += word.group().length() - text.length();
      String tag = word.group(2) != null ? word.group(2) : word.group(1) != null ? "NN" : text;
      tokens.add(new Token(new Span(start, start + text.length()), text, tag, text, "O"));
    }
    return tokens;
  }
}
