package io.github.whosaid.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and replaces nothing; skips a byte order mark. Unlike the platform's reader it gives all chars before a
 * wrong byte before it complains.
 */
final class Utf8Reader extends Reader {
  private final InputStream in;
  private final int limit;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).flip();
  private long offset;
  private long left;
  private boolean atStart = true;
  private boolean ended;

  /** @param limit how many chars may be read between two calls of {@link #allow}, about */
  Utf8Reader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
    allow();
  }

  /** Allows as many chars as the limit from here on. */
  void allow() {
    left = limit;
  }

  @Override
  public int read(char[] chars, int start, int length) throws IOException {
    if (left <= 0) {
      throw new IOException("more than " + limit + " chars in a row of it; is a quotation mark unclosed?");
    }
    CharBuffer out = CharBuffer.wrap(chars, start, length);
    int from = out.position();
    while (out.position() == from) {
      if (ended && !bytes.hasRemaining()) {
        return -1;
      }
      int position = bytes.position();
      CoderResult result = decoder.decode(bytes, out, ended);
      offset += bytes.position() - position;
      if (out.position() == from && result.isError()) {
        throw new IOException("not UTF-8 at byte offset " + offset);
      }
      if (atStart && out.position() > from) {
        atStart = false;
        if (chars[start] == '\uFEFF') {
          System.arraycopy(chars, start + 1, chars, start, out.position() - from - 1);
          out.position(out.position() - 1);
        }
      }
      if (out.position() == from && !ended) {
        fill();
      }
    }
    left -= out.position() - from;
    return out.position() - from;
  }

  private void fill() throws IOException {
    bytes.compact();
    int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = n < 0;
    bytes.position(bytes.position() + Math.max(0, n)).flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
