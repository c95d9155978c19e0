package io.github.whosaid.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Shows how far a run has come: a bar on a terminal, a line now and then in a log, or nothing. */
final class Progress {

  /** Where it is shown. */
  enum Style {
    /** A line that is overwritten five times a second. */
    BAR(TimeUnit.MILLISECONDS.toNanos(200)),
    /** A new line every half minute. */
    LINES(TimeUnit.SECONDS.toNanos(30)),
    /** Nothing. */
    NONE(Long.MAX_VALUE);

    private final long interval;

    Style(long interval) {
      this.interval = interval;
    }
  }

  private static final int BAR_WIDTH = 24;
  private static final String ERASE = "\r\u001B[K";

  private final PrintWriter out;
  private final Style style;
  private final OptionalLong bytes;
  private final LongSupplier clock;
  private final long start;
  private long shownAt;
  private boolean shown;
  private long articles;
  private long failures;
  private long bytesDone;
  private long bytesSkipped;

  /**
   * @param bytes how many bytes there are to read, if that is known
   * @param clock the time in nanoseconds
   */
  Progress(PrintWriter out, Style style, OptionalLong bytes, LongSupplier clock) {
    this.out = out;
    this.style = style;
    this.bytes = bytes;
    this.clock = clock;
    start = clock.getAsLong();
    shownAt = start;
  }

  /** An earlier run has done {@code input}. */
  void skip(Input input) {
    bytesSkipped += input.size();
  }

  /** {@code input} is through. */
  void done(Input input, boolean failed) {
    articles++;
    failures += failed ? 1 : 0;
    bytesDone += input.size();
    long now = clock.getAsLong();
    if (now - shownAt >= style.interval) {
      shownAt = now;
      show();
    }
  }

  /** Makes room for another line on the terminal. */
  void clear() {
    if (shown && style == Style.BAR) {
      out.print(ERASE);
    }
  }

  /** All is through; who has seen progress sees how it ended. */
  void end() {
    if (shown) {
      show();
      if (style == Style.BAR) {
        out.println();
      }
      out.flush();
    }
  }

  private void show() {
    shown = true;
    if (style == Style.BAR) {
      out.print(ERASE + line());
    } else {
      out.println("whosaid: " + line());
    }
    out.flush();
  }

  private String line() {
    double seconds = Math.max(1e-9, (clock.getAsLong() - start) / 1e9);
    StringBuilder line = new StringBuilder();
    if (bytes.isPresent()) {
      double share = Math.min(1, (bytesSkipped + bytesDone) / Math.max(1.0, (double) bytes.getAsLong()));
      if (style == Style.BAR) {
        int full = (int) (share * BAR_WIDTH);
        line.append('[').append("=".repeat(full)).append(" ".repeat(BAR_WIDTH - full)).append("] ");
      }
      line.append((int) (100 * share)).append(" %, ");
    }
    line.append(String.format(Locale.ROOT, "%,d articles, %.1f a second", articles, articles / seconds));
    if (bytes.isPresent() && bytesDone > 0) {
      long left = Math.max(0, bytes.getAsLong() - bytesSkipped - bytesDone);
      line.append(", ").append(duration(Math.round(left * seconds / bytesDone))).append(" left");
    }
    return line + (failures == 0 ? "" : String.format(Locale.ROOT, ", %,d failed", failures));
  }

  private static String duration(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600 ? seconds / 60 + " min " + seconds % 60 + " s"
        : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
  }
}
