package io.github.whosaid.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names in a folder in order, without the hidden ones. A folder of a million files is read anew for each batch of
 * names, which takes less than one article does, and a million names never stand in memory.
 */
final class SortedNames {
  private final Path folder;
  private final int batchSize;
  private final TreeSet<String> batch = new TreeSet<>();
  private boolean more = true;
  private String last = "";

  SortedNames(Path folder, int batchSize) {
    this.folder = folder;
    this.batchSize = batchSize;
  }

  /** The folder itself. */
  Path folder() {
    return folder;
  }

  /** The next name; null after the last. */
  @Nullable String next() throws IOException {
    if (batch.isEmpty() && more) {
      fill();
    }
    String next = batch.pollFirst();
    if (next != null) {
      last = next;
    }
    return next;
  }

  private void fill() throws IOException {
    more = false;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (!name.startsWith(".") && name.compareTo(last) > 0) {
          batch.add(name);
          if (batch.size() > batchSize) {
            batch.pollLast();
            more = true;
          }
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }
}
