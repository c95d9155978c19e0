package io.github.whosaid.cli;

/** One input cannot be used; the others can. */
final class InputException extends Exception {

  /**
   * @param input what the user calls the input
   * @param problem what is wrong with it, and the remedy
   */
  InputException(String input, String problem) {
    super(input + ": " + problem);
  }

  /**
   * @param input what the user calls the input
   * @param problem what is wrong with it, and the remedy
   * @param cause what a developer needs to see of it
   */
  InputException(String input, String problem, Throwable cause) {
    super(input + ": " + problem, cause);
  }
}
