package io.github.whosaid.spark;

import io.github.whosaid.Extraction;
import io.github.whosaid.TextTooLongException;
import io.github.whosaid.format.Samples;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.apache.spark.TaskContext;

/** An extractor for tests: it knows the samples by heart, trips over some texts, and remembers what it was given. */
enum StubSource implements ExtractorSource {
  INSTANCE;

  /** A text that trips it. */
  static final String TRIP = "trip";
  /** A text that trips it deeply. */
  static final String DEEP = "deep";
  /** A text that it refuses. */
  static final String LONG = "long";
  /** A text over which the first attempt of its task dies. */
  static final String DIE_AT_FIRST = "die at first";
  /** A text over which the first attempt of its task is killed from outside. */
  static final String BE_KILLED_AT_FIRST = "be killed at first";

  /** The texts read since a test cleared it. */
  static final ConcurrentLinkedQueue<String> READ = new ConcurrentLinkedQueue<>();

  @Override
  public Function<String, Extraction> get() {
    return StubSource::extract;
  }

  private static Extraction extract(String text) {
    READ.add(text);
    boolean first = TaskContext.get().attemptNumber() == 0;
    switch (text) {
      case TRIP:
        throw new IllegalStateException("tripped");
      case DEEP:
        return extractDeeper(0);
      case LONG:
        throw new TextTooLongException(4, 3);
      case DIE_AT_FIRST:
        if (first) {
          throw new LinkageError("dies");
        }
        break;
      case BE_KILLED_AT_FIRST:
        if (first) {
          waitToBeKilled();
        }
        break;
      default:
    }
    return text.equals(Samples.TEXT) ? Samples.ferry() : new Extraction(text, List.of(), List.of());
  }

  private static Extraction extractDeeper(int depth) {
    return extractDeeper(depth + 1);
  }

  private static void waitToBeKilled() {
    LocalSpark.session().sparkContext().killTaskAttempt(TaskContext.get().taskAttemptId(), true, "for a test");
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
