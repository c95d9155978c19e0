package io.github.whosaid.format;

import org.jspecify.annotations.Nullable;

/** Turns offsets of one text from UTF-16 units, as Java counts, to Unicode code points, as brat counts, and back. */
final class CodePoints {
  private final int length;
  /** By UTF-16 offset the code points before it; null where each char is one. */
  private final int @Nullable [] before;

  CodePoints(String text) {
    length = text.length();
    if (text.codePointCount(0, length) == length) {
      before = null;
      return;
    }
    before = new int[length + 1];
    for (int i = 0; i < length; i++) {
      boolean goesOn = Character.isHighSurrogate(text.charAt(i)) && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1));
      before[i + 1] = before[i] + (goesOn ? 0 : 1);
    }
  }

  /** The code points before the UTF-16 offset {@code offset}. */
  int toCodePoints(int offset) {
    return before == null ? offset : before[offset];
  }

  /** The UTF-16 offset with {@code codePoints} code points before it; the text's end where it has fewer. */
  int toUtf16(int codePoints) {
    if (before == null) {
      return Math.min(codePoints, length);
    }
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before[middle] >= codePoints) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
