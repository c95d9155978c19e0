package io.github.whosaid.cli;

import io.github.whosaid.Extraction;
import io.github.whosaid.format.QuotationFormat;
import java.io.IOException;
import java.io.PrintWriter;

/** Writes article after article to one stream, each as soon as it is done. */
final class OutputStreamSink implements ArticleSink {
  private final PrintWriter out;
  private final QuotationFormat format;
  private boolean started;

  /** The stream takes nothing more, so that no further article can be done. */
  static final class GoneException extends IOException {
    GoneException() {
      super("the stream takes nothing more");
    }
  }

  OutputStreamSink(PrintWriter out, QuotationFormat format) {
    this.out = out;
    this.format = format;
  }

  @Override
  public void write(Input input, Extraction extraction) throws InputException, GoneException {
    out.print(Formatted.of(format, started, input, extraction));
    started = true;
    if (out.checkError()) {
      throw new GoneException();
    }
  }
}
