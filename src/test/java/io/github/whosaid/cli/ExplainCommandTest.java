package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String HEAD = "\\d+\\.\\.\\d+  0\\.\\d\\d  ";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir
  private Path folder;
  private Path article;

  @BeforeEach
  void writeAnArticle() throws IOException {
    article = Files.writeString(folder.resolve("bridge.txt"),
        "Mayor Ana Ruiz said that the bridge was safe.\n\n\"A bridge is a promise.\" — Tom Weller\n");
  }

  private int run(Object... args) {
    out.reset();
    err.reset();
    return Main.run(ExtractorFactory.ENGINE, new ByteArrayInputStream(new byte[0]), out, err,
        Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  private String err() {
    return err.toString(UTF_8);
  }

  @Test
  void printsRuleConfidenceAndEvidence() {
    assertThat(run("explain", article)).isZero();
    List<String> lines = out.toString(UTF_8).lines().toList();
    assertThat(lines.get(0))
        .matches(HEAD + "ClausalComplement\\w*: Mayor Ana Ruiz \\| said \\| (that )?the bridge was safe");
    assertThat(lines).filteredOn(line -> line.matches("  \\w.*")).extracting(line -> line.strip().split(" +")[0])
        .containsExactly("cue", "content", "source", "whole");
    assertThat(lines).filteredOn(line -> line.startsWith("    ")).hasSizeBetween(4, 24)
        .allMatch(line -> line.matches("    [+-]\\d+\\.\\d\\d  \\S.*"));
    assertThat(lines.get(lines.size() - 1)).as("a signature has no cue and needs no evidence")
        .matches(HEAD + "DashSignature: Tom Weller \\| - \\| \"A bridge is a promise\\.\"");
    assertThat(err()).isEmpty();
  }

  @Test
  void printsTheSameNumbersInEveryLanguage() {
    run("explain", article);
    String printed = out.toString(UTF_8);
    Locale ours = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      run("explain", article);
    } finally {
      Locale.setDefault(ours);
    }
    assertThat(out.toString(UTF_8)).isEqualTo(printed);
  }

  @Test
  void printsNoMoreEvidenceThanAskedFor() {
    assertThat(run("explain", "--top", "1", article)).isZero();
    assertThat(out.toString(UTF_8).lines()).filteredOn(line -> line.startsWith("    ")).hasSize(4);
  }

  @Test
  void printsNothingWhereNothingIsSaid() throws IOException {
    assertThat(run("explain", Files.writeString(folder.resolve("rain.txt"), "Rain."))).isZero();
    assertThat(out.size()).isZero();
  }

  @Test
  void refusesWhatItCannotExplain() {
    Path gone = folder.resolve("gone.txt");
    assertThat(run("explain", gone)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: " + gone + " is not a file; name an article\nTry: whosaid explain --help");
    assertThat(run("explain", folder)).isEqualTo(2);
    assertThat(run("explain", "--top", "0", article)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: --top takes a number from 1 on, not 0\n");
    assertThat(run("explain", "--top", "many", article)).isEqualTo(2);
    assertThat(run("explain")).isEqualTo(2);
    assertThat(run("--models", gone, "explain", article)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: --models " + gone + " is not a folder; name one");
    assertThat(out.size()).isZero();
  }

  @Test
  void tellsWhichFileIsNoUtf8() throws IOException {
    Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'C', 'a', 'f', (byte) 0xE9, '.'});
    assertThat(run("explain", latin)).isEqualTo(1);
    assertThat(err()).startsWith("whosaid: ").contains(": not UTF-8 at byte offset 3").hasLineCount(1);
  }
}
