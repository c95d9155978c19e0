package io.github.whosaid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same articles give the same output in JVMs that differ in language, encoding, time zone, compiler, garbage collector
 * and identity hashes; and in the order of {@code Set.of} and {@code Map.of}, which every JVM draws by lot.
 */
class OtherJvmIT {
  private static final List<String> TURKISH = List.of("-Duser.language=tr", "-Duser.country=TR");

  @TempDir
  private Path folder;
  private Path output;
  private Path errors;

  @BeforeEach
  void nameFiles() {
    output = folder.resolve("output");
    errors = folder.resolve("errors");
  }

  /** Makes an extractor, as a program of a user's does. */
  static final class Child {
    private Child() {}

    public static void main(String[] args) {
      QuoteExtractor.create();
    }
  }

  private void java(Class<?> main, List<String> options, Object... args) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(JavaProcess.command(main, options, args)).redirectOutput(output.toFile())
        .redirectError(errors.toFile()).start();
    assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
  }

  private List<String> found(List<String> flags) throws IOException, InterruptedException {
    java(Main.class, flags, "--format", "jsonl", "sample-data");
    return Files.readAllLines(output, UTF_8);
  }

  @Test
  void findsTheSame() throws IOException, InterruptedException {
    List<String> found =
        found(List.of("-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC"));
    assertThat(found).hasSize(9);
    List<String> other = new ArrayList<>(TURKISH);
    other.addAll(List.of("-Dfile.encoding=ISO-8859-1", "-Duser.timezone=Asia/Kathmandu", "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC", "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"));
    assertThat(found(other).equals(found)).as("the same lines").isTrue();
  }

  /** A library may not set the language of the process. */
  @Test
  void warnsWhereCoreNlpWouldReadOtherWords() throws IOException, InterruptedException {
    java(Child.class, TURKISH);
    assertThat(errors).content().contains("\"tr_TR\"", "-Duser.language=en");
  }
}
