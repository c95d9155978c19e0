package io.github.whosaid.parser;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads words and numbers that blanks and line ends divide: cutting 49 MB into strings would be most of the start. */
final class ModelText {
  private static final int EXACT_DIGITS = 15;
  private static final double[] POWERS = new double[EXACT_DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private byte[] word = new byte[64];
  private int length;

  ModelText(InputStream in) {
    this.in = in;
  }

  /** The value of the setting {@code key=value} that stands here. */
  int setting(String key) throws IOException {
    String setting = word();
    if (!setting.startsWith(key + "=")) {
      throw new IOException("expected " + key + "=, found \"" + setting + "\"");
    }
    return (int) parsed(setting.substring(key.length() + 1));
  }

  String word() throws IOException {
    readWord();
    return new String(word, 0, length, StandardCharsets.UTF_8);
  }

  float[] numbers(int count) throws IOException {
    float[] numbers = new float[count];
    numbers(numbers, 0, count);
    return numbers;
  }

  float[][] numbers(int rows, int columns) throws IOException {
    float[][] numbers = new float[rows][];
    for (int i = 0; i < rows; i++) {
      numbers[i] = numbers(columns);
    }
    return numbers;
  }

  void numbers(float[] into, int from, int count) throws IOException {
    for (int i = from; i < from + count; i++) {
      into[i] = number();
    }
  }

  private float number() throws IOException {
    readWord();
    int i = word[0] == '-' ? 1 : 0;
    int digits = 0;
    int decimals = -1;
    long value = 0;
    for (; i < length; i++) {
      int digit = word[i] - '0';
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        digits++;
        decimals += decimals >= 0 ? 1 : 0;
      } else if (word[i] == '.' && decimals < 0) {
        decimals = 0;
      } else {
        break;
      }
    }
    if (i < length || digits == 0 || digits > EXACT_DIGITS) {
      return parsed(new String(word, 0, length, StandardCharsets.UTF_8));
    }
    double magnitude = value / POWERS[Math.max(decimals, 0)];
    return (float) (word[0] == '-' ? -magnitude : magnitude);
  }

  private static float parsed(String text) throws IOException {
    try {
      return Float.parseFloat(text);
    } catch (NumberFormatException e) {
      throw new IOException("expected a number, found \"" + text + "\"", e);
    }
  }

  private void readWord() throws IOException {
    int c = next();
    while (c >= 0 && c <= ' ') {
      c = next();
    }
    if (c < 0) {
      throw new EOFException("the file ends too early");
    }
    length = 0;
    while (c > ' ') {
      if (length == word.length) {
        word = Arrays.copyOf(word, 2 * length);
      }
      word[length++] = (byte) c;
      c = next();
    }
  }

  /** The next byte, or -1 at the end. */
  private int next() throws IOException {
    if (position == limit) {
      limit = Math.max(in.read(buffer), 0);
      position = 0;
      if (limit == 0) {
        return -1;
      }
    }
    return buffer[position++] & 0xff;
  }
}
