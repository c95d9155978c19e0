package io.github.whosaid.cli;

import io.github.whosaid.format.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Files of one article: plain UTF-8, or packed by gzip. */
final class TextFile {
  /** More bytes than any article has; the extractor's own limit is lower and counts characters. */
  private static final int MOST_BYTES = 16 << 20;
  private static final String ENDING = ".txt";

  private TextFile() {}

  /** Opens the bytes of an input. */
  @FunctionalInterface
  private interface Source {
    InputStream open() throws IOException;
  }

  /** Whether a file of this name in a folder is an article. */
  static boolean isArticle(String fileName) {
    return Packed.plainName(fileName).endsWith(ENDING);
  }

  /** {@code fileName} without ".txt", ".gz" or both. */
  static String withoutEnding(String fileName) {
    String plain = Packed.plainName(fileName);
    return plain.endsWith(ENDING) ? plain.substring(0, plain.length() - ENDING.length()) : plain;
  }

  /** The article in {@code file}, which is opened when its text is asked for. */
  static Input of(Path file, String name) {
    return new Input(file.toString(), name, Optional.of(file), Packed.size(file),
        () -> read(file.toString(), () -> Packed.open(file)));
  }

  /** The article that {@code standardInput} gives. */
  static Input of(InputStream standardInput) {
    return new Input("-", "stdin", Optional.empty(), 0, () -> read("-", () -> standardInput));
  }

  private static String read(String label, Source source) throws InputException {
    byte[] bytes;
    try (InputStream in = source.open()) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new InputException(label, reason(e));
    }
    if (bytes.length > MOST_BYTES) {
      throw new InputException(label, "is longer than " + MOST_BYTES + " bytes; split it into its articles");
    }
    try {
      return Input.requireText(label, Utf8.decode(bytes));
    } catch (IOException e) {
      throw new InputException(label, "is " + e.getMessage());
    }
  }

  /** Why a file cannot be read, with the remedy. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read; check its permissions";
    }
    return "cannot be read: " + e.getMessage();
  }
}
