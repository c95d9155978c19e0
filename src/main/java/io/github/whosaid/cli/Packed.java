package io.github.whosaid.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Files that gzip may have packed, as their names tell. */
final class Packed {
  private static final String ENDING = ".gz";
  private static final int BUFFER = 1 << 16;

  private Packed() {}

  /** Whether a file of this name is packed. */
  static boolean is(String fileName) {
    return fileName.endsWith(ENDING);
  }

  /** The name that the file has unpacked. */
  static String plainName(String fileName) {
    return is(fileName) ? fileName.substring(0, fileName.length() - ENDING.length()) : fileName;
  }

  /** The bytes that {@code file} stands for. */
  static InputStream open(Path file) throws IOException {
    return unpacked(file, Files.newInputStream(file));
  }

  /** The bytes that {@code in}, the file's own, stands for. */
  static InputStream unpacked(Path file, InputStream in) throws IOException {
    if (!is(file.toString())) {
      return new BufferedInputStream(in, BUFFER);
    }
    try {
      return new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** The bytes of the file itself; 0 where that cannot be told. */
  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
