package io.github.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.whosaid.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Processes whose output the disk does not take, in the middle of a file too: a clear error, no half file, and the next
 * run ends what they began. A limit on the length of files stands for the end of the disk.
 */
class FullDiskIT {
  private static final Path SHELL = Path.of("/bin/bash");
  private static final String UNLIMITED = "unlimited";

  @TempDir
  private Path folder;
  private Path standardOutput;

  @BeforeEach
  void findTheShell() {
    assumeThat(SHELL).as("a shell that sets limits").isExecutable();
    standardOutput = folder.resolve("out");
  }

  /** Runs the command where no file may be longer than so many kB. */
  private int run(String limit, Object... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(
        List.of(SHELL.toString(), "-c", "ulimit -f " + limit + " && exec \"$@\"", "whosaid"));
    command.addAll(JavaProcess.command(KilledRunIT.Command.class,
        List.of("-Xmx64m", "-XX:-UsePerfData", "-Dpause=0"), args));
    return new ProcessBuilder(command).redirectError(folder.resolve("log").toFile())
        .redirectOutput(standardOutput.toFile()).start().waitFor();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"));
  }

  private Path rows(int count) throws IOException {
    return Files.writeString(folder.resolve("wire.jsonl"), IntStream.range(0, count)
        .mapToObj(i -> "{\"id\":\"n" + i + "\",\"text\":\"Article " + i + ".\"}\n").collect(Collectors.joining()));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.jsonl", "all.jsonl.gz"})
  void goesOnInAFile(String name) throws Exception {
    Path rows = rows(4000);
    Path straight = folder.resolve("straight-" + name);
    assertThat(run(UNLIMITED, "-o", straight, rows)).as(log()).isZero();
    Path target = Files.createDirectory(folder.resolve("full")).resolve(name);
    assertThat(run("" + Files.size(straight) / 2048, "-o", target, rows)).as(log()).isEqualTo(1);
    assertThat(log()).startsWith("whosaid: " + target + " cannot be written (java.io.IOException: ")
        .endsWith("); see to the disk and the permissions, then go on with --resume\n").hasLineCount(1);
    assertThat(target).doesNotExist();
    assertThat(run(UNLIMITED, "-o", target, "--resume", rows)).as(log()).isZero();
    assertThat(target).hasSameBinaryContentAs(straight);
    assertThat(files(target.getParent())).containsExactly(target);
  }

  @Test
  void goesOnInAFolder() throws Exception {
    Path rows = rows(9);
    Files.writeString(rows, Files.readString(rows).replace("Article 5.", "Article 5. ".repeat(20_000)));
    Path target = folder.resolve("full");
    assertThat(run("100", "-f", "html", "-o", target, rows)).as(log()).isEqualTo(1);
    assertThat(log()).startsWith("whosaid: " + target.resolve("n5.html") + " cannot be written (java.io.IOException: ")
        .endsWith("); see to the disk and the permissions, then go on with --resume\n").hasLineCount(1);
    assertThat(files(target)).extracting(file -> file.getFileName().toString()).containsExactly(".whosaid-done",
        ".whosaid-run", "n0.html", "n1.html", "n2.html", "n3.html", "n4.html");
    assertThat(run(UNLIMITED, "-f", "html", "-o", target, "--resume", rows)).as(log()).isZero();
    Path straight = folder.resolve("straight");
    assertThat(run(UNLIMITED, "-f", "html", "-o", straight, rows)).as(log()).isZero();
    assertThat(files(target)).hasSize(10).allSatisfy(
        file -> assertThat(file).hasSameBinaryContentAs(straight.resolve(file.getFileName())));
  }

  @Test
  void tellsWhereStandardOutputTakesNoMore() throws Exception {
    Path rows = rows(4000);
    assertThat(run("100", "-f", "jsonl", "--quiet", rows)).as(log()).isEqualTo(1);
    assertThat(log()).isEqualTo("whosaid: standard output cannot be written; is the disk full, or its reader gone?\n");
    assertThat(standardOutput).hasSize(100 * 1024);
    standardOutput = Path.of("/dev/full");
    assumeThat(standardOutput).as("a file that takes nothing").exists();
    assertThat(run(UNLIMITED, "-f", "csv", "--quiet", rows)).as(log()).isEqualTo(1);
    assertThat(log()).isEqualTo("whosaid: standard output cannot be written; is the disk full, or its reader gone?\n");
  }
}
