package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Extraction;
import io.github.whosaid.JavaProcess;
import io.github.whosaid.TextTooLongException;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        throw new TextTooLongException(9, 8);
      }
      long until = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(Integer.getInteger("pause"));
      while (System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      return new Extraction(text, List.of(), List.of());
    }
  }

  private Process start(int pause, Object... args) throws IOException {
    return start(JavaProcess.command(Command.class, List.of("-XX:TieredStopAtLevel=1", "-Xmx64m", "-Dpause=" + pause), args));
  }

  private Process start(List<String> command) throws IOException {
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

  /** The engine itself, killed when it has come some random part of the way. */
  @ParameterizedTest
  @ValueSource(strings = {"all.jsonl", "folder"})
  void theEngineComesToTheSameBytes(String name) throws Exception {
    Path articles = folder.resolve("articles");
    for (int i = 0; i < 4; i++) {
      Path day = Files.createDirectories(articles.resolve("day" + i));
      try (Stream<Path> samples = Files.list(Path.of("sample-data"))) {
        for (Path sample : samples.filter(file -> file.toString().endsWith(".txt")).toList()) {
          Files.copy(sample, day.resolve(sample.getFileName()));
        }
      }
    }
    Path straight = folder.resolve("straight").resolve(name);
    assertThat(engine("-f", "jsonl", "-o", straight, articles)).isZero();
    Path target = folder.resolve("killed").resolve(name);
    long wanted = (long) (written("straight") * (0.1 + 0.5 * new Random().nextDouble()));
    Process run = start(JavaProcess.command(Main.class, List.of("-XX:TieredStopAtLevel=1", "-Xmx500m"), "-f", "jsonl", "-o", target, "--threads",
        1, articles));
    while (run.isAlive() && written("killed") < wanted) {
      Thread.sleep(10);
    }
    run.destroyForcibly();
    assertThat(run.waitFor()).as(Files.readString(folder.resolve("log"))).isNotIn(0, 1, 2);
    assertThat(Files.isRegularFile(target)).as("half a file").isFalse();
    assertThat(engine("-f", "jsonl", "-o", target, "--resume", articles)).isZero();
    assertThat(content(folder.resolve("killed"))).isEqualTo(content(folder.resolve("straight")));
  }

  private static int engine(Object... args) {
    return Main.run(ExtractorFactory.ENGINE, new ByteArrayInputStream(new byte[0]), System.out, System.err,
        Stream.concat(Stream.of("--quiet"), Stream.of(args).map(Object::toString)).toArray(String[]::new));
  }

  /** How many bytes there are in a place, files that come and go left out. */
  private long written(String place) {
    File[] files = folder.resolve(place).toFile().listFiles();
    long written = 0;
    for (File file : files == null ? new File[0] : files) {
      written += file.isDirectory() ? written(place + "/" + file.getName()) : file.length();
    }
    return written;
  }
}
