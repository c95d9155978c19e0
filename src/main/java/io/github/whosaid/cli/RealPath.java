package io.github.whosaid.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Paths by which two names of one file are known to be one. */
final class RealPath {
  private RealPath() {}

  /** {@code file} without links; one that does not exist, by its absolute name. */
  static Path of(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
