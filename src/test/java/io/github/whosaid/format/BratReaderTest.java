package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whosaid.Cue;
import io.github.whosaid.Extraction;
import io.github.whosaid.Span;
import io.github.whosaid.Speaker;
import io.github.whosaid.WhosaidException;
import io.github.whosaid.format.BratDocument.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BratReaderTest {

  @Test
  void readsBackWhatTheFormatWrites() throws IOException {
    StringBuilder out = new StringBuilder();
    QuotationFormat.BRAT.write(Samples.ferry(), "ferry", out);
    BratDocument read = BratReader.read("ferry.ann", out.toString(), Samples.TEXT);
    assertThat(read.events()).hasSize(4);
    assertThat(read.events().get(1)).isEqualTo(new Event("E2", "Attribution",
        Map.of("Attribution", List.of(new Span(83, 87)), "Content", List.of(new Span(52, 78)),
            "Cue", List.of(new Span(83, 87)), "Source", List.of(new Span(79, 82)), "Addressee", List.of(new Span(88, 97))),
        Optional.of("Ana Lee")));
    assertThat(read.events().get(3).role("Content")).containsExactly(new Span(99, 102), new Span(103, 110));
    assertThat(read.events().get(3).role("Cue")).isEmpty();
  }

  @Test
  void losesNoSpanAndNoSpeakerOnTheWay() throws IOException {
    for (Extraction extraction : List.of(Samples.ferry(), Samples.group(), HostileSamples.of(20))) {
      RoundTrip.brat(extraction);
      String standoff = Samples.written(QuotationFormat.BRAT, extraction, "ferry");
      assertThat(BratReader.read("ferry.ann", standoff, extraction.text()).events()).map(Event::note)
          .isEqualTo(extraction.quotations().stream().map(quotation -> quotation.speaker().map(Speaker::name)).toList());
    }
  }

  @Test
  void takesRepeatedRolesAnyOrderAndAnyLineEnd() {
    BratDocument read = BratReader.read("x", """
        E1\tAttribution2:T9 Content:T1 Content2:T2 Source:E7 \r
        T1\tContent 0 3\tone\r
        T2\tContent 4 7;8 99\ttwo three\r
        A1\tNegated E1
        #1\tAnnotatorNotes E1\tfirst
        #2\tAnnotatorNotes E1\t last \r
        """, "one two three");
    assertThat(read.events()).containsExactly(new Event("E1", "Attribution2",
        Map.of("Content", List.of(new Span(0, 3), new Span(4, 7), new Span(8, 13))), Optional.of("last")));
  }

  @Test
  void passesOverAByteOrderMark() {
    BratDocument read = BratReader.read("x", "\uFEFFT1\tContent 0 3\tone\nE1\tAttribution:T1 Content:T1\n", "one");
    assertThat(read.events().get(0).role("Content")).containsExactly(new Span(0, 3));
  }

  @Test
  void namesTheFaultyLine() {
    assertThatThrownBy(() -> BratReader.read("x.ann", "#1\ta\nT1\tContent 4 x\tb", "text"))
        .isInstanceOf(WhosaidException.class).hasMessageStartingWith("x.ann:2: '4 x' is not START END");
    assertThatThrownBy(() -> BratReader.read("x.ann", "E1\tAttribution", "text"))
        .isInstanceOf(WhosaidException.class).hasMessageStartingWith("x.ann:1: 'Attribution' is not ROLE:ID");
  }

  @Test
  void namesTheByteThatIsNotUtf8(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("latin.ann"), new byte[] {'o', 'k', '\n', (byte) 0xE9, 'e'});
    assertThatThrownBy(() -> BratReader.read(file, "text")).isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ": not UTF-8 at byte offset 3 (0xE9); convert it");
    assertThatThrownBy(() -> Utf8.decode(new byte[] {'a', (byte) 0xE2, (byte) 0x82})).hasMessageContaining("offset 1 ");
    assertThat(Utf8.decode("\uFEFFé\r\n".getBytes("UTF-8"))).isEqualTo("\uFEFFé\r\n");
  }
}
