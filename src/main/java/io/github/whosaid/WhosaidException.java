package io.github.whosaid;

import org.jspecify.annotations.Nullable;

/**
 * Something is missing or wrong outside the text: models not on the class path, a faulty rule file. The message says what to
 * do.
 */
public final class WhosaidException extends RuntimeException {

  /** @param message what is wrong, with the value and the remedy */
  public WhosaidException(String message) {
    super(message);
  }

  /**
   * @param message what is wrong, with the value and the remedy
   * @param cause what was thrown underneath, null for nothing
   */
  public WhosaidException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
