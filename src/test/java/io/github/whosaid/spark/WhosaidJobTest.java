package io.github.whosaid.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class WhosaidJobTest {
  private static final String ARTICLES = """
      {"id": "bridge", "day": "2026-03-01", "body": "Mayor Ana Ruiz said the bridge was safe."}
      {"id": "rain", "day": "2026-03-02", "body": "It rained in the valley."}
      {"id": "none", "day": "2026-03-02", "body": null}
      {"id": "blank", "day": "2026-03-01", "body": ""}
      {"id": "cut off", "day": "2026-03-
      {"id": "long", "day": "2026-03-02", "body": "It rained, and rained, and then it rained in the next valley, too."}
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path folder;
  private Path articles;
  private Path output;

  @BeforeEach
  void writeArticles() throws IOException {
    articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    output = folder.resolve("out");
  }

  private int run(Object... args) {
    return WhosaidJob.run(LocalSpark::session, new PrintWriter(out, true), new PrintWriter(err, true),
        Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  private static Dataset<Row> read(Path parquet) {
    return LocalSpark.session().read().parquet(parquet.toString());
  }

  private List<String> files(Path where, String glob) throws IOException {
    try (Stream<Path> files = Files.walk(where)) {
      return files.filter(file -> file.getFileSystem().getPathMatcher("glob:" + glob).matches(file.getFileName()))
          .map(file -> where.relativize(file).toString()).sorted().toList();
    }
  }

  @Test
  void writesParquetFromJsonLinesPartitionedAsAsked() throws IOException {
    assertThat(run("--text", "body", "--id", "id", "--partition-by", "day", "--partitions", 3, "--max-length", 50,
        "--min-confidence", 0.2, "--statements", "--output", output, articles)).isZero();
    assertThat(out).hasToString("6 articles, 1 quotations, 2 errors: " + output + "\n");
    assertThat(err.toString().lines()).containsExactlyInAnyOrder(
        "whosaid: null: is not a JSON object: {\"id\": \"cut off\", \"day\": \"2026-03-",
        "whosaid: long: the text has 66 chars, the limit is 50: split it into articles, or raise the maximum "
            + "length");
    assertThat(files(output, "_SUCCESS")).hasSize(1);
    assertThat(files(output, "day=*")).containsExactly("day=2026-03-01", "day=2026-03-02",
        "day=__HIVE_DEFAULT_PARTITION__");

    Dataset<Row> found = read(output);
    assertThat(found.columns()).containsExactly("id", "quotations", "speakers", "error", "day");
    assertThat(found.select("id").collectAsList()).extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder("bridge", "rain", "none", "blank", "long", null);
    Row bridge = found.filter(col("id").equalTo("bridge"))
        .selectExpr("day", "quotations[0].content.text", "quotations[0].speaker.name", "speakers[0].titles[0].text")
        .first();
    assertThat(bridge).hasToString("[2026-03-01,the bridge was safe,Ana Ruiz,Mayor]");
    assertThat(found.filter("quotations IS NULL AND error IS NULL").select("id").collectAsList())
        .extracting(row -> row.getString(0)).containsExactly("none");
  }

  @Test
  void keepsAllColumnsOfParquetAndReadsFolders() {
    Path first = folder.resolve("first.parquet");
    LocalSpark.articles("Mayor Ana Ruiz said the bridge was safe.", "Rain.").write().parquet(first.toString());
    assertThat(run("-o", output, first)).isZero();
    assertThat(read(output).columns()).containsExactly("id", "text", "quotations", "speakers", "error");
    assertThat(run("-o", folder.resolve("again"), output.toUri())).isEqualTo(2);
    assertThat(err.toString()).contains("whosaid: the names of the input do not tell its format; add --from");
    assertThat(run("-o", folder.resolve("again"), "--from", "parquet", output.toUri())).isEqualTo(2);
    assertThat(err.toString()).contains("whosaid: the column 'quotations' is there already; rename or drop it");
  }

  @Test
  void readsCompressedLinesAndAnEmptyFile() throws IOException {
    Path zipped = folder.resolve("articles.jsonl.gz");
    try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      gzip.write("{\"text\": \"Rain.\", \"n\": 1}\n".getBytes(StandardCharsets.UTF_8));
    }
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");
    assertThat(run("-o", output, zipped, empty)).isZero();
    assertThat(out).hasToString("1 articles, 0 quotations, 0 errors: " + output + "\n");
    assertThat(run("-o", folder.resolve("none"), empty)).isEqualTo(2);
    assertThat(err).hasToString("whosaid: there is no column 'text'; there is none at all\n");
  }

  @Test
  void countsAnEmptyTable() {
    Path none = folder.resolve("none.parquet");
    LocalSpark.articles("Rain.").filter("id > 1").write().parquet(none.toString());
    assertThat(run("--partition-by", "id", "-o", output, none)).isZero();
    assertThat(out).hasToString("0 articles, 0 quotations, 0 errors: " + output + "\n");
  }

  @Test
  void refusesCommandsThatAreNotRight() {
    assertThat(run("-o", output, articles)).isEqualTo(2);
    assertThat(run("-o", output, "--text", "body", "--id", "ID", articles)).isEqualTo(2);
    assertThat(run("-o", output, "--text", "body", "--partition-by", "day,month", articles)).isEqualTo(2);
    assertThat(run("-o", output, "--text", "body", "--partitions", 0, articles)).isEqualTo(2);
    assertThat(run("-o", output, "--text", "body", "--min-confidence", 1.5, articles)).isEqualTo(2);
    assertThat(run("-o", output, "--from", "csv", articles)).isEqualTo(2);
    assertThat(run("-o", folder, articles)).isEqualTo(2);
    assertThat(run(articles)).isEqualTo(2);
    String columns = "; there are: _corrupt_record, body, day, id";
    assertThat(err.toString().lines()).containsExactly("whosaid: there is no column 'text'" + columns,
        "whosaid: there is no column 'ID'" + columns, "whosaid: there is no column 'month'" + columns,
        "whosaid: --partitions takes a number from 1 on, not 0", "whosaid: a minimum confidence lies in 0..1, not 1.5",
        "whosaid: Invalid value for option '--from': expected one of [JSONL, PARQUET] (case-insensitive) but was 'csv'",
        "whosaid: --output " + folder + " is there already; name another folder, or remove it",
        "whosaid: Missing required option: '--output=PATH'");
    assertThat(output).doesNotExist();
  }

  @Test
  void leavesNothingWhereItFails() {
    Path lost = folder.resolve("lost");
    assertThat(run("--text", "body", "--models", lost, "-o", output, articles)).isEqualTo(1);
    assertThat(err).hasToString("whosaid: the rule files are read from a folder, and " + lost + " is none\n");
    assertThat(output).doesNotExist();
    assertThat(run("-o", output, folder.resolve("gone.jsonl"))).isEqualTo(1);
    assertThat(err.toString()).contains("whosaid: [PATH_NOT_FOUND] Path does not exist: ").contains("gone.jsonl");
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80)
        .anyMatch(line -> line.contains("--partition-by"));
  }
}
