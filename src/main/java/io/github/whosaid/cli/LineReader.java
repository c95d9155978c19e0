package io.github.whosaid.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes; of one that is too long, no more than the limit stands in memory. */
final class LineReader {
  private final InputStream in;
  private final int limit;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;
  private boolean tooLong;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line without its end, cut at the limit; null after the last. */
  byte @Nullable [] next() throws IOException {
    line.reset();
    tooLong = false;
    number++;
    int b = in.read();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (line.size() < limit) {
        line.write(b);
      } else {
        tooLong = true;
      }
    }
    return line.toByteArray();
  }

  /** Which line was asked for last, from 1. */
  long number() {
    return number;
  }

  /** Whether the last line was longer than the limit. */
  boolean tooLong() {
    return tooLong;
  }
}
