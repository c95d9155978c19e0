package io.github.whosaid.spark;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** How the articles of a job are stored. */
enum InputFormat {
  /** A JSON object a line, also compressed. */
  JSONL("(?i).+\\.(jsonl|ndjson|json)(\\.(gz|gzip|bz2|zst|lz4|snappy|deflate))?") {
    @Override
    Dataset<Row> read(SparkSession spark, List<String> paths) {
      return spark.read().option("columnNameOfCorruptRecord", BROKEN_LINE).json(paths.toArray(String[]::new));
    }
  },
  /** Parquet files or folders of them. */
  PARQUET("(?i).+\\.parquet/?") {
    @Override
    Dataset<Row> read(SparkSession spark, List<String> paths) {
      return spark.read().parquet(paths.toArray(String[]::new));
    }
  };

  /** The column that holds the line where it is no JSON; there is none where all lines are right. */
  static final String BROKEN_LINE = "_corrupt_record";

  private final Pattern name;

  InputFormat(String name) {
    this.name = Pattern.compile(name);
  }

  /** The articles at these paths, one a row. */
  abstract Dataset<Row> read(SparkSession spark, List<String> paths);

  /** The format that all these paths are named for. */
  static Optional<InputFormat> of(List<String> paths) {
    for (InputFormat format : values()) {
      if (paths.stream().allMatch(path -> format.name.matcher(path).matches())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
