package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.whosaid.QuoteExtractor;
import io.github.whosaid.attribution.ModelFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
  private static final Path SAMPLES = Path.of("sample-data");
  private static final List<String> FILES = List.of("cues.tsv", "weights-accept.tsv", "weights-carry-on.tsv",
      "weights-content.tsv", "weights-cue.tsv", "weights-source.tsv", "weights-spot.tsv");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir
  private Path folder;
  private Path corpus;

  @BeforeEach
  void layOutTheSamples() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    Path texts = Files.createDirectory(corpus.resolve("text"));
    Path attributions = Files.createDirectory(corpus.resolve("attributions"));
    for (Path file : files(SAMPLES)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".txt")) {
        Files.copy(file, texts.resolve(name));
      } else if (name.endsWith(".ann")) {
        Files.copy(file, attributions.resolve(name));
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private int run(Object... args) {
    out.reset();
    err.reset();
    return Main.run(ExtractorFactory.ENGINE, new ByteArrayInputStream(new byte[0]), out, err,
        Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  private static List<String> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }

  @Test
  void fitsWhatTheExtractorThenUses() throws IOException {
    Path models = folder.resolve("new").resolve("models");
    Path cache = folder.resolve("cache");
    assertThat(run("train", corpus, "--output", models, "--cache", cache)).isZero();
    assertThat(out.toString(UTF_8)).matches("fitted to 1\\d\\d attributions in 9 articles; the weights are in .*models\n");
    assertThat(err.toString(UTF_8)).isEmpty();
    assertThat(files(cache)).hasSize(9);
    assertThat(files(models)).extracting(file -> file.getFileName().toString()).containsExactlyElementsOf(FILES);
    for (Path file : files(models)) {
      assertThat(rows(file)).as(file.toString()).isNotEmpty();
    }
    assertThat(ModelFiles.read(models).cueCounts()).containsKeys("say/V", "tell/V");

    // The bundled weights are not these: what is found now was found with the new ones.
    QuoteExtractor extractor = QuoteExtractor.builder().models(models).build();
    String text = Files.readString(SAMPLES.resolve("cinema-fire.txt"));
    assertThat(extractor.extract(text).quotations()).hasSizeGreaterThan(8);
    assertThat(run("--models", models, SAMPLES.resolve("cinema-fire.txt"))).isZero();
    assertThat(out.toString(UTF_8)).startsWith("cinema-fire: " + extractor.extract(text).quotations().size() + " quot");

    Path again = folder.resolve("again");
    assertThat(run("train", corpus, "--output", again, "--cache", cache)).isZero();
    for (String file : FILES) {
      assertThat(again.resolve(file)).as("the same from kept analyses").hasSameTextualContentAs(models.resolve(file));
    }
  }

  @Test
  void aFullDiskLeavesTheOldFiles() throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(full).as("a file that takes nothing").exists();
    Path models = Files.createDirectory(folder.resolve("models"));
    Path old = Files.writeString(models.resolve("cues.tsv"), "old");
    Path unfinished = Files.createDirectory(models.resolve(".unfinished"));
    Files.createSymbolicLink(unfinished.resolve("weights-source.tsv"), full);
    assertThat(run("train", corpus, "--output", models, "--cache", folder.resolve("cache"))).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("whosaid: " + models + " cannot be written (java.io.IOException: ")
        .endsWith("); see to the disk and the permissions, then run it again\n").hasLineCount(1);
    assertThat(files(models)).containsExactly(old);
    assertThat(old).hasContent("old");
    assertThat(run("train", corpus, "--output", models, "--cache", folder.resolve("cache"))).isZero();
    assertThat(files(models)).extracting(file -> file.getFileName().toString()).containsExactlyElementsOf(FILES);
  }

  @Test
  void tellsWhereAnalysesCannotBeKept() throws IOException {
    // Not in the folder, which is deleted while the articles beside the one that failed are still being read.
    Path file = Files.createTempFile("file", "");
    file.toFile().deleteOnExit();
    Path cache = file.resolve("cache");
    assertThat(run("train", corpus, "--output", folder.resolve("models"), "--cache", cache)).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("whosaid: cannot keep analyses in " + cache
        + "; see to the disk and the permissions, then run it again: ").hasLineCount(1);
    assertThat(folder.resolve("models")).doesNotExist();
  }

  @Test
  void refusesWhatIsNoCorpus() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Path models = folder.resolve("models");
    assertThat(run("train", corpus)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("--output");
    assertThat(run("train", folder, "--output", models)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("whosaid: " + folder.resolve("text") + " is not a folder; a corpus has two");
    assertThat(run("train", corpus, "--output", file)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("whosaid: --output " + file + " is not a folder; name one");
    assertThat(run("train", corpus, "--output", models, "--cache", file)).isEqualTo(2);
    assertThat(err.toString(UTF_8)).startsWith("whosaid: --cache " + file + " is not a folder; name one");
    assertThat(models).doesNotExist();
  }

  @Test
  void namesTheArticleThatLacksAnnotations() throws IOException {
    Path models = folder.resolve("models");
    Files.delete(corpus.resolve("attributions").resolve("rail-merger.ann"));
    assertThat(run("train", corpus, "--output", models)).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("whosaid: ").contains("neither rail-merger.ann nor").hasLineCount(1);
    for (Path text : files(corpus.resolve("text"))) {
      Files.delete(text);
    }
    assertThat(run("train", corpus, "--output", models)).isEqualTo(1);
    assertThat(err.toString(UTF_8)).isEqualTo("whosaid: " + corpus.resolve("text")
        + " has no .txt file; put the articles there\n");
    assertThat(models).doesNotExist();
  }
}
