package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Extraction;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are killed and resumed till they end: the outcome is that of a run in one go, byte for byte. */
class KilledRunIT {
  /** How many times each run is killed; -Dwhosaid.kills=50 for a long look. */
  private static final int KILLS = Integer.getInteger("whosaid.kills", 3);

  @TempDir
  private Path folder;

  /** The command line with an extractor that takes a little time and trips over some articles. */
  static final class Command {
    private Command() {}

    public static void main(String[] args) {
      ExtractorFactory factory = settings -> Command::extract;
      System.exit(Main.run(factory, new ByteArrayInputStream(new byte[0]), System.out, System.err, args));
    }

    private static Extraction extract(String text) {
      if (text.contains("trips")) {
        throw new IllegalArgumentException("it is too long");
      }
      long until = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(Integer.getInteger("pause"));
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      return new Extraction(text, List.of(), List.of());
    }
  }

  private Process start(int pause, Object... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx64m",
        "-Dpause=" + pause,
        "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        Command.class.getName()));
    Stream.of(args).map(Object::toString).forEach(command::add);
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
  }

  /** All files, without what a folder keeps for the next attempt at the articles that failed. */
  private static Map<String, String> content(Path output) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith(".whosaid-")).toList()) {
        content.put(output.relativize(file).toString(), Files.readString(file, ISO_8859_1));
      }
    }
    return content;
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.jsonl", "all.jsonl.gz", "folder"})
  void comesToTheSameBytes(String name) throws Exception {
    Path rows = folder.resolve("wire.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(rows)) {
      for (int i = 0; i < 1500 + 700 * KILLS; i++) {
        out.write("{\"id\":\"d" + i % 10 + "/n" + i
            + "\",\"text\":\"Article " + i + (i % 800 == 799 ? " trips" : "") + ".\"}\n");
      }
    }
    Path straight = folder.resolve("straight").resolve(name);
    assertThat(start(0, "-f", "jsonl", "-o", straight, rows).waitFor()).isEqualTo(1);
    Path target = folder.resolve("killed").resolve(name);
    Random random = new Random();
    int kills = 0;
    while (true) {
      // Slow enough at first for as many kills as are wanted.
      Process run = start(kills < KILLS ? 5000 : 0, "-f", "jsonl", "-o", target, "--resume", "--threads", 2, rows);
      if (run.waitFor(kills < KILLS ? 300 + random.nextInt(1200) : 60_000, TimeUnit.MILLISECONDS)) {
        assertThat(run.exitValue()).as(Files.readString(folder.resolve("log"))).isEqualTo(1);
        break;
      }
      run.destroyForcibly().waitFor();
      kills++;
      assertThat(Files.isRegularFile(target)).as("half a file").isFalse();
    }
    assertThat(kills).isPositive();
    assertThat(content(folder.resolve("killed"))).isEqualTo(content(folder.resolve("straight")));
  }
}
