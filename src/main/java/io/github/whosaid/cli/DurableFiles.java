package io.github.whosaid.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that are there as a whole or not at all, whenever the process or the machine ends. */
final class DurableFiles {
  private DurableFiles() {}

  /** What is to stand in a file. */
  @FunctionalInterface
  interface Body {
    void writeTo(Appendable out) throws IOException;
  }

  /** Makes {@code body}, in UTF-8, the content of {@code target}. No other process may do so at the same time. */
  static void replace(Path target, Body body) throws IOException {
    // Not a temporary file of the platform's making: only its owner could read that, and one left behind would stay.
    Path unfinished = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING)) {
        Writer out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
        body.writeTo(out);
        out.flush();
        channel.force(false);
      }
      move(unfinished, target);
    } catch (IOException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
  }

  /** Appends {@code content} to {@code channel} and waits until the disk has it. */
  static void write(FileChannel channel, byte[] content) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(content);
    while (left.hasRemaining()) {
      channel.write(left);
    }
    channel.force(false);
  }

  /** Gives {@code file} the name {@code target}, in place of what has it. */
  static void move(Path file, Path target) throws IOException {
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
