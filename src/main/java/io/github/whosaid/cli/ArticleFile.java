package io.github.whosaid.cli;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An open file of many articles, and how far it has been read. */
final class ArticleFile implements Closeable {
  private final Path file;
  private final Counted own;
  private final InputStream unpacked;
  private long told;

  ArticleFile(Path file) throws IOException {
    this.file = file;
    own = new Counted(Files.newInputStream(file));
    unpacked = Packed.unpacked(file, own);
  }

  /** What the user calls line or row number {@code number}. */
  String place(long number) {
    return file + ":" + number;
  }

  /** The name of an article that has no id of its own. */
  String ownName(long number) {
    String name = Packed.plainName(file.getFileName().toString());
    return name.substring(0, name.lastIndexOf('.')) + "/" + number;
  }

  /** Its content. */
  InputStream content() {
    return unpacked;
  }

  /** How many bytes of the file itself were read since this was asked last. */
  long newlyRead() {
    long before = told;
    told = own.count;
    return told - before;
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
  }

  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = in.read(bytes, offset, length);
      count += Math.max(0, n);
      return n;
    }
  }
}
