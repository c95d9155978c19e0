package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The limits of the command line reach the engine, and cost the articles beyond them alone. */
class LimitedRunTest {
  private static final String BRIDGE = "Mayor Ana Ruiz said the bridge was safe.";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir
  private Path folder;
  private Path bridge;
  private Path twice;

  @BeforeEach
  void writeArticles() throws IOException {
    bridge = Files.writeString(folder.resolve("bridge.txt"), BRIDGE);
    twice = Files.writeString(folder.resolve("twice.txt"), BRIDGE + " " + BRIDGE);
  }

  private int run(Object... args) {
    err.reset();
    return Main.run(ExtractorFactory.ENGINE, new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err,
        Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  private String err() {
    return err.toString(UTF_8);
  }

  @Test
  void doesWhatIsOverItsBudgetWithALargerOne() {
    Path out = folder.resolve("out");
    assertThat(run("--time-budget", "0.000000001", "-f", "json", "-o", out, bridge, twice)).isEqualTo(1);
    assertThat(err().lines()).containsExactlyInAnyOrder(
        "whosaid: " + bridge + ": the article takes longer than its time budget of 0.000000001s: split it, or raise the"
            + " budget",
        "whosaid: " + twice + ": the article takes longer than its time budget of 0.000000001s: split it, or raise the"
            + " budget");
    assertThat(out.resolve("bridge.json")).doesNotExist();
    assertThat(run("--time-budget", "86400", "--resume", "-f", "json", "-o", out, bridge, twice)).isZero();
    assertThat(out.resolve("bridge.json")).content().contains("Ana Ruiz");
    assertThat(out.resolve("twice.json")).exists();
  }

  @Test
  void namesTheArticleThatIsTooLongAndDoesTheOthers() {
    Path out = folder.resolve("out");
    assertThat(run("--max-length", BRIDGE.length(), "-f", "json", "-o", out, twice, bridge)).isEqualTo(1);
    assertThat(err()).isEqualTo("whosaid: " + twice
        + ": the text has 81 chars, the limit is 40: split it into articles, or raise the maximum length\n");
    assertThat(out.resolve("bridge.json")).content().contains("Ana Ruiz");
    assertThat(out.resolve("twice.json")).doesNotExist();
  }
}
