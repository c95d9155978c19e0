package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whosaid.WhosaidException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFilesTest {

  @TempDir
  private Path folder;

  private static Weights weights(String piece, double weight) {
    return new Weights(Map.of(piece, new Weights.Weight(weight, 7), "nothing", new Weights.Weight(0.0001, 7)));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Model model = new Model(Map.of("say/V", new int[] {90, 100}, "claim/N", new int[] {5, 9}), weights("spot", 1),
        weights("cue, \u00E9", 1.25), weights("content", -2), weights("source", 0.0005), weights("carries on", 3), weights("accept", 4));
    ModelFiles.write(model, folder);
    Model read = ModelFiles.read(folder);
    assertThat(read.cueCounts()).containsOnlyKeys("say/V", "claim/N");
    assertThat(read.cueCounts().get("say/V")).containsExactly(90, 100);
    assertThat(read.spot().of("spot")).isEqualTo(1);
    assertThat(read.cue().sorted()).isEqualTo(Map.of("cue, \u00E9", new Weights.Weight(1.25, 7)));
    assertThat(read.content().of("content")).isEqualTo(-2);
    assertThat(read.source().of("source")).isEqualTo(0.001);
    assertThat(read.carriesOn().of("carries on")).isEqualTo(3);
    assertThat(read.accept().of("accept")).isEqualTo(4);
    assertThat(read.accept().of("unseen")).isZero();
    assertThat(folder.resolve("cues.tsv")).content().startsWith("# ").contains("\nclaim/N\t5\t9\nsay/V\t90\t100\n");
  }

  @ParameterizedTest
  @CsvSource({"cues.tsv, say/V 9", "cues.tsv, say/V|9", "cues.tsv, say/V|9|many", "weights-spot.tsv, a|b",
      "weights-cue.tsv, lemma=say", "weights-content.tsv, lemma=say|much", "weights-source.tsv, lemma=say|", "weights-carry-on.tsv, a|1",
      "weights-accept.tsv, a|b", "weights-accept.tsv, a|NaN|1", "weights-cue.tsv, a|-Infinity|1", "weights-spot.tsv, a|1e999|1"})
  void namesFileAndLineOfAFault(String name, String row) throws IOException {
    String line = row.replace('|', '\t');
    Path file = Files.writeString(folder.resolve(name), "# comment\n\n" + line + "\n");
    assertThatExceptionOfType(WhosaidException.class).isThrownBy(() -> ModelFiles.read(folder))
        .withMessageStartingWith("%s, line 3: a row is ", file)
        .withMessageEndingWith("not \"" + line.stripTrailing() + "\"");
  }

  @Test
  void readsTheBundledOne() {
    Model bundled = ModelFiles.read(null);
    assertThat(bundled.cueCounts()).containsKeys("say/V", "tell/V", "claim/N");
    assertThat(bundled.spot().sorted()).isNotEmpty();
    assertThat(bundled.cue().sorted()).isNotEmpty();
    assertThat(bundled.content().sorted()).isNotEmpty();
    assertThat(bundled.source().sorted()).isNotEmpty();
    assertThat(bundled.carriesOn().sorted()).isNotEmpty();
    assertThat(bundled.accept().sorted()).isNotEmpty();
  }
}
