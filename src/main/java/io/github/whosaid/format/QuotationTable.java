package io.github.whosaid.format;

import io.github.whosaid.Cue;
import io.github.whosaid.Extraction;
import io.github.whosaid.Mention;
import io.github.whosaid.Quotation;
import io.github.whosaid.Span;
import io.github.whosaid.Speaker;
import io.github.whosaid.SpeakerLink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Quotations as rows, as {@link QuotationFormat#CSV} describes them. */
final class QuotationTable {
  private static final List<String> COLUMNS = List.of("article", "quotation", "type", "text",
      "speaker", "speaker_kind", "gender", "title", "speaker_confidence", "speaker_rule",
      "source", "source_start", "source_end", "cue", "cue_lemma", "cue_kind", "negated", "cue_start", "cue_end",
      "addressee", "start", "end", "spans", "enclosing", "confidence", "rule");
  /** Also the full-width forms, which spreadsheets of East Asia take for the plain ones. */
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*");
  private static final Pattern SEPARATORS = Pattern.compile("[\t\n\u000B\f\r\u0085\u2028\u2029]");

  /** What commands a terminal or ends a text early; a cell may have tabs and line breaks. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\t\r\n]]");

  private final boolean tabs;
  private final CSVFormat format;

  QuotationTable(boolean tabs) {
    this.tabs = tabs;
    format = tabs ? CSVFormat.RFC4180.builder().setDelimiter('\t').setRecordSeparator('\n').get() : CSVFormat.RFC4180;
  }

  void writeHead(Appendable out) throws IOException {
    format.printRecord(out, COLUMNS.toArray());
  }

  void write(Extraction extraction, String article, Appendable out) throws IOException {
    Ids ids = new Ids(extraction);
    CSVPrinter printer = new CSVPrinter(out, format);
    for (int i = 0; i < extraction.quotations().size(); i++) {
      Quotation quotation = extraction.quotations().get(i);
      printer.printRecord(row(quotation, article, i + 1, ids.enclosing(quotation)));
    }
  }

  private List<Object> row(Quotation quotation, String article, int number, Optional<Integer> enclosing) {
    Optional<Speaker> speaker = quotation.speaker();
    Optional<Cue> cue = quotation.cue();
    Optional<Mention> source = quotation.source();
    List<Object> row = new ArrayList<>();
    row.add(text(article));
    row.add(number);
    row.add(quotation.type());
    row.add(text(quotation.text()));
    row.add(text(speaker.map(Speaker::name)));
    row.add(cell(speaker, Speaker::kind));
    row.add(cell(speaker, Speaker::gender));
    row.add(text(speaker.flatMap(s -> s.titles().stream().findFirst()).map(Mention::text)));
    row.add(cell(quotation.link(), SpeakerLink::confidence));
    row.add(text(quotation.link().map(SpeakerLink::rule)));
    row.add(text(source.map(Mention::text)));
    row.add(cell(source, s -> s.span().start()));
    row.add(cell(source, s -> s.span().end()));
    row.add(text(cue.map(Cue::text)));
    row.add(text(cue.map(Cue::lemma)));
    row.add(cell(cue, Cue::kind));
    row.add(cell(cue, Cue::negated));
    row.add(cell(cue, c -> c.span().start()));
    row.add(cell(cue, c -> c.span().end()));
    row.add(text(quotation.addressee().map(Mention::text)));
    Span extent = quotation.extent();
    row.add(extent.start());
    row.add(extent.end());
    row.add(quotation.content().stream().map(Span::toString).collect(Collectors.joining(" ")));
    row.add(cell(enclosing, Function.identity()));
    row.add(quotation.confidence());
    row.add(text(quotation.rule()));
    return row;
  }

  /** What this library made of a part: numbers and constants, safe as they are; empty without the part or its value. */
  private static <T> Object cell(Optional<T> part, Function<T, ?> value) {
    return part.isPresent() ? value.apply(part.get()) : "";
  }

  private String text(Optional<String> words) {
    return words.map(this::text).orElse("");
  }

  /**
   * Words of an article or a user as a cell that no spreadsheet takes for a formula, and no terminal for a command: most
   * control characters show as pictures.
   */
  private String text(String words) {
    String safe = FORMULA.matcher(words).matches() ? "'" + words : words;
    String lines = tabs ? SEPARATORS.matcher(safe).replaceAll(" ") : safe;
    return CONTROLS.matcher(lines).replaceAll(control -> String.valueOf(HtmlText.visible(control.group().charAt(0))));
  }
}
