package io.github.whosaid.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.github.whosaid.WhosaidException;
import io.github.whosaid.cli.BuildVersion;
import io.github.whosaid.format.TerminalText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job for {@code spark-submit}: a table of articles in, the table with who said what in them out, as Parquet. */
@Command(name = "WhosaidJob", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class,
    sortOptions = false,
    description = {"Reads a table of English news articles and writes it as Parquet with who said what:",
        "the columns quotations, speakers and error, the last null where all went well."},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all articles are written, those with an error are named", "1:the job failed, and wrote nothing",
        "2:the command is not right"})
public final class WhosaidJob implements Callable<Integer> {
  private static final String ERROR = "error";
  private static final int SHOWN = 10;

  private final Supplier<SparkSession> sessions;

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "1..*",
      description = "Files or folders that Spark can read; a pattern like 2026-*/*.jsonl.gz too.")
  private List<String> inputs;

  @Option(names = {"-o", "--output"}, paramLabel = "PATH", required = true,
      description = "Write the Parquet files into this folder, which is not there yet.")
  private String output;

  @Option(names = "--from", paramLabel = "FORMAT",
      description = "jsonl (a JSON object a line) or parquet; told from the names unless given.")
  private @Nullable InputFormat from;

  @Option(names = "--text", paramLabel = "COLUMN", description = "The column that holds the text (${DEFAULT-VALUE}).")
  private String text = "text";

  @Option(names = "--id", paramLabel = "COLUMN",
      description = "The column that names an article. Of the input, only it and those of --partition-by are kept "
          + "then; without it, all columns.")
  private @Nullable String id;

  @Option(names = "--partition-by", paramLabel = "COLUMN", split = ",",
      description = "Write a folder for each value of these columns.")
  private List<String> partitionBy = List.of();

  @Option(names = "--partitions", paramLabel = "N",
      description = "Spread the articles over N tasks of the same size before they are read.")
  private @Nullable Integer partitions;

  @Option(names = "--models", paramLabel = "DIR", description = "Read rule files from this folder, which each executor "
      + "has; one that stands there replaces the bundled one of that name.")
  private @Nullable String models;

  @Option(names = "--min-confidence", paramLabel = "P", description = "Only quotations at least this sure, 0 to 1.")
  private @Nullable Double minimumConfidence;

  @Option(names = "--max-length", paramLabel = "N", description = "An article of more chars gets an error.")
  private @Nullable Integer maximumLength;

  @Option(names = "--statements", description = "Only what was uttered: no thoughts, feelings and plans.")
  private boolean statements;

  private WhosaidJob(Supplier<SparkSession> sessions) {
    this.sessions = sessions;
  }

  /** Runs the job. Ends the process only where it failed. */
  public static void main(String... args) {
    // CoreNLP lower-cases by it.
    Locale.setDefault(Locale.ROOT);
    int code = run(() -> SparkSession.builder().appName("whosaid").getOrCreate(),
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8), args);
    SparkSession.getDefaultSession().foreach(session -> {
      session.stop();
      return null;
    });
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the job in such a session, which stays open, and gives the exit code. */
  static int run(Supplier<SparkSession> sessions, PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new WhosaidJob(sessions)).setCaseInsensitiveEnumValuesAllowed(true).setOut(out).setErr(err)
        .setParameterExceptionHandler((e, arguments) ->
            tell(err, String.valueOf(e.getMessage()), CommandLine.ExitCode.USAGE))
        .setExecutionExceptionHandler((e, command, parsed) -> tell(err, explanation(e), CommandLine.ExitCode.SOFTWARE))
        .execute(args);
  }

  private static int tell(PrintWriter err, String problem, int code) {
    err.println("whosaid: " + TerminalText.escape(problem));
    return code;
  }

  /** What the user can do something about, wherever it happened; the rest passes on. */
  private static String explanation(Exception e) throws Exception {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof WhosaidException || cause instanceof IllegalArgumentException
          || cause instanceof AnalysisException || cause instanceof IOException) {
        return String.valueOf(cause.getMessage());
      }
    }
    throw e;
  }

  @Override
  public Integer call() throws IOException {
    ExtractorOptions options = options();
    InputFormat format = from != null ? from : InputFormat.of(inputs).orElseThrow(() -> usage(
        "the names of the input do not tell its format; add --from jsonl or --from parquet"));
    if (partitions != null && partitions < 1) {
      throw usage("--partitions takes a number from 1 on, not " + partitions);
    }
    SparkSession spark = sessions.get();
    Path target = new Path(output);
    FileSystem files = target.getFileSystem(spark.sparkContext().hadoopConfiguration());
    if (files.exists(target)) {
      throw usage("--output " + output + " is there already; name another folder, or remove it");
    }
    Dataset<Row> found = found(format.read(spark, inputs), options);
    try {
      write(found);
    } finally {
      // A job that fails takes its files along and leaves the empty folder, which would be in the way of the next try.
      if (files.exists(target) && files.listStatus(target).length == 0) {
        files.delete(target, false);
      }
    }
    summarize(spark.read().schema(found.schema()).parquet(output));
    return CommandLine.ExitCode.OK;
  }

  private void write(Dataset<Row> found) {
    Object[] parts = partitionBy.stream().map(Columns::named).toArray();
    // Few files a folder, and a heavy value in several tasks.
    Dataset<Row> arranged = parts.length == 0 ? found : found.hint("rebalance", parts);
    arranged.write().partitionBy(partitionBy.toArray(String[]::new)).parquet(output);
  }

  private ExtractorOptions options() {
    ExtractorOptions options = ExtractorOptions.DEFAULTS;
    try {
      if (minimumConfidence != null) {
        options = options.withMinimumConfidence(minimumConfidence);
      }
      if (maximumLength != null) {
        options = options.withMaximumLength(maximumLength);
      }
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
    if (models != null) {
      options = options.withModels(models);
    }
    return statements ? options.withStatements() : options;
  }

  /** The table of the output. */
  private Dataset<Row> found(Dataset<Row> input, ExtractorOptions options) {
    Dataset<Row> articles = partitions == null ? input : input.repartition(partitions);
    Dataset<Row> found;
    try {
      kept().forEach(column -> Columns.require(input, column));
      found = SparkQuotations.with(options).addTo(articles, text);
    } catch (IllegalArgumentException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
    if (Arrays.asList(input.columns()).contains(InputFormat.BROKEN_LINE)) {
      Column line = col(InputFormat.BROKEN_LINE);
      found = found.withColumn(ERROR, coalesce(col(ERROR),
          when(line.isNotNull(), concat(lit("is not a JSON object: "), substring(line, 1, 200))))).drop(line);
    }
    if (id == null) {
      return found;
    }
    List<Column> columns = new ArrayList<>();
    kept().forEach(column -> columns.add(Columns.named(column)));
    Arrays.stream(SparkQuotations.schema().fieldNames()).map(Columns::named).forEach(columns::add);
    return found.select(columns.toArray(Column[]::new));
  }

  private Set<String> kept() {
    Set<String> names = new LinkedHashSet<>();
    if (id != null) {
      names.add(id);
    }
    names.addAll(partitionBy);
    return names;
  }

  /** Counts what stands in the output, as counters in the tasks would count an attempt that was lost, too. */
  private void summarize(Dataset<Row> written) {
    Row totals = written.agg(count(lit(1)), sum(size(col("quotations"))), count(col(ERROR))).first();
    PrintWriter out = spec.commandLine().getOut();
    out.println(totals.getLong(0) + " articles, " + (totals.isNullAt(1) ? 0 : totals.get(1)) + " quotations, "
        + totals.getLong(2) + " errors: " + output);
    Column name = id == null ? lit("an article") : Columns.named(id).cast("string");
    for (Row failed : written.filter(col(ERROR).isNotNull()).select(name, col(ERROR)).limit(SHOWN).collectAsList()) {
      tell(spec.commandLine().getErr(), failed.getString(0) + ": " + failed.getString(1), CommandLine.ExitCode.OK);
    }
    if (totals.getLong(2) > SHOWN) {
      spec.commandLine().getErr().println(
          "whosaid: ... and " + (totals.getLong(2) - SHOWN) + " more, see the column error");
    }
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
