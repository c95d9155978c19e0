package io.github.whosaid.cli;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Inputs one after the other, each found as it is asked for, so that there may be any number. */
interface Inputs extends Closeable {

  /** The next; null after the last. What cannot be read is an input whose text fails, and the rest goes on. */
  @Nullable Input next();

  @Override
  default void close() throws IOException {}
}
