package io.github.whosaid.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An article to read, or a file of them.
 *
 * @param label what the user calls it: the path as given, a file with a line, or "-"
 * @param name the article's name, its id in the output; empty for a file of articles that bear their own
 * @param file its own file; none for standard input and an article among others in a file
 * @param size how many bytes of the input it accounts for
 * @param text where its text comes from
 */
record Input(String label, String name, Optional<Path> file, long size, Text text) {

  /** Gives a text, or tells why there is none; in any thread. */
  @FunctionalInterface
  interface Text {
    /** The text. */
    String read() throws InputException;
  }

  /** A text that there is not. */
  private record Failure(InputException reason) implements Text {
    @Override
    public String read() throws InputException {
      throw reason;
    }
  }

  /** What cannot be read at all, with the reason and the remedy. */
  static Input failing(String label, long size, String problem) {
    return new Input(label, label, Optional.empty(), size, new Failure(new InputException(label, problem)));
  }

  /** What cannot be read at all, for a reason known already. */
  static Input failing(InputException reason) {
    String label = String.valueOf(reason.getMessage());
    return new Input(label, label, Optional.empty(), 0, new Failure(reason));
  }

  /** Whether it is known that there is no text. */
  boolean fails() {
    return text instanceof Failure;
  }

  /** This input as one that fails. */
  Input refused(String problem) {
    return failing(label, size, problem);
  }

  /** {@code text}, if there is something in it. */
  static String requireText(String label, String text) throws InputException {
    if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF')) {
      throw new InputException(label, "is empty; give it the text of an article");
    }
    return text;
  }
}
