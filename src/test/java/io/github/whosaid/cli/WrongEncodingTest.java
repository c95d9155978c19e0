package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Extraction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no UTF-8 text are refused by name; the others are done. */
class WrongEncodingTest {
  private static final String TEXT = "Ana Ruiz said \u201Ccaf\u00E9 prices rose\u201D.";

  @TempDir
  private Path folder;

  private String refused(byte[] content) throws IOException {
    Path wrong = Files.write(folder.resolve("wrong.txt"), content);
    Path right = Files.writeString(folder.resolve("right.txt"), TEXT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ExtractorFactory factory = settings -> text -> new Extraction(text, List.of(), List.of());
    int code = Main.run(factory, new ByteArrayInputStream(new byte[0]), out, err, "--format", "jsonl", wrong.toString(),
        right.toString());
    assertThat(code).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("\"right\"").doesNotContain("\"wrong\"");
    return err.toString(UTF_8);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "UTF-32", "IBM500"})
  void namesAFileInAnotherEncoding(String charset) throws IOException {
    assertThat(refused(TEXT.getBytes(Charset.forName(charset)))).contains("wrong.txt").contains("UTF-8");
  }

  @Test
  void namesABinaryFile() throws IOException {
    byte[] bytes = new byte[10_000];
    new Random(1).nextBytes(bytes);
    assertThat(refused(bytes)).contains("wrong.txt").contains("UTF-8");
  }
}
