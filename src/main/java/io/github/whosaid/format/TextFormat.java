package io.github.whosaid.format;

import io.github.whosaid.Extraction;
import io.github.whosaid.Mention;
import io.github.whosaid.Quotation;
import io.github.whosaid.Speaker;
import io.github.whosaid.format.TextTable.Column;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** See {@link QuotationFormat#TEXT}. */
final class TextFormat implements QuotationFormat {
  private static final int WIDTH = 80;
  private static final String NOBODY = "-";

  @Override
  public String name() {
    return "text";
  }

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public void write(Extraction extraction, String article, Appendable out) throws IOException {
    List<Quotation> quotations = extraction.quotations();
    String head = "%s: %s by %s".formatted(TerminalText.escape(article), count(quotations.size(), "quotation"),
        count(extraction.speakers().size(), "speaker"));
    out.append(head).append('\n');
    if (!quotations.isEmpty()) {
      out.append('\n');
      quotations(quotations).write(WIDTH, out);
      out.append('\n');
      summary(extraction).write(WIDTH, out);
    }
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static TextTable quotations(List<Quotation> quotations) {
    TextTable table = new TextTable(List.of(new Column("Speaker", 20, false), new Column("Cue", 14, false),
        new Column("Type", 8, false), new Column("Words", WIDTH, false)));
    for (Quotation quotation : quotations) {
      String cue = quotation.cue().map(c -> c.negated() ? c.text() + " (negated)" : c.text()).orElse(NOBODY);
      table.add(speaker(quotation), cue, quotation.type().name().toLowerCase(Locale.ROOT),
          "> ".repeat(quotation.depth()) + quotation.text());
    }
    return table;
  }

  private static String speaker(Quotation quotation) {
    return quotation.speaker().map(Speaker::name).or(() -> quotation.source().map(Mention::text)).orElse(NOBODY);
  }

  private static TextTable summary(Extraction extraction) {
    Map<Optional<Speaker>, Tally> tallies = new LinkedHashMap<>();
    extraction.speakers().forEach(speaker -> tallies.put(Optional.of(speaker), new Tally()));
    int words = 0;
    for (Quotation quotation : extraction.quotations()) {
      Tally tally = tallies.computeIfAbsent(quotation.speaker(), unused -> new Tally());
      int quoted = Words.of(quotation.text()).count();
      tally.quotations++;
      tally.words += quoted;
      words += quoted;
    }
    TextTable table = new TextTable(List.of(new Column("Speaker", 44, false), new Column("Quotations", 10, true),
        new Column("Quoted words", 12, true), new Column("Share", 7, true)));
    int all = Math.max(1, words);
    tallies.forEach((speaker, tally) -> table.add(speaker.map(Speaker::name).orElse("(no speaker)"),
        String.valueOf(tally.quotations), String.valueOf(tally.words),
        String.format(Locale.ROOT, "%.1f %%", 100.0 * tally.words / all)));
    return table;
  }

  private static final class Tally {
    int quotations;
    int words;
  }
}
