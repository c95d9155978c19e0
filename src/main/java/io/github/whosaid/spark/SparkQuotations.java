package io.github.whosaid.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Adds who said what to a table of articles, as columns of Apache Spark (4.0, Scala 2.13).
 *
 * <pre>{@code
 * Dataset<Row> articles = spark.read().parquet("articles");              // id, text
 * Dataset<Row> found = SparkQuotations.create().addTo(articles, "text"); // id, text, quotations, speakers, error
 * found.select(col("id"), explode(col("quotations")).as("q"))
 *     .select("id", "q.speaker.name", "q.content.text").show();
 * }</pre>
 *
 * <p>The columns mirror the records of {@link io.github.whosaid}, with the names, ids and order of
 * {@link io.github.whosaid.format.QuotationFormat#JSON}; a span is a struct of {@code start} and {@code end}, and
 * {@code quotations.speaker} has the speaker's {@code kind} and {@code gender} too. Spans count UTF-16 units from 0,
 * half open; SQL's {@code substring} counts code points, which differ after a character outside the basic plane.
 *
 * <pre>
 * quotations  array of id, type, content {spans, text}, cue {span, text, lemma, kind, negated}, source {span, text},
 *             speaker {id, name, kind, gender, confidence, rule}, addressee {span, text}, enclosing, confidence, rule
 * speakers    array of id, name, kind, gender, genderEvidence, titles, aliases, mentions, members
 * error       string
 * </pre>
 *
 * <p>A text that cannot be read, as it is too long or trips the extractor, has null in the first two and the reason in
 * {@code error}, which is null elsewhere: one such article does not cost the job. A null text has null in all three, an
 * empty one has empty arrays. Where no text can be read, as models are missing, the job fails.
 *
 * <p>Immutable, and safe for any number of threads. An executor loads the models when its first task begins, once for
 * all its threads, and keeps them. Nothing is written anywhere, so that a task may run twice: Spark's own commit takes
 * the rows of one attempt.
 */
public final class SparkQuotations {
  private static final String RESULT = "__whosaid";

  private final UserDefinedFunction function;

  private SparkQuotations(ExtractorSource source) {
    // "Nondeterministic" keeps the optimizer from reading an article again for each filter on the result.
    function = functions.udf(new QuotationFunction(source), ResultRows.SCHEMA).asNondeterministic().withName("whosaid");
  }

  /** With the extractor's defaults. */
  public static SparkQuotations create() {
    return with(ExtractorOptions.DEFAULTS);
  }

  /** With options of one's own. */
  public static SparkQuotations with(ExtractorOptions options) {
    return from(new SharedExtractor(options));
  }

  static SparkQuotations from(ExtractorSource source) {
    return new SparkQuotations(source);
  }

  /** The type of what {@link #function()} returns: the three columns as a struct. */
  public static StructType schema() {
    return ResultRows.SCHEMA;
  }

  /** The function from a text to a struct of the three columns, for expressions. */
  public UserDefinedFunction function() {
    return function;
  }

  /**
   * Registers {@link #function()} for SQL:
   *
   * <pre>{@code
   * SparkQuotations.create().register(spark, "whosaid");
   * spark.sql("SELECT id, q.speaker.name FROM articles LATERAL VIEW explode(whosaid(text).quotations) AS q");
   * }</pre>
   *
   * @param name the function's name for as long as the session lasts; one of that name is replaced
   */
  public void register(SparkSession spark, String name) {
    spark.udf().register(name, function);
  }

  /**
   * Adds the columns {@code quotations}, {@code speakers} and {@code error}. Filter the articles before: a filter of
   * what comes out is applied after all were read.
   *
   * @param articles one article a row
   * @param textColumn the name of the column that holds their texts
   * @throws IllegalArgumentException if there is no such column, if it does not hold strings, or if one of the new
   *     columns is there already
   */
  public Dataset<Row> addTo(Dataset<Row> articles, String textColumn) {
    StructField text = Columns.require(articles, textColumn);
    if (!(text.dataType() instanceof StringType)) {
      throw new IllegalArgumentException("the column '" + textColumn + "' holds " + text.dataType().simpleString()
          + "; the texts are in one that holds string");
    }
    for (String added : ResultRows.SCHEMA.fieldNames()) {
      Optional<String> taken = Arrays.stream(articles.columns()).filter(added::equalsIgnoreCase).findFirst();
      if (taken.isPresent()) {
        throw new IllegalArgumentException("the column '" + taken.get() + "' is there already; rename or drop it, as "
            + "the outcome has one of that name");
      }
    }
    return articles.withColumn(RESULT, function.apply(Columns.named(textColumn)))
        .select(col("*"), col(RESULT + ".*")).drop(RESULT);
  }
}
