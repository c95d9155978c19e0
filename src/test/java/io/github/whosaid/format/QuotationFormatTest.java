package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.whosaid.Extraction;
import io.github.whosaid.Quotation;
import io.github.whosaid.Speaker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuotationFormatTest {

  private static String written(QuotationFormat format, Extraction extraction) throws IOException {
    return Samples.written(format, extraction, "ferry");
  }

  @Test
  void goesByItsName() {
    assertThat(QuotationFormat.named("JsonL")).contains(QuotationFormat.JSONL);
    assertThat(QuotationFormat.named("xml")).isEmpty();
    assertThat(QuotationFormat.all()).extracting(QuotationFormat::extension).containsExactly("txt", "json", "jsonl", "csv",
        "tsv", "ann", "jsonld", "anno.jsonld", "html");
    assertThat(QuotationFormat.all()).filteredOn(format -> !format.isStream()).extracting(QuotationFormat::name)
        .containsExactly("brat", "jsonld", "webannotation", "html");
  }

  /** A format of a user's. */
  public static final class SpeakerNames implements QuotationFormat {
    @Override
    public String name() {
      return "names";
    }

    @Override
    public String extension() {
      return "txt";
    }

    @Override
    public void write(Extraction extraction, String article, Appendable out) throws IOException {
      for (Speaker speaker : extraction.speakers()) {
        out.append(article + ": " + speaker.name() + "\n");
      }
    }
  }

  @Test
  void takesAFormatFromTheClassPath(@TempDir Path folder) throws IOException {
    try (AddedFormat ignored = new AddedFormat(SpeakerNames.class, folder)) {
      QuotationFormat format = QuotationFormat.named("names").orElseThrow();
      assertThat(written(format, Samples.ferry())).isEqualTo("ferry: Ana Lee\nferry: Osric\n");
      assertThat(format.isStream()).isTrue();
      assertThat(format.index()).isEmpty();
    }
  }

  @Test
  void textIsATableAndASummary() throws IOException {
    assertThat(written(QuotationFormat.TEXT, Samples.ferry())).isEqualTo("""
        ferry: 4 quotations by 2 speakers

        Speaker  Cue             Type      Words
        -------  --------------  --------  ----------------------------
        Ana Lee  said            mixed     the ferry plan was "unfair".
        Ana Lee  told            direct    "Osric told me he is out,"
        Osric    told (negated)  indirect  > he is out
        -        -               direct    "No boats!"

        Speaker       Quotations  Quoted words   Share
        ------------  ----------  ------------  ------
        Ana Lee                2            11  68.8 %
        Osric                  1             3  18.8 %
        (no speaker)           1             2  12.5 %
        """);
  }

  @Test
  void textSaysWhereThereIsNothing() throws IOException {
    assertThat(written(QuotationFormat.TEXT, new Extraction("Rain.", List.of(), List.of())))
        .isEqualTo("ferry: 0 quotations by 0 speakers\n");
  }

  @Test
  void textCountsTheSameInEveryLocale() throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      assertThat(written(QuotationFormat.TEXT, Samples.ferry())).contains("68.8 %");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void jsonHoldsAllOfTheRecords() throws IOException {
    JsonNode json = new ObjectMapper().readTree(written(QuotationFormat.JSON, Samples.ferry()));
    assertThat(json.get("article").asText()).isEqualTo("ferry");
    assertThat(json.get("length").asInt()).isEqualTo(Samples.TEXT.length());
    assertThat(json.get("quotations").get(1)).isEqualTo(new ObjectMapper().readTree("""
        {"id": 2, "type": "DIRECT",
         "content": {"spans": [[52, 78]], "text": "\\"Osric told\\tme he\\nis out,\\""},
         "cue": {"span": [83, 87], "text": "told", "lemma": "tell", "kind": "SAY", "negated": false},
         "source": {"span": [79, 82], "text": "Lee"},
         "speaker": {"id": 1, "name": "Ana Lee", "confidence": 0.8, "rule": "surname"},
         "addressee": {"span": [88, 97], "text": "reporters"},
         "enclosing": null, "confidence": 0.9, "rule": "inverted"}"""));
    assertThat(json.get("quotations").get(2).get("enclosing").asInt()).isEqualTo(2);
    assertThat(json.get("quotations").get(3)).isEqualTo(new ObjectMapper().readTree("""
        {"id": 4, "type": "DIRECT", "content": {"spans": [[99, 102], [103, 110]], "text": "\\"No boats!\\""},
         "cue": null, "source": null, "speaker": null, "addressee": null, "enclosing": null,
         "confidence": 0.25, "rule": "free"}"""));
    assertThat(json.get("speakers").get(0)).isEqualTo(new ObjectMapper().readTree("""
        {"id": 1, "name": "Ana Lee", "kind": "PERSON", "gender": "FEMALE", "genderEvidence": "first name",
         "titles": [{"span": [0, 5], "text": "Mayor"}], "aliases": ["Lee"],
         "mentions": [{"span": [6, 13], "text": "Ana Lee"}, {"span": [79, 82], "text": "Lee"}], "members": []}"""));
  }

  @Test
  void jsonListsMembersThatAreNotQuotedAfterTheQuoted() throws IOException {
    JsonNode speakers = new ObjectMapper().readTree(written(QuotationFormat.JSON, Samples.group())).get("speakers");
    assertThat(speakers.findValuesAsText("name")).containsExactly("Lee and Moran", "Lee", "Moran");
    assertThat(speakers.get(0).get("members").toString()).isEqualTo("[2,3]");
  }

  @Test
  void jsonFindsTheEnclosingQuotationByWhatItIs() throws IOException {
    Extraction ferry = Samples.ferry();
    Quotation inner = ferry.quotations().get(2);
    Quotation copy = inner.enclosing().map(q -> new Quotation(q.type(), q.content(), q.text(), q.cue(), q.source(), q.link(),
        q.addressee(), q.enclosing(), q.confidence(), q.rule())).orElseThrow();
    assertThat(enclosingOfTheLast(ferry, inner, copy)).isEqualTo(2);
    assertThat(enclosingOfTheLast(ferry, inner, Samples.group().quotations().get(0))).as("one that was left out").isZero();
  }

  private static int enclosingOfTheLast(Extraction extraction, Quotation inner, Quotation enclosing) throws IOException {
    Quotation nested = new Quotation(inner.type(), inner.content(), inner.text(), inner.cue(), inner.source(), inner.link(),
        inner.addressee(), Optional.of(enclosing), inner.confidence(), inner.rule());
    List<Quotation> quotations = List.of(extraction.quotations().get(0), extraction.quotations().get(1), nested);
    return new ObjectMapper().readTree(written(QuotationFormat.JSON,
        new Extraction(extraction.text(), quotations, extraction.speakers()))).at("/quotations/2/enclosing").asInt();
  }

  @Test
  void jsonIsIndentedAndJsonLinesIsNot() throws IOException {
    assertThat(written(QuotationFormat.JSON, Samples.group())).startsWith("""
        {
          "article": "ferry",
          "length": 38,
          "quotations": [ {
            "id": 1,
        """);
    assertThat(written(QuotationFormat.JSONL, Samples.ferry())).startsWith("{\"article\":\"ferry\",").containsOnlyOnce("\n")
        .endsWith("\n");
  }

  @Test
  void bratIsStandoffInCodePoints() throws IOException {
    assertThat(written(QuotationFormat.BRAT, Samples.ferry())).isEqualTo("""
        T1\tContent 21 49\tthe ferry plan was "unfair".
        T2\tCue 14 18\tsaid
        T3\tSource 6 13\tAna Lee
        T4\tAttribution 14 18\tsaid
        E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3
        #1\tAnnotatorNotes E1\tAna Lee
        T5\tContent 51 77\t"Osric told me he is out,"
        T6\tCue 82 86\ttold
        T7\tSource 78 81\tLee
        T8\tAddressee 87 96\treporters
        T9\tAttribution 82 86\ttold
        E2\tAttribution:T9 Content:T5 Cue:T6 Source:T7 Addressee:T8
        #2\tAnnotatorNotes E2\tAna Lee
        T10\tContent 66 75\the is out
        T11\tCue 58 62\ttold
        T12\tSource 52 57\tOsric
        T13\tAttribution 58 62\ttold
        E3\tAttribution:T13 Content:T10 Cue:T11 Source:T12
        #3\tAnnotatorNotes E3\tOsric
        T14\tContent 98 101;102 109\t"No boats!"
        T15\tAttribution 98 101;102 109\t"No boats!"
        E4\tAttribution:T15 Content:T14
        """);
  }
}
