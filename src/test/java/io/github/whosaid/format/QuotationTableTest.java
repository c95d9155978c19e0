package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Extraction;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class QuotationTableTest {
  private static final String HEAD = "article,quotation,type,text,speaker,speaker_kind,gender,title,speaker_confidence,"
      + "speaker_rule,source,source_start,source_end,cue,cue_lemma,cue_kind,negated,cue_start,cue_end,addressee,start,end,"
      + "spans,enclosing,confidence,rule";

  private static String written(QuotationFormat format, Extraction... extractions) throws IOException {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < extractions.length; i++) {
      if (i == 0) {
        format.write(extractions[i], "ferry", out);
      } else {
        format.writeNext(extractions[i], "ferry " + i, out);
      }
    }
    return out.toString();
  }

  private static List<CSVRecord> read(CSVFormat format, String table) throws IOException {
    return format.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(table)).getRecords();
  }

  @Test
  void csvHasARowPerQuotationUnderOneHead() throws IOException {
    assertThat(written(QuotationFormat.CSV, Samples.ferry())).isEqualTo(String.join("\r\n", HEAD,
        "ferry,1,MIXED,\"the ferry plan was \"\"unfair\"\".\",Ana Lee,PERSON,FEMALE,Mayor,0.9,name,Ana Lee,6,13,said,say,SAY,"
            + "false,14,18,,22,50,22..50,,0.95,clause",
        "ferry,2,DIRECT,\"\"\"Osric told\tme he\nis out,\"\"\",Ana Lee,PERSON,FEMALE,Mayor,0.8,surname,Lee,79,82,told,tell,"
            + "SAY,false,83,87,reporters,52,78,52..78,,0.9,inverted",
        "ferry,3,INDIRECT,\"he\nis out\",Osric,PERSON,UNKNOWN,,1.0,name,Osric,53,58,told,tell,SAY,true,59,63,,67,76,67..76,"
            + "2,0.5,clause",
        "ferry,4,DIRECT,\"\"\"No boats!\"\"\",,,,,,,,,,,,,,,,,99,110,99..102 103..110,,0.25,free", ""));
  }

  @Test
  void tsvIsTheSameOnOneLineEach() throws IOException {
    List<String> lines = written(QuotationFormat.TSV, Samples.ferry()).lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).isEqualTo(HEAD.replace(',', '\t'));
    assertThat(lines.get(2)).startsWith("ferry\t2\tDIRECT\t\"\"\"Osric told me he is out,\"\"\"\tAna Lee\t");
  }

  @Test
  void articlesFollowEachOtherWithoutAnotherHead() throws IOException {
    String table = written(QuotationFormat.CSV, Samples.ferry(), Samples.group(), Samples.ferry());
    assertThat(table).containsOnlyOnce(HEAD);
    assertThat(read(CSVFormat.RFC4180, table)).hasSize(9).extracting(row -> row.get("article"))
        .contains("ferry", "ferry 1", "ferry 2");
  }

  @Test
  void readsBackByTheStandard() throws IOException {
    List<CSVRecord> rows = read(CSVFormat.RFC4180, written(QuotationFormat.CSV, Samples.ferry()));
    Extraction ferry = Samples.ferry();
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).get("text")).isEqualTo(ferry.quotations().get(i).text());
      assertThat(Samples.TEXT.substring(Integer.parseInt(rows.get(i).get("start")), Integer.parseInt(rows.get(i).get("end"))))
          .isEqualTo(ferry.quotations().get(i).extent().in(Samples.TEXT));
    }
    assertThat(read(CSVFormat.RFC4180.builder().setDelimiter('\t').get(), written(QuotationFormat.TSV, Samples.ferry())))
        .extracting(row -> row.get("text")).element(3).isEqualTo("\"No boats!\"");
  }

  @Test
  void noCellIsAFormula() throws IOException {
    for (QuotationFormat format : List.of(QuotationFormat.CSV, QuotationFormat.TSV)) {
      CSVFormat syntax = format == QuotationFormat.CSV ? CSVFormat.RFC4180
          : CSVFormat.RFC4180.builder().setDelimiter('\t').get();
      List<CSVRecord> rows = read(syntax, written(format, HostileSamples.markup()));
      assertThat(rows).hasSize(2);
      assertThat(rows.get(0).get("source")).startsWith("'=HYPERLINK(");
      assertThat(rows.get(1).get("source")).startsWith("'+1");
      assertThat(rows.get(0).get("cue_lemma")).isEqualTo("'-say");
      assertThat(rows.get(1).get("source")).isEqualTo("'+1\u2400\u2407\u241B[31");
      for (CSVRecord row : rows) {
        assertThat(row).noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0);
      }
    }
    assertThat(Samples.written(QuotationFormat.CSV, Samples.group(), "@cmd").lines().skip(1)).allMatch(row -> row.startsWith("'@cmd,"));
  }
}
