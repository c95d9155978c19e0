package io.github.whosaid.spark;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** One session for all tests: two threads, and three tries for a task. */
final class LocalSpark {
  private LocalSpark() {}

  private static final class Holder {
    static final SparkSession SESSION = SparkSession.builder().master("local[2,3]").appName("whosaid-tests")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.sql.warehouse.dir", "target/spark-warehouse")
        .getOrCreate();
  }

  static SparkSession session() {
    return Holder.SESSION;
  }

  /** A table with the columns id, from 0, and text, in two partitions. */
  static Dataset<Row> articles(@Nullable String... texts) {
    List<Row> rows = IntStream.range(0, texts.length).mapToObj(i -> RowFactory.create(i, texts[i])).toList();
    return session().createDataFrame(rows, StructType.fromDDL("id INT, text STRING")).repartition(2);
  }
}
