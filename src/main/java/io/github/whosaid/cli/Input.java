package io.github.whosaid.cli;

import io.github.whosaid.format.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article to read.
 *
 * @param label what the user calls it: the path as given, or "-"
 * @param name the article's name: its file's without ".txt", or "stdin"
 * @param file its file; none for standard input
 */
record Input(String label, String name, Optional<Path> file) {
  /** More bytes than any article has; the extractor's own limit is lower and counts characters. */
  private static final int MOST_BYTES = 16 << 20;
  private static final String ENDING = ".txt";

  /** What stands at {@code path}: a file, the .txt files of a folder by name, or standard input for "-". */
  static List<Input> at(String path) throws InputException {
    if (path.equals("-")) {
      return List.of(new Input(path, "stdin", Optional.empty()));
    }
    Path place;
    try {
      place = Path.of(path);
    } catch (InvalidPathException e) {
      throw new InputException(path, "no file can have this name; check the path");
    }
    if (!Files.isDirectory(place)) {
      return List.of(of(place));
    }
    try (Stream<Path> files = Files.list(place)) {
      List<Input> found = files.filter(Input::isArticle).sorted().map(Input::of).toList();
      if (found.isEmpty()) {
        throw new InputException(path, "the folder has no .txt file; name one that has");
      }
      return found;
    } catch (IOException e) {
      throw new InputException(path, "cannot be listed (" + e + "); check its permissions");
    }
  }

  private static Input of(Path file) {
    String name = file.getFileName().toString();
    return new Input(file.toString(), name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name,
        Optional.of(file));
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) && !name.startsWith(".") && !Files.isDirectory(file);
  }

  /**
   * The text.
   *
   * @param standardInput what to read for "-"
   */
  String read(InputStream standardInput) throws InputException {
    byte[] bytes;
    try {
      bytes = bytes(standardInput);
    } catch (NoSuchFileException e) {
      throw new InputException(label, "there is no such file; check the path");
    } catch (AccessDeniedException e) {
      throw new InputException(label, "may not be read; check its permissions");
    } catch (IOException e) {
      throw new InputException(label, "cannot be read: " + e.getMessage());
    }
    if (bytes.length > MOST_BYTES) {
      throw new InputException(label, "is longer than " + MOST_BYTES + " bytes; split it into its articles");
    }
    try {
      String text = Utf8.decode(bytes);
      if (text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF')) {
        throw new InputException(label, "is empty; give it the text of an article");
      }
      return text;
    } catch (IOException e) {
      throw new InputException(label, "is " + e.getMessage());
    }
  }

  private byte[] bytes(InputStream standardInput) throws IOException {
    if (file.isEmpty()) {
      return standardInput.readNBytes(MOST_BYTES + 1);
    }
    try (InputStream in = Files.newInputStream(file.get())) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }
}
