package io.github.whosaid.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that one process writes at a time. */
final class ExclusiveFile {
  private ExclusiveFile() {}

  /**
   * Opens {@code file}, which need not exist, to read and write it until the channel is closed.
   *
   * @param output what the user calls the output
   * @throws ResumeException if another process, or another run in this one, has it open
   */
  static FileChannel open(Path file, Path output) throws IOException, ResumeException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
        StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      locked = false;
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    if (!locked) {
      throw new ResumeException("another run is writing to " + output + "; wait for its end, or name another output");
    }
    return channel;
  }
}
