package io.github.whosaid.format;

import io.github.whosaid.Extraction;
import io.github.whosaid.Mention;
import io.github.whosaid.Quotation;
import io.github.whosaid.Speaker;
import io.github.whosaid.format.TextTable.Column;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

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

  @Override
  public void writeNext(Extraction extraction, String article, Appendable out) throws IOException {
    out.append("\n\n");
    write(extraction, article, out);
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
    TextTable table = new TextTable(List.of(new Column("Speaker", 44, false), new Column("Quotations", 10, true),
        new Column("Quoted words", 12, true), new Column("Share", 7, true)));
    for (Share share : Share.of(extraction)) {
      table.add(share.speaker().map(Speaker::name).orElse("(no speaker)"), String.valueOf(share.quotations().size()),
          String.valueOf(share.words()), String.format(Locale.ROOT, "%.1f %%", share.percent()));
    }
    return table;
  }
}
