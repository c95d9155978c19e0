package io.github.whosaid.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;

/** Top-level columns by their names, whatever characters these have. */
final class Columns {
  private Columns() {}

  /** @throws IllegalArgumentException if there is no such column; names those that there are */
  static StructField require(Dataset<Row> table, String name) {
    return Arrays.stream(table.schema().fields()).filter(field -> field.name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no column '" + name + "'; "
            + (table.columns().length == 0 ? "there is none at all" : "there are: ")
            + String.join(", ", table.columns())));
  }

  /** The name stands for itself: a dot in it is no way into a struct. */
  static Column named(String name) {
    return col("`" + name.replace("`", "``") + "`");
  }
}
