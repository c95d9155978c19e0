package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.whosaid.Cue;
import io.github.whosaid.Extraction;
import io.github.whosaid.Mention;
import io.github.whosaid.Quotation;
import io.github.whosaid.Span;
import io.github.whosaid.Speaker;
import io.github.whosaid.WhosaidException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Writes extractions in each format and reads them back by others' parsers. */
final class RoundTrip {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ARTICLE = "ferry";
  private static final Extraction NOTHING = new Extraction("Rain.", List.of(), List.of());

  private RoundTrip() {}

  /** Checks that what each format makes of {@code extraction} is well-formed and says the same. */
  static void check(Extraction extraction) throws IOException {
    json(extraction);
    brat(extraction);
    table(extraction);
    html(extraction);
    assertThat(Samples.written(QuotationFormat.TEXT, extraction, ARTICLE).chars())
        .allMatch(c -> c == '\n' || !Character.isISOControl(c));
  }

  private static void json(Extraction extraction) throws IOException {
    JsonNode read = JSON.readTree(Samples.written(QuotationFormat.JSON, extraction, ARTICLE));
    String line = Samples.written(QuotationFormat.JSONL, extraction, ARTICLE);
    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    assertThat(JSON.readTree(line)).isEqualTo(read);
    assertThat(read.get("quotations")).hasSameSizeAs(extraction.quotations());
    for (int i = 0; i < extraction.quotations().size(); i++) {
      Quotation quotation = extraction.quotations().get(i);
      JsonNode node = read.get("quotations").get(i);
      assertThat(node.at("/content/text").asText()).isEqualTo(quotation.text());
      assertThat(StreamSupport.stream(node.at("/content/spans").spliterator(), false)
          .map(span -> new Span(span.get(0).asInt(), span.get(1).asInt())).toList()).isEqualTo(quotation.content());
      assertThat(node.at("/cue/text").asText("")).isEqualTo(quotation.cue().map(Cue::text).orElse(""));
      assertThat(node.at("/cue/lemma").asText("")).isEqualTo(quotation.cue().map(Cue::lemma).orElse(""));
      assertThat(node.at("/source/text").asText("")).isEqualTo(quotation.source().map(Mention::text).orElse(""));
      assertThat(node.at("/speaker/name").asText("")).isEqualTo(quotation.speaker().map(Speaker::name).orElse(""));
      assertThat(node.get("rule").asText()).isEqualTo(quotation.rule());
    }
    for (QuotationFormat linked : List.of(QuotationFormat.JSON_LD, QuotationFormat.WEB_ANNOTATION)) {
      assertThat(JSON.readTree(Samples.written(linked, extraction, ARTICLE)).isObject()).isTrue();
    }
  }

  static void brat(Extraction extraction) throws IOException {
    String standoff = Samples.written(QuotationFormat.BRAT, extraction, ARTICLE);
    List<BratDocument.Event> events = BratReader.read(ARTICLE, standoff, extraction.text()).events();
    assertThat(events).hasSameSizeAs(extraction.quotations());
    for (int i = 0; i < events.size(); i++) {
      Quotation quotation = extraction.quotations().get(i);
      assertThat(events.get(i).role("Content")).isEqualTo(quotation.content());
      assertThat(events.get(i).role("Cue")).isEqualTo(quotation.cue().map(Cue::span).stream().toList());
      assertThat(events.get(i).role("Source")).isEqualTo(quotation.source().map(Mention::span).stream().toList());
      assertThat(events.get(i).role("Addressee")).isEqualTo(quotation.addressee().map(Mention::span).stream().toList());
      assertThat(events.get(i).note().isPresent()).isEqualTo(quotation.speaker().isPresent());
    }
  }

  private static void table(Extraction extraction) throws IOException {
    List<CSVRecord> rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
        .parse(new StringReader(Samples.written(QuotationFormat.CSV, extraction, ARTICLE))).getRecords();
    assertThat(rows).hasSameSizeAs(extraction.quotations());
    for (int i = 0; i < rows.size(); i++) {
      Quotation quotation = extraction.quotations().get(i);
      assertThat(plain(rows.get(i).get("text"))).isIn(plain(quotation.text()), plain("'" + quotation.text()));
      assertThat(plain(rows.get(i).get("rule"))).isIn(plain(quotation.rule()), plain("'" + quotation.rule()));
      assertThat(rows.get(i).toList()).noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0)
          .allMatch(cell -> cell.chars().allMatch(c -> !Character.isISOControl(c) || "\t\r\n".indexOf(c) >= 0));
    }
    assertThat(Samples.written(QuotationFormat.TSV, extraction, ARTICLE).lines())
        .hasSize(1 + extraction.quotations().size());
  }

  /** Without the difference between a control character and what a table has in its place. */
  private static String plain(String words) {
    return words.replaceAll("[\\p{Cc} \u2400-\u2421\uFFFD&&[^\t\r\n]]", "\u2400");
  }

  private static void html(Extraction extraction) throws IOException {
    Document page = Jsoup.parse(Samples.written(QuotationFormat.HTML, extraction, ARTICLE));
    Document plain = Jsoup.parse(Samples.written(QuotationFormat.HTML, NOTHING, ARTICLE));
    assertThat(page.select("script")).hasSameSizeAs(plain.select("script"));
    assertThat(page.select("img, iframe, object, embed, form, link, base, svg image, [onclick], [onerror], [onload]"))
        .hasSameSizeAs(plain.select("img, iframe, object, embed, form, link, base, svg image, [onclick]"));
  }

  /** Reads what may be standoff or not: only the error that says so may come of it. */
  static void readStandoff(String standoff, String text) {
    try {
      for (BratDocument.Event event : BratReader.read("ferry.ann", standoff, text).events()) {
        event.roles().values().forEach(spans -> assertThat(spans).allMatch(span -> span.end() <= text.length()));
      }
    } catch (WhosaidException e) {
      assertThat(e).hasMessageStartingWith("ferry.ann:");
    }
  }
}
