package io.github.whosaid.cli;

import io.github.whosaid.Extraction;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** What takes the articles' quotations. One thread calls it, for each input in turn. */
interface ArticleSink extends Closeable {

  /**
   * What to do with {@code input}, which has just come up: itself, one that fails where it may not be written, or
   * nothing where the run that is resumed has done it. Inputs come up well before they are written.
   *
   * @throws ResumeException if the inputs are not those of the run that is resumed
   */
  default Optional<Input> admit(Input input) throws ResumeException {
    return Optional.of(input);
  }

  /** Takes what was found in {@code input}. */
  void write(Input input, Extraction extraction) throws InputException, IOException;

  /** Takes note that {@code input}, whose turn it is, gave nothing. */
  default void fail(Input input) throws IOException {}

  /**
   * Ends the output: all inputs are through.
   *
   * @return how many inputs failed in the runs that this one resumes and are not tried again
   */
  default long finish() throws IOException, ResumeException {
    return 0;
  }

  /** Lets go of the output; what is unfinished waits for a run that resumes it. */
  @Override
  default void close() throws IOException {}
}
