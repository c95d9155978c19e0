package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Extraction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What holds for a file of whatever bytes. */
final class AnyInput {
  private AnyInput() {}

  /** Gives {@code content} to the command line as each kind of file, written to {@code folder}, and as standard input. */
  static void check(Path folder, byte[] content) throws IOException {
    for (String ending : List.of("txt", "jsonl", "csv", "tsv", "jsonl.gz")) {
      Path file = Files.write(folder.resolve("wire." + ending), content);
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      ExtractorFactory factory = settings -> text -> new Extraction(text, List.of(), List.of());
      int code = Main.run(factory, new ByteArrayInputStream(content), new ByteArrayOutputStream(), err, "--format", "jsonl",
          file.toString(), "-");
      assertThat(code).as(err.toString(UTF_8)).isIn(0, 1);
      assertThat(err.toString(UTF_8)).doesNotContain("\tat ").doesNotContain("fault of this program");
      if (code == 1) {
        assertThat(err.toString(UTF_8)).containsAnyOf("wire." + ending, "whosaid: -: ");
      }
    }
  }
}
