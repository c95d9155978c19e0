package io.github.whosaid.cli;

import java.io.IOException;

/** The output cannot be written, so that no further article can be done. */
final class OutputException extends IOException {

  /** @param problem what is wrong with the output, and the remedy */
  OutputException(String problem) {
    super(problem);
  }

  /**
   * @param output the file or folder
   * @param cause what the platform says of it
   */
  OutputException(Object output, IOException cause) {
    super(output + " cannot be written (" + cause
        + "); see to the disk and the permissions, then go on with --resume", cause);
  }
}
