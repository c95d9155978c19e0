package io.github.whosaid.cli;

import io.github.whosaid.Extraction;
import io.github.whosaid.format.FolderIndex;
import io.github.whosaid.format.QuotationFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes a file per article into a folder. Each is there as a whole or not at all. */
final class OutputFolder implements ArticleSink {
  private final Path folder;
  private final QuotationFormat format;

  OutputFolder(Path folder, QuotationFormat format) {
    this.folder = folder;
    this.format = format;
  }

  /** Why the output of {@code inputs} cannot all be kept: two share a name, or one would replace an input. */
  Optional<String> conflict(List<Input> inputs) {
    Map<Path, Input> read = new HashMap<>();
    inputs.forEach(input -> input.file().ifPresent(file -> read.put(real(file), input)));
    Map<Path, Input> written = new HashMap<>();
    Optional<Path> index = format.index().map(overview -> folder.resolve(overview.fileName()));
    for (Input input : inputs) {
      Path target = target(input);
      if (index.filter(target::equals).isPresent()) {
        return Optional.of(input.label() + " would be written to " + target
            + ", which the overview of all articles needs; rename it");
      }
      Input other = written.putIfAbsent(target, input);
      if (other != null) {
        return Optional.of(other.label() + " and " + input.label() + " would both be written to " + target
            + "; rename one of them, or write them to two folders");
      }
      Input replaced = read.get(real(target));
      if (replaced != null) {
        return Optional.of("the output for " + input.label() + " would replace the input " + replaced.label()
            + "; name another folder with --output");
      }
    }
    return Optional.empty();
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  private Path target(Input input) {
    return folder.resolve(input.name() + "." + format.extension());
  }

  @Override
  public void write(Input input, Extraction extraction) throws InputException {
    Path target = target(input);
    try {
      Files.createDirectories(folder);
      replace(target, out -> format.write(extraction, input.name(), out));
    } catch (IOException e) {
      throw new InputException(input.label(), "its output cannot be written (" + e + "); check the folder and the disk");
    }
  }

  @Override
  public void finish() throws InputException {
    Optional<FolderIndex> index = format.index();
    if (index.isEmpty() || !Files.isDirectory(folder)) {
      return;
    }
    Path target = folder.resolve(index.get().fileName());
    try {
      replace(target, out -> index.get().write(folder, out));
    } catch (IOException e) {
      throw new InputException(target.toString(),
          "the overview cannot be written (" + e + "); check the folder and the disk");
    }
  }

  /** What is to stand in a file. */
  @FunctionalInterface
  private interface Body {
    void writeTo(Appendable out) throws IOException;
  }

  private static void replace(Path target, Body body) throws IOException {
    // Not a temporary file of the platform's making, as only its owner could read that.
    Path unfinished = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      try (Writer out = Files.newBufferedWriter(unfinished, StandardOpenOption.CREATE_NEW)) {
        body.writeTo(out);
      }
      try {
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
