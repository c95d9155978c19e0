package io.github.whosaid.cli;

import io.github.whosaid.format.TerminalText;
import java.io.PrintWriter;

/** Tells the user which inputs failed, and remembers that some did. */
final class ErrorLog {
  private final PrintWriter err;
  private boolean failed;

  ErrorLog(PrintWriter err) {
    this.err = err;
  }

  /** Names the input, what is wrong with it and the remedy. */
  void add(InputException e) {
    failed = true;
    err.println("whosaid: " + TerminalText.escape(String.valueOf(e.getMessage())));
    if (e.getCause() != null) {
      e.getCause().printStackTrace(err);
    }
    err.flush();
  }

  /** Tells that {@code number} inputs failed in the runs that this one resumes, which have named them. */
  void addEarlier(long number) {
    if (number > 0) {
      failed = true;
      err.println("whosaid: " + number + (number == 1 ? " article" : " articles")
          + " failed before the interruption, and are not in the output");
      err.flush();
    }
  }

  /** 0 where nothing failed, else 1. */
  int exitCode() {
    return failed ? 1 : 0;
  }
}
