package io.github.whosaid.format;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An overview of a folder that holds one format's files. It reads what it needs from the files themselves, so that it
 * is right after an interrupted run, after several runs, and whatever thread wrote which file.
 */
public interface FolderIndex {

  /** Its file in the folder: "index.html". No article's file may have this name. */
  String fileName();

  /**
   * Writes the overview.
   *
   * @param folder where the files are, also in folders below
   * @param out where to write; it stays open
   * @throws IOException if a file cannot be read or {@code out} throws it
   */
  void write(Path folder, Appendable out) throws IOException;
}
