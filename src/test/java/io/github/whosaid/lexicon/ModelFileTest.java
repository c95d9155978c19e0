package io.github.whosaid.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whosaid.WhosaidException;
import io.github.whosaid.lexicon.ModelFile.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

  @TempDir
  private Path folder;

  @Test
  void keepsTheLinesThatCountWithTheirNumbers() {
    ModelFile file = ModelFile.of("words.txt", "# comment\n\nfirst \t\n   \n second # no comment\r\nlast");
    assertThat(file.lines()).containsExactly(new Line(3, "first"), new Line(5, " second # no comment"), new Line(6, "last"));
    assertThat(ModelFile.of("words.txt", "").lines()).isEmpty();
    assertThat(ModelFile.of("words.txt", "\uFEFF# comment\nfirst").lines()).as("after a byte order mark")
        .containsExactly(new Line(2, "first"));
  }

  @Test
  void namesFileAndLineOfAFault() {
    ModelFile file = ModelFile.of("words.txt", "# comment\nodd");
    assertThat(file.fault(file.lines().get(0), "a line is even"))
        .hasMessage("words.txt, line 2: a line is even, not \"odd\"");
  }

  @Test
  void prefersTheUsersFolder() throws IOException {
    assertThat(ModelFile.read("cue-kinds.txt", null).name()).isEqualTo("models/cue-kinds.txt");
    assertThat(ModelFile.read("cue-kinds.txt", folder).lines()).as("not in the folder")
        .isEqualTo(ModelFile.read("cue-kinds.txt", null).lines());
    Path own = Files.writeString(folder.resolve("cue-kinds.txt"), "SAY V: yodel\n");
    ModelFile file = ModelFile.read("cue-kinds.txt", folder);
    assertThat(file.name()).isEqualTo(own.toString());
    assertThat(file.lines()).containsExactly(new Line(1, "SAY V: yodel"));
  }

  @Test
  void tellsWhatCannotBeRead() throws IOException {
    assertThatExceptionOfType(WhosaidException.class).isThrownBy(() -> ModelFile.read("gone.txt", folder))
        .withMessageContaining("/io/github/whosaid/models/gone.txt is not on the class path");
    Path latin = Files.write(folder.resolve("cue-kinds.txt"), new byte[] {'C', 'a', 'f', (byte) 0xE9});
    assertThatExceptionOfType(WhosaidException.class).isThrownBy(() -> ModelFile.read("cue-kinds.txt", folder))
        .withMessageContaining(latin + " cannot be read as UTF-8");
  }
}
