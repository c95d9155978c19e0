package io.github.whosaid.format;

import java.lang.Character.UnicodeScript;

/** Strings of unknown content, made fit for a terminal. */
public final class TerminalText {
  private TerminalText() {}

  /**
   * {@code string} with its control characters, line breaks and changes of writing direction as Java escapes: what an
   * article or a file's name holds must not move the cursor.
   */
  public static String escape(String string) {
    StringBuilder safe = new StringBuilder(string.length());
    string.chars().forEach(c -> {
      if (isCommand(c)) {
        safe.append("\\u%04X".formatted(c));
      } else {
        safe.append((char) c);
      }
    });
    return safe.toString();
  }

  private static boolean isCommand(int c) {
    return Character.isISOControl(c) || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  /** The columns that {@code string} takes in a terminal. */
  static int columns(String string) {
    return string.codePoints().map(TerminalText::columns).sum();
  }

  /** The columns that one code point takes: 0 for what joins the one before, 2 for East Asian letters and pictures. */
  static int columns(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> {
        boolean fullWidth = codePoint >= 0xFF01 && codePoint <= 0xFF60;
        boolean picture = codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
        yield fullWidth || picture || isEastAsian(codePoint) ? 2 : 1;
      }
    };
  }

  private static boolean isEastAsian(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL;
  }
}
