package io.github.whosaid.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Decodes UTF-8 and replaces nothing: a wrong byte would shift meaning and offsets unseen. */
public final class Utf8 {
  private Utf8() {}

  /**
   * The text of {@code file}, its line breaks and a byte order mark included.
   *
   * @throws CharacterCodingException if it is not UTF-8; the message names file, byte offset and remedy
   * @throws IOException if it cannot be read
   */
  public static String read(Path file) throws IOException {
    try {
      return decode(Files.readAllBytes(file));
    } catch (NotUtf8Exception e) {
      throw new NotUtf8Exception(file + ": " + e.getMessage());
    }
  }

  /**
   * The text that {@code bytes} encode.
   *
   * @throws CharacterCodingException if they are not UTF-8; the message names byte offset and remedy
   */
  public static String decode(byte[] bytes) throws CharacterCodingException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new NotUtf8Exception(String.format(Locale.ROOT,
          "not UTF-8 at byte offset %d (0x%02X); convert it, as with: iconv -f WINDOWS-1252 -t UTF-8", in.position(),
          bytes[in.position()]));
    }
    return out.flip().toString();
  }

  private static final class NotUtf8Exception extends CharacterCodingException {
    private final String message;

    NotUtf8Exception(String message) {
      this.message = message;
    }

    @Override
    public String getMessage() {
      return message;
    }
  }
}
