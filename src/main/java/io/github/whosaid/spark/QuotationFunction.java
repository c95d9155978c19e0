package io.github.whosaid.spark;

import io.github.whosaid.Extraction;
import io.github.whosaid.TextTooLongException;
import io.github.whosaid.TimeBudgetException;
import java.util.function.Function;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/** From an article's text to a row of {@link ResultRows#SCHEMA}; null gives null. */
final class QuotationFunction implements UDF1<Object, Row> {
  private static final long serialVersionUID = 1;

  private final ExtractorSource source;

  QuotationFunction(ExtractorSource source) {
    this.source = source;
  }

  @Override
  public @Nullable Row call(@Nullable Object text) {
    if (text == null) {
      return null;
    }
    if (!(text instanceof String article)) {
      throw new IllegalArgumentException("quotations are found in a string, not in a value of "
          + text.getClass().getSimpleName() + "; give the column with the text, or cast it");
    }
    // Outside of try: without an extractor every article would fail, and the job should.
    Function<String, Extraction> extractor = source.get();
    try {
      return ResultRows.of(extractor.apply(article));
    } catch (RuntimeException | StackOverflowError e) {
      TaskContext task = TaskContext.get();
      if (task != null && task.isInterrupted()) {
        // The task is being killed, and the article is not to blame.
        throw e;
      }
      return ResultRows.failed(reason(e));
    }
  }

  private static String reason(Throwable e) {
    if ((e instanceof TextTooLongException || e instanceof TimeBudgetException) && e.getMessage() != null) {
      return e.getMessage();
    }
    StackTraceElement[] trace = e.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return "a fault of this program, please report it with the text: " + e + place;
  }
}
