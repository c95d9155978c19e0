package io.github.whosaid.cli;

import io.github.whosaid.Extraction;
import io.github.whosaid.format.QuotationFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Writes all articles into one file, which is there when it is complete.
 *
 * <p>Until then the output stands in FILE.part, in blocks. After each block is on the disk, FILE.run is replaced: it
 * says how many inputs are through, what they were (one hash over their names in a row), and how long the part file was
 * then. A run that resumes cuts the part file there and starts with the input after. Where a block ends depends on its
 * content only, so the outcome is the same, byte for byte, as that of a run in one go; so it is where each block is
 * packed by itself, which gzip allows. No list of what is done is needed, as output has the order of input.
 */
final class OutputFile implements ArticleSink {
  private static final int BLOCK_BYTES = 1 << 16;
  private static final int BLOCK_INPUTS = 256;
  private static final String INPUTS = "inputs";
  private static final String NAMES = "names";
  private static final String FAILED = "failed";
  private static final String LENGTH = "length";
  private static final String COMPLETE = "complete";

  private final Path target;
  private final Path part;
  private final Path recordFile;
  private final QuotationFormat format;
  private final RunRecord record;
  private final FileChannel channel;
  private final StringBuilder block = new StringBuilder();
  private final long inputsBefore;
  private final long namesBefore;
  private final long failedBefore;
  private boolean started;
  private int inputsInBlock;
  private long admitted;
  private long admittedNames;
  private long inputs;
  private long names;
  private long failed;

  private OutputFile(Path target, QuotationFormat format, RunRecord record, FileChannel channel) {
    this.target = target;
    this.format = format;
    this.record = record;
    this.channel = channel;
    part = part(target);
    recordFile = recordFile(target);
    inputsBefore = record.number(INPUTS);
    namesBefore = record.number(NAMES);
    failedBefore = record.number(FAILED);
    inputs = inputsBefore;
    names = namesBefore;
    failed = failedBefore;
    started = record.number(LENGTH) > 0;
  }

  private static Path part(Path target) {
    return target.resolveSibling(target.getFileName() + ".part");
  }

  private static Path recordFile(Path target) {
    return target.resolveSibling(target.getFileName() + ".run");
  }

  /**
   * Starts or resumes a run.
   *
   * @param options what the outcome depends on
   * @throws ResumeException if the run that is to be resumed had other options, an unfinished one is not to be resumed, or
   *     another process is writing there
   * @throws OutputException if the file cannot be written
   */
  static OutputFile open(Path target, QuotationFormat format, Map<String, String> options, boolean resume)
      throws ResumeException, OutputException {
    Path part = part(target);
    Path recordFile = recordFile(target);
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      boolean unfinished = Files.exists(recordFile);
      if (unfinished && !resume) {
        throw new ResumeException("a run into " + target + " was interrupted; go on with --resume, or delete " + recordFile
            + " to start anew");
      }
      RunRecord record = unfinished ? RunRecord.load(recordFile) : new RunRecord(options);
      Optional<String> difference = record.difference(options);
      if (difference.isPresent()) {
        throw new ResumeException("the run into " + target + " " + difference.get() + "; give the same options, or delete "
            + recordFile + " to start anew");
      }
      if (record.number(COMPLETE) > 0 && !Files.exists(part) && Files.exists(target)) {
        // It ended between its last two steps.
        DurableFiles.move(target, part);
      }
      FileChannel channel = ExclusiveFile.open(part, target);
      try {
        long length = record.number(LENGTH);
        if (channel.size() < length) {
          throw new ResumeException(part + " is shorter than " + recordFile + " says; delete both to start anew");
        }
        channel.truncate(length);
        channel.position(length);
        record.save(recordFile);
        return new OutputFile(target, format, record, channel);
      } catch (IOException | ResumeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new OutputException(target, e);
    }
  }

  @Override
  public Optional<Input> admit(Input input) throws ResumeException {
    if (admitted >= inputsBefore) {
      return Optional.of(input);
    }
    admitted++;
    admittedNames = InputHash.of(admittedNames, input.name());
    if (admitted == inputsBefore) {
      requireSameInputs(admittedNames == namesBefore);
    }
    return Optional.empty();
  }

  private void requireSameInputs(boolean same) throws ResumeException {
    if (!same) {
      throw new ResumeException("the inputs are not the " + inputsBefore + " that the interrupted run into " + target
          + " began with; give the same ones in the same order, or delete " + recordFile + " to start anew");
    }
  }

  @Override
  public void write(Input input, Extraction extraction) throws InputException, OutputException {
    block.append(Formatted.of(format, started, input, extraction));
    started = true;
    count(input);
  }

  @Override
  public void fail(Input input) throws OutputException {
    failed++;
    count(input);
  }

  private void count(Input input) throws OutputException {
    inputs++;
    names = InputHash.of(names, input.name());
    inputsInBlock++;
    if (block.length() >= BLOCK_BYTES || inputsInBlock == BLOCK_INPUTS) {
      endBlock();
    }
  }

  private void endBlock() throws OutputException {
    try {
      if (!block.isEmpty()) {
        DurableFiles.write(channel, packed(block.toString().getBytes(StandardCharsets.UTF_8)));
      }
      block.setLength(0);
      inputsInBlock = 0;
      record.put(INPUTS, inputs);
      record.put(NAMES, names);
      record.put(FAILED, failed);
      record.put(LENGTH, channel.position());
      record.save(recordFile);
    } catch (IOException e) {
      throw new OutputException(target, e);
    }
  }

  private byte[] packed(byte[] bytes) throws IOException {
    if (!Packed.is(target.toString())) {
      return bytes;
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  @Override
  public long finish() throws OutputException, ResumeException {
    requireSameInputs(admitted == inputsBefore);
    try {
      if (inputsInBlock > 0) {
        endBlock();
      }
      if (channel.position() == 0) {
        DurableFiles.write(channel, packed(new byte[0]));
      }
      record.put(COMPLETE, 1);
      record.save(recordFile);
      channel.close();
      DurableFiles.move(part, target);
      Files.delete(recordFile);
    } catch (IOException e) {
      throw new OutputException(target, e);
    }
    return failedBefore;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
