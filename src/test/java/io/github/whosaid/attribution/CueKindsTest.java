package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whosaid.CueKind;
import io.github.whosaid.WhosaidException;
import io.github.whosaid.lexicon.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueKindsTest {

  @TempDir
  private Path folder;

  private CueKinds kinds(String text) throws IOException {
    Files.writeString(folder.resolve("cue-kinds.txt"), text);
    return CueKinds.load(folder);
  }

  @Test
  void tellsTheKindOfALemmaInItsClass() throws IOException {
    CueKinds kinds = kinds("# comment\nSAY V: say tell\nSAY N: claim  report\nSHOW V: show say\n");
    assertThat(kinds.of("say/V")).as("the first line counts").isEqualTo(CueKind.SAY);
    assertThat(kinds.of("report/N")).isEqualTo(CueKind.SAY);
    assertThat(kinds.of("show/V")).isEqualTo(CueKind.SHOW);
    assertThat(kinds.of("claim/V")).isNull();
    assertThat(kinds.isAlso("say/V", CueKind.SHOW)).isTrue();
    assertThat(kinds.isAlso("tell/V", CueKind.SHOW)).isFalse();
    assertThat(kinds.isAlso("unknown/V", CueKind.SAY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SAY: say", "SHOUT V: say", "SAY Q: say", "SAY V say", "SAY V", "say V: say", "SAY V N: say"})
  void namesFileAndLineOfAFault(String line) {
    assertThatExceptionOfType(WhosaidException.class).isThrownBy(() -> kinds("# comment\nSAY V: tell\n" + line + "\n"))
        .withMessageStartingWith("%s, line 3: a line is KIND CLASS: words", folder.resolve("cue-kinds.txt"))
        .withMessageEndingWith("not \"" + line + "\"");
  }

  @Test
  void theBundledListHoldsEveryKind() {
    assertThat(ModelFile.read("cue-kinds.txt", null).lines()).extracting(line -> line.text().split(" ")[0])
        .contains(Stream.of(CueKind.values()).map(CueKind::name).toArray(String[]::new));
    CueKinds bundled = CueKinds.load(null);
    assertThat(bundled.of("say/V")).isEqualTo(CueKind.SAY);
    assertThat(bundled.of("urge/V")).isEqualTo(CueKind.DEMAND);
    assertThat(bundled.of("believe/V")).isEqualTo(CueKind.BELIEVE);
    assertThat(bundled.of("hope/V")).isEqualTo(CueKind.INTEND);
  }
}
