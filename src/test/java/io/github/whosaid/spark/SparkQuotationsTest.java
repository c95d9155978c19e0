package io.github.whosaid.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.whosaid.Extraction;
import io.github.whosaid.QuoteExtractor;
import io.github.whosaid.format.QuotationFormat;
import io.github.whosaid.format.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
class SparkQuotationsTest {
  private static final SparkQuotations STUB = SparkQuotations.from(StubSource.INSTANCE);
  private static final Set<Thread> THREADS = ConcurrentHashMap.newKeySet();
  private static final AtomicInteger LOADED = new AtomicInteger();
  private static final Extractors COUNTED = new Extractors(options -> {
    LOADED.incrementAndGet();
    return options.extractor();
  });

  @BeforeEach
  void forget() {
    StubSource.READ.clear();
  }

  /** The rows by their ids; fails where two have the same. */
  private static Map<Integer, Row> byId(Dataset<Row> table) {
    Map<Integer, Row> rows = new HashMap<>();
    for (Row row : table.collectAsList()) {
      assertThat(rows.put(row.getInt(row.fieldIndex("id")), row)).isNull();
    }
    return rows;
  }

  private static List<Integer> ids(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  /** What the JSON format says of an extraction, by the Jackson that stands beside Spark's parts of it. */
  private static JsonNode json(Extraction extraction) throws IOException {
    StringBuilder json = new StringBuilder();
    QuotationFormat.JSON.write(extraction, "name", json);
    return new ObjectMapper().readTree(json.toString());
  }

  /** Spark's spans in the form of the JSON format, and without the fields that only Spark's column has. */
  private static JsonNode asInJson(JsonNode node) {
    if (node.has("start") && node.size() == 2) {
      return new ObjectMapper().createArrayNode().add(node.get("start")).add(node.get("end"));
    }
    if (node instanceof ObjectNode object) {
      object.properties().forEach(field -> field.setValue(asInJson(field.getValue())));
      if (object.get("speaker") instanceof ObjectNode speaker) {
        speaker.remove(List.of("kind", "gender"));
      }
    } else {
      for (int i = 0; i < node.size(); i++) {
        ((ArrayNode) node).set(i, asInJson(node.get(i)));
      }
    }
    return node;
  }

  @Test
  void mirrorsTheRecordsAsTheJsonFormatDoes() throws IOException {
    Dataset<Row> found = STUB.addTo(LocalSpark.articles(Samples.TEXT), "text");
    String json = found.select(functions.to_json(functions.struct("quotations", "speakers"),
        Collections.singletonMap("ignoreNullFields", "false"))).first().getString(0);
    JsonNode expected = ((ObjectNode) json(Samples.ferry())).remove(List.of("article", "length"));
    assertThat(asInJson(new ObjectMapper().readTree(json))).isEqualTo(expected);
    List<Row> speakers = found.select(explode(col("quotations")).as("q"))
        .select("q.speaker.name", "q.speaker.kind", "q.speaker.gender").distinct().orderBy("name").collectAsList();
    assertThat(speakers).extracting(Row::toString)
        .containsExactly("[null,null,null]", "[Ana Lee,PERSON,FEMALE]", "[Osric,PERSON,UNKNOWN]");
  }

  @Test
  void numbersTheMembersOfAGroupAsTheJsonFormatDoes() throws IOException {
    Row group = ResultRows.of(Samples.group());
    JsonNode speakers = json(Samples.group()).get("speakers");
    Object[] rows = (Object[]) group.get(1);
    assertThat(rows).hasSameSizeAs(speakers);
    for (int i = 0; i < rows.length; i++) {
      Row row = (Row) rows[i];
      assertThat(row.get(0)).isEqualTo(speakers.get(i).get("id").asInt());
      assertThat(row.get(1)).isEqualTo(speakers.get(i).get("name").asText());
      assertThat((Object[]) row.get(8)).containsExactly(
          (Object[]) new ObjectMapper().convertValue(speakers.get(i).get("members"), Integer[].class));
    }
  }

  @Test
  void givesNullForNullAndNothingForAnEmptyText() {
    Map<Integer, Row> rows = byId(STUB.addTo(LocalSpark.articles(null, "", Samples.TEXT), "text"));
    assertThat(rows.get(0)).hasToString("[0,null,null,null,null]");
    assertThat(rows.get(1).getList(2)).isEmpty();
    assertThat(rows.get(1).getList(3)).isEmpty();
    assertThat(rows.get(1).isNullAt(4)).isTrue();
    assertThat(rows.get(2).getList(2)).hasSize(4);
  }

  @Test
  void tellsInTheErrorColumnWhatCannotBeRead() {
    Map<Integer, Row> rows = byId(STUB.addTo(
        LocalSpark.articles(StubSource.TRIP, Samples.TEXT, StubSource.LONG, StubSource.DEEP), "text"));
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0).getString(4)).startsWith(
        "a fault of this program, please report it with the text: java.lang.IllegalStateException: tripped at ")
        .contains("StubSource.java:");
    assertThat(rows.get(2).getString(4)).startsWith("the text has 4 chars, the limit is 3: ");
    assertThat(rows.get(3).getString(4)).contains("StackOverflowError");
    assertThat(List.of(0, 2, 3)).allMatch(id -> rows.get(id).isNullAt(2) && rows.get(id).isNullAt(3));
    assertThat(rows.get(1).isNullAt(4)).isTrue();
    assertThat(rows.get(1).getList(3)).hasSize(2);
  }

  @Test
  void readsASkewedTableEachArticleOnce() {
    Dataset<Row> heavy = LocalSpark.session().range(0, 300, 1, 1).toDF("id");
    Dataset<Row> light = LocalSpark.session().range(300, 304, 1, 6).toDF("id");
    Dataset<Row> articles = heavy.union(light).withColumn("text", col("id").cast("string"));
    Dataset<Row> found = STUB.addTo(articles, "text").filter(col("error").isNull())
        .select(col("id").cast("int"), functions.size(col("quotations")), functions.size(col("speakers")), col("error"))
        .filter(functions.size(col("quotations")).equalTo(0));
    assertThat(byId(found)).containsOnlyKeys(ids(304));
    assertThat(StubSource.READ).doesNotHaveDuplicates().hasSize(304);
  }

  @Test
  void losesAndDoublesNothingWhereATaskDiesOrIsKilled(@TempDir Path folder) {
    String[] texts = IntStream.range(0, 20).mapToObj(i -> "article " + i).toArray(String[]::new);
    texts[7] = StubSource.DIE_AT_FIRST;
    texts[12] = StubSource.BE_KILLED_AT_FIRST;
    texts[15] = Samples.TEXT;
    String output = folder.resolve("out").toString();
    STUB.addTo(LocalSpark.articles(texts).repartition(4, col("id")), "text").write().parquet(output);

    Map<Integer, Row> rows = byId(LocalSpark.session().read().parquet(output));
    assertThat(rows).containsOnlyKeys(ids(20));
    assertThat(rows.values()).allMatch(row -> row.isNullAt(4), "no error");
    assertThat(rows.get(15).getList(2)).hasSize(4);
    assertThat(StubSource.READ).filteredOn(text -> text.equals(texts[7])).hasSizeGreaterThan(1);
    assertThat(StubSource.READ).filteredOn(text -> text.equals(texts[12])).hasSizeGreaterThan(1);
  }

  @Test
  void loadsTheModelsOnceForAllThreads() {
    ExtractorOptions options = ExtractorOptions.DEFAULTS.withMinimumConfidence(0.5);
    ExtractorSource source = () -> {
      THREADS.add(Thread.currentThread());
      QuoteExtractor shared = COUNTED.with(options);
      return shared::extract;
    };
    Dataset<Row> found = SparkQuotations.from(source).addTo(
        LocalSpark.articles("Mayor Ana Ruiz said the bridge was safe.", "Rain.", "Snow.", "Wind."), "text");
    assertThat(byId(found).get(0).getList(2)).hasSize(1);
    assertThat(THREADS).hasSize(2);
    assertThat(LOADED).hasValue(1);
  }

  @Test
  void failsTheJobWhereNoArticleCanBeRead() {
    SparkQuotations lost = SparkQuotations.with(ExtractorOptions.DEFAULTS.withModels("no-such-folder"));
    assertThatThrownBy(() -> lost.addTo(LocalSpark.articles("Rain."), "text").collect())
        .rootCause().hasMessage("the rule files are read from a folder, and no-such-folder is none");
  }

  @Test
  void servesSql() {
    STUB.register(LocalSpark.session(), "whosaid");
    LocalSpark.articles(Samples.TEXT, StubSource.TRIP, null).createOrReplaceTempView("articles");
    List<Row> rows = LocalSpark.session().sql("""
        SELECT id, q.speaker.name, q.cue.lemma FROM articles LATERAL VIEW explode(whosaid(text).quotations) AS q
        WHERE q.type <> 'DIRECT'""").collectAsList();
    assertThat(rows).extracting(Row::toString).containsExactlyInAnyOrder("[0,Ana Lee,say]", "[0,Osric,tell]");
    List<Row> errors = LocalSpark.session().sql("""
        SELECT id, found.error FROM (SELECT id, whosaid(text) AS found FROM articles) WHERE found.error IS NOT NULL""")
        .collectAsList();
    assertThat(errors).hasSize(1).first().satisfies(row -> assertThat(row.getInt(0)).isEqualTo(1));
    assertThatThrownBy(() -> LocalSpark.session().sql("SELECT whosaid(id) FROM articles").collect())
        .rootCause()
        .hasMessage("quotations are found in a string, not in a value of Integer; give the column with the text, or "
            + "cast it");
  }

  @Test
  void takesAnyColumnName() {
    Dataset<Row> articles = LocalSpark.articles(Samples.TEXT).withColumnRenamed("text", "body.raw `1`");
    assertThat(byId(STUB.addTo(articles, "body.raw `1`")).get(0).getList(2)).hasSize(4);
  }

  @Test
  void refusesTablesThatAreNotRight() {
    Dataset<Row> articles = LocalSpark.articles("Rain.");
    assertThatIllegalArgumentException().isThrownBy(() -> STUB.addTo(articles, "body"))
        .withMessage("there is no column 'body'; there are: id, text");
    assertThatIllegalArgumentException().isThrownBy(() -> STUB.addTo(articles, "id"))
        .withMessage("the column 'id' holds int; the texts are in one that holds string");
    assertThatIllegalArgumentException().isThrownBy(() -> STUB.addTo(articles.withColumnRenamed("id", "Error"), "text"))
        .withMessage("the column 'Error' is there already; rename or drop it, as the outcome has one of that name");
  }

  @Test
  void checksOptionsWhereTheyAreGiven() {
    assertThatIllegalArgumentException().isThrownBy(() -> ExtractorOptions.DEFAULTS.withMinimumConfidence(2));
    assertThatIllegalArgumentException().isThrownBy(() -> ExtractorOptions.DEFAULTS.withKinds(Set.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> ExtractorOptions.DEFAULTS.withMaximumLength(0));
    assertThat(ExtractorOptions.DEFAULTS.withStatements().kinds()).allMatch(kind -> kind.isStatement()).isNotEmpty();
  }
}
