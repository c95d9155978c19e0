package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A list may name a million files: none of them stays open. */
class ClosedFilesTest {
  @TempDir
  private Path folder;

  private static List<String> open() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      return files.map(RealPath::of).map(Path::toString).toList();
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void ofATableWhoseHeadIsFaulty() throws IOException, InputException {
    Path table = Files.write(folder.resolve("latin.csv"), "caf\u00e9,text\n1,first\n".getBytes(ISO_8859_1));
    InputOpener opener = new InputOpener(ArticleFields.of(Optional.empty(), Optional.empty()), Optional.empty(),
        new ByteArrayInputStream(new byte[0]));
    try (Inputs inputs = opener.open(table.toString())) {
      assertThat(inputs.next()).isNotNull().matches(Input::fails);
      assertThat(open()).doesNotContain(RealPath.of(table).toString());
    }
  }
}
