package io.github.whosaid.cli;

import io.github.whosaid.Extraction;
import io.github.whosaid.format.FolderIndex;
import io.github.whosaid.format.QuotationFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a file per article into a folder. Each is there as a whole or not at all.
 *
 * <p>While a run is under way, and after one in which an article failed, the folder holds two more files:
 * {@value #RECORD} with the options, and {@value #DONE} with a hash of 8 bytes for each article done. A run that
 * resumes leaves those articles out whose hash and file are there, in whatever order they come, so nothing need be
 * written in step: what a lost hash stands for is done again, to the same end.
 */
final class OutputFolder implements ArticleSink {
  private static final String RECORD = ".whosaid-run";
  private static final String DONE = ".whosaid-done";

  private final Path folder;
  private final QuotationFormat format;
  private final FileChannel done;
  private final boolean ignoresCase;
  private final LongSet seen = new LongSet();
  private final LongSet doneBefore = new LongSet();
  private boolean complete = true;

  private OutputFolder(Path folder, QuotationFormat format, FileChannel done) {
    this.folder = folder;
    this.format = format;
    this.done = done;
    ignoresCase = Files.exists(folder.resolve(RECORD.toUpperCase(Locale.ROOT)));
  }

  /**
   * Starts or resumes a run.
   *
   * @param options what the outcome depends on
   * @throws ResumeException if the run that is to be resumed had other options, or another process is writing there
   * @throws OutputException if the folder cannot be written to
   */
  static OutputFolder open(Path folder, QuotationFormat format, Map<String, String> options, boolean resume)
      throws ResumeException, OutputException {
    Path record = folder.resolve(RECORD);
    try {
      Files.createDirectories(folder);
      FileChannel done = ExclusiveFile.open(folder.resolve(DONE), folder);
      try {
        boolean unfinished = resume && Files.exists(record);
        if (unfinished) {
          Optional<String> difference = RunRecord.load(record).difference(options);
          if (difference.isPresent()) {
            throw new ResumeException("the run in " + folder + " " + difference.get()
                + "; give the same options, or start anew without --resume");
          }
        } else {
          done.truncate(0);
          new RunRecord(options).save(record);
        }
        OutputFolder opened = new OutputFolder(folder, format, done);
        opened.readDone();
        return opened;
      } catch (IOException | ResumeException e) {
        done.close();
        throw e;
      }
    } catch (IOException e) {
      throw new OutputException(folder, e);
    }
  }

  private void readDone() throws IOException {
    ByteBuffer hashes = ByteBuffer.allocate(1 << 13);
    while (done.read(hashes) >= 0) {
      hashes.flip();
      while (hashes.remaining() >= Long.BYTES) {
        long hash = hashes.getLong();
        if (hash != 0) {
          doneBefore.add(hash);
        }
      }
      hashes.compact();
    }
    // The process may have ended within a hash.
    done.truncate(done.size() / Long.BYTES * Long.BYTES);
    done.position(done.size());
  }

  /** Where the output of {@code name} goes. */
  static Path target(Path folder, String name, QuotationFormat format) {
    return FileNames.file(folder, name, format.extension());
  }

  private long hash(Input input) {
    String file = folder.relativize(target(folder, input.name(), format)).toString();
    return InputHash.of(ignoresCase ? Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT) : file);
  }

  /** Whether {@code target} is where the overview of all articles goes. */
  static boolean isIndex(Path target, Path folder, QuotationFormat format) {
    return format.index().filter(index -> target.equals(folder.resolve(index.fileName()))).isPresent();
  }

  static String neededForIndex(Path target) {
    return "its output would be written to " + target + ", which the overview of all articles needs; rename it";
  }

  @Override
  public Optional<Input> admit(Input input) {
    if (input.fails()) {
      return Optional.of(input);
    }
    Path target = target(folder, input.name(), format);
    if (isIndex(target, folder, format)) {
      return Optional.of(input.refused(neededForIndex(target)));
    }
    long hash = hash(input);
    if (!seen.add(hash)) {
      return Optional.of(input.refused("the output of an earlier article is in " + target
          + " already; give each article an id of its own"));
    }
    if (doneBefore.contains(hash) && Files.exists(target)) {
      return Optional.empty();
    }
    return Optional.of(input);
  }

  @Override
  public void write(Input input, Extraction extraction) throws InputException, OutputException {
    Path target = target(folder, input.name(), format);
    String text = Formatted.of(format, false, input, extraction);
    try {
      Files.createDirectories(target.getParent());
      DurableFiles.replace(target, out -> out.append(text));
      ByteBuffer hash = ByteBuffer.allocate(Long.BYTES).putLong(hash(input)).flip();
      // A disk that is nearly full takes part of it, and tells of it with the next part.
      while (hash.hasRemaining()) {
        done.write(hash);
      }
    } catch (IOException e) {
      throw new OutputException(target, e);
    }
  }

  @Override
  public void fail(Input input) {
    complete = false;
  }

  @Override
  public long finish() throws IOException {
    Optional<FolderIndex> index = format.index();
    if (index.isPresent()) {
      Path target = folder.resolve(index.get().fileName());
      try {
        DurableFiles.replace(target, out -> index.get().write(folder, out));
      } catch (IOException e) {
        throw new OutputException(target, e);
      }
    }
    if (complete) {
      done.close();
      Files.deleteIfExists(folder.resolve(RECORD));
      Files.deleteIfExists(folder.resolve(DONE));
    }
    return 0;
  }

  @Override
  public void close() throws IOException {
    done.close();
  }
}
