package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.attribution.Attribution;
import io.github.whosaid.format.QuotationFormat;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractionBuilderTest {
  private static final String TEXT = "\"No - no - no,\" said Lee. \"We sail at dawn,\" said Moran.";

  private static Attribution direct(String words) {
    int start = TEXT.indexOf(words);
    Span content = new Span(start, start + words.length());
    return new Attribution(QuotationType.DIRECT, List.of(content), null, null, null, null, -1, 0.9, "Region");
  }

  private static SpeakerLink link(String name) {
    return new SpeakerLink(new Speaker(name, SpeakerKind.PERSON, Gender.UNKNOWN, "", List.of(), List.of(), List.of(),
        List.of()), 0.9, "name");
  }

  @Test
  void countsASpeakersWordsAsTheFormatsDo() throws IOException {
    List<Attribution> attributions = List.of(direct("\"No - no - no,\""), direct("\"We sail at dawn,\""));
    Extraction extraction = new ExtractionBuilder(TEXT, EnumSet.allOf(CueKind.class))
        .build(attributions, List.of(link("Lee"), link("Moran")));
    assertThat(extraction.speakers()).as("a dash is no word").extracting(Speaker::name).containsExactly("Moran", "Lee");
    StringBuilder out = new StringBuilder();
    QuotationFormat.TEXT.write(extraction, "ferry", out);
    assertThat(out.toString().lines().filter(line -> line.endsWith("%")).map(line -> line.replaceAll(" +", " ")))
        .containsExactly("Moran 1 4 57.1 %", "Lee 1 3 42.9 %");
  }
}
