package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.whosaid.Extraction;
import io.github.whosaid.TextTooLongException;
import io.github.whosaid.WhosaidException;
import io.github.whosaid.format.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final Path FIXTURES = Path.of("src", "test", "resources", "evaluation");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> created = new ArrayList<>();
  private String standardInput = "";

  @TempDir
  private Path folder;
  private Path ferry;
  private Path rain;

  @BeforeEach
  void writeArticles() throws IOException {
    ferry = Files.writeString(folder.resolve("ferry.txt"), Samples.TEXT);
    rain = Files.writeString(folder.resolve("rain.txt"), "Rain.");
    Files.writeString(folder.resolve("notes.md"), "no article");
  }

  private int run(Object... args) {
    ExtractorFactory factory = settings -> {
      created.add(settings.models().map(Path::getFileName).map(Path::toString).orElse("bundled") + " "
          + settings.minimumConfidence().map(String::valueOf).orElse("default") + " " + settings.statements()
          + settings.maximumLength().map(length -> " " + length).orElse("")
          + settings.timeBudget().map(budget -> " " + budget).orElse(""));
      return MainTest::extract;
    };
    return run(factory, out, args);
  }

  private int run(ExtractorFactory factory, OutputStream to, Object... args) {
    return Main.run(factory, new ByteArrayInputStream(standardInput.getBytes(UTF_8)), to, err,
        Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  private static Extraction extract(String text) {
    switch (text) {
      case "long":
        throw new TextTooLongException(9, 8);
      case "trip":
        throw new IllegalStateException("tripped");
      default:
        return text.equals(Samples.TEXT) ? Samples.ferry() : new Extraction(text, List.of(), List.of());
    }
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }

  @Test
  void showsTheArticlesOfAFolder() {
    assertThat(run(folder)).isZero();
    assertThat(out()).startsWith("ferry: 4 quotations by 2 speakers\n\nSpeaker  Cue")
        .endsWith("12.5 %\n\n\nrain: 0 quotations by 0 speakers\n");
    assertThat(err()).isEmpty();
    assertThat(created).containsExactly("bundled default false");
  }

  @Test
  void showsTheSamplesWhereNothingIsNamed() {
    assertThat(run()).isZero();
    assertThat(out()).startsWith("cinema-fire: 0 quotations");
  }

  @Test
  void passesTheOptionsOn() throws IOException {
    Path models = folder.resolve("models");
    assertThat(run("--models", models, rain)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: --models " + models + " is not a folder; name one\n");
    Files.createDirectory(models);
    assertThat(run("--models", models, "--min-confidence", "0.5", "--statements", rain)).isZero();
    assertThat(run("--max-length", "70000", "--time-budget", "10", rain)).isZero();
    assertThat(run("--time-budget", "0.25s", "evaluate", FIXTURES.resolve("gold"), FIXTURES.resolve("text"))).isZero();
    assertThat(created).containsExactly("models 0.5 true", "bundled default false 70000 PT10S",
        "bundled default false PT0.25S");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0", "-1", "ten", "1e9", "NaN", "10m", "PT10S", "1234567890", "0.0000000001", ""})
  void refusesATimeBudgetThatIsNone(String budget) {
    assertThat(run("--time-budget", budget, rain)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: Invalid value for option '--time-budget': '" + budget
        + "' is not a number of seconds above 0; give one, as 10 or 0.5\n");
  }

  @Test
  void writesUtf8WhateverThePlatformsEncoding() {
    standardInput = Samples.TEXT;
    assertThat(run("--format", "brat", "-")).isZero();
    assertThat(out()).startsWith("T1\tContent 21 49\t");
    out.reset();
    assertThat(run("--format", "jsonl", Path.of("Café.txt"), "-")).isEqualTo(1);
    assertThat(out()).startsWith("{\"article\":\"stdin\",").hasLineCount(1);
    assertThat(err()).isEqualTo("whosaid: Café.txt: there is no such file; check the path\n");
  }

  @Test
  void writesAFilePerArticle() throws IOException {
    Path target = folder.resolve("new").resolve("json");
    assertThat(run("--format", "json", "--output", target, folder)).isZero();
    assertThat(run("--format", "json", "--output", target, folder)).as("again").isZero();
    assertThat(out()).isEmpty();
    try (Stream<Path> files = Files.list(target)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("ferry.json", "rain.json");
    }
    JsonNode json = new ObjectMapper().readTree(target.resolve("ferry.json").toFile());
    assertThat(json.get("quotations")).hasSize(4);
    assertThat(run("-f", "brat", "-o", target, folder)).isZero();
    assertThat(target.resolve("ferry.ann")).content(UTF_8).contains("E4\tAttribution:T15 Content:T14\n");
    assertThat(target.resolve("rain.ann")).isEmptyFile();
  }

  @Test
  void namesWhatFailsWithTheRemedyAndDoesTheRest() throws IOException {
    Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'C', 'a', 'f', (byte) 0xE9, '.'});
    Path empty = Files.writeString(folder.resolve("empty.txt"), "\uFEFF \n\u00A0");
    Path lengthy = Files.writeString(folder.resolve("lengthy.txt"), "long");
    Path huge = Files.write(folder.resolve("huge.txt"), new byte[(16 << 20) + 1]);
    Path bare = Files.createDirectory(folder.resolve("bare"));
    assertThat(run("gone.txt", latin, empty, lengthy, huge, bare, rain)).isEqualTo(1);
    assertThat(err().lines()).containsExactly(
        "whosaid: " + bare + ": the folder has no .txt file; name one that has",
        "whosaid: gone.txt: there is no such file; check the path",
        "whosaid: " + latin + ": is not UTF-8 at byte offset 3 (0xE9); convert it, as with: iconv -f WINDOWS-1252 -t UTF-8",
        "whosaid: " + empty + ": is empty; give it the text of an article",
        "whosaid: " + lengthy
            + ": the text has 9 chars, the limit is 8: split it into articles, or raise the maximum length",
        "whosaid: " + huge + ": is longer than 16777216 bytes; split it into its articles");
    assertThat(out()).isEqualTo("rain: 0 quotations by 0 speakers\n");
  }

  @Test
  void survivesAFaultOfTheEngine() throws IOException {
    Path trip = Files.writeString(folder.resolve("trip.txt"), "trip");
    assertThat(run(trip, rain)).isEqualTo(1);
    assertThat(err()).startsWith("whosaid: " + trip + ": fails for a fault of this program; please report it")
        .contains("IllegalStateException: tripped");
    assertThat(out()).isEqualTo("rain: 0 quotations by 0 speakers\n");
  }

  @Test
  void stopsWhereModelsAreMissing() {
    ExtractorFactory missing = settings -> {
      throw new WhosaidException("no models; add them");
    };
    assertThat(run(missing, out, folder)).isEqualTo(1);
    assertThat(err()).isEqualTo("whosaid: no models; add them\n");
  }

  @Test
  void refusesTwoInputsOfOneName() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Path twin = Files.writeString(other.resolve("rain.txt"), "More rain.");
    Path target = folder.resolve("out");
    assertThat(run("-f", "json", "-o", target, folder, other)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: " + rain + " and " + twin + " would both be written to "
        + target.resolve("rain.json") + ";");
    assertThat(target).doesNotExist();
  }

  @Test
  void neverReplacesAnInput() {
    assertThat(run("-o", folder, folder)).isEqualTo(2);
    assertThat(err()).startsWith("whosaid: the output for " + ferry + " would replace the input " + ferry + ";");
    assertThat(ferry).content(UTF_8).isEqualTo(Samples.TEXT);
  }

  @Test
  void refusesCommandsThatAreNotRight() {
    assertThat(run("--format", "xml", rain)).isEqualTo(2);
    assertThat(run("--min-confidence", "1.5", rain)).isEqualTo(2);
    assertThat(run("--min-confidence", "NaN", rain)).isEqualTo(2);
    assertThat(run("--max-length", "0", rain)).isEqualTo(2);
    assertThat(run("--colour", rain)).isEqualTo(2);
    assertThat(run("--output", rain, ferry)).isEqualTo(2);
    assertThat(run("--format", "brat", folder)).isEqualTo(2);
    assertThat(run("evaluate", folder)).isEqualTo(2);
    assertThat(run("evaluate", folder, rain)).isEqualTo(2);
    assertThat(run("evaluate", folder, folder)).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(created).isEmpty();
    assertThat(err().lines().filter(line -> line.startsWith("whosaid: "))).hasSize(10)
        .contains("whosaid: --max-length takes a number from 1 on, not 0",
            "whosaid: --format takes text, json, jsonl, csv, tsv, brat, jsonld, webannotation or html, not 'xml'",
            "whosaid: --format brat of 2 articles needs a file for each; name a folder with --output");
  }

  @Test
  void writesOneTableOfAllArticles() {
    assertThat(run("--format", "csv", ferry, ferry)).isZero();
    assertThat(out().lines().filter(line -> line.startsWith("article,quotation,"))).hasSize(1);
    assertThat(out().lines().filter(line -> line.startsWith("ferry,4,"))).hasSize(2);
  }

  @Test
  void writesAnOverviewBesideThePages() throws IOException {
    Path target = folder.resolve("report");
    assertThat(run("--format", "html", "--output", target, folder)).isZero();
    assertThat(target.resolve("index.html")).content(UTF_8)
        .contains("<a href=\"ferry.html#q1\">", "<a href=\"rain.html\">");
    assertThat(run("--format", "html", "--output", target, rain)).as("a part again").isZero();
    assertThat(target.resolve("index.html")).content(UTF_8)
        .contains("<a href=\"ferry.html#q1\">", "<a href=\"rain.html\">");
    Path index = Files.writeString(folder.resolve("index.txt"), "Rain.");
    assertThat(run("--format", "html", "--output", target, index)).isEqualTo(2);
    assertThat(err()).isEqualTo("whosaid: " + index + ": its output would be written to " + target.resolve("index.html")
        + ", which the overview of all articles needs; rename it\nTry: whosaid --help\n");
  }

  @Test
  void tellsWhereTheOverviewCannotBeWritten() throws IOException {
    Path target = folder.resolve("report");
    Files.createDirectories(target.resolve("index.html").resolve("in the way"));
    assertThat(run("--format", "html", "--output", target, ferry)).isEqualTo(1);
    assertThat(err()).startsWith("whosaid: " + target.resolve("index.html") + " cannot be written (");
    assertThat(target.resolve("ferry.html")).exists();
  }

  @Test
  void tellsWhereStandardOutputIsGone() {
    OutputStream closed = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("gone");
      }
    };
    assertThat(run(settings -> MainTest::extract, closed, rain)).isEqualTo(1);
    assertThat(err()).startsWith("whosaid: standard output cannot be written");
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isZero();
    assertThat(out().lines()).allMatch(line -> line.length() <= 80).anyMatch(line -> line.contains("--min-confidence"));
    out.reset();
    assertThat(run("--version")).isZero();
    assertThat(out()).matches("whosaid \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @Test
  void evaluatesAFolder() throws IOException {
    assertThat(run("evaluate", FIXTURES.resolve("gold"), FIXTURES.resolve("text"), "--system", FIXTURES.resolve("system"),
        "--speakers", FIXTURES.resolve("speakers.tsv"), "--json")).isZero();
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(out())).isEqualTo(mapper.readTree(FIXTURES.resolve("expected.json").toFile()));
    assertThat(created).isEmpty();
  }

  @Test
  void evaluatesTheExtractor() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    assertThat(run("-f", "brat", "-o", gold, folder)).isZero();
    Files.writeString(folder.resolve("trip.txt"), "trip");
    Files.writeString(gold.resolve("trip.ann"), "");
    assertThat(run("--statements", "evaluate", gold, folder, "--errors", "2")).isEqualTo(1);
    assertThat(out()).startsWith("""
        articles                     3
        gold                         4
        system                       3
        articles without output      1
        """).contains("\nmissed: 1\n");
    assertThat(err()).startsWith("whosaid: trip: fails for");
    assertThat(created).containsExactly("bundled default false", "bundled default true");
    out.reset();
    Path only = Files.writeString(folder.resolve("only.lst"), "rain\nferry\n");
    assertThat(run("evaluate", gold, folder, "--only", only)).isZero();
    assertThat(out()).startsWith("articles                     2\n");
  }
}
