package io.github.whosaid.format;

import java.util.Collection;
import java.util.Locale;

/** Strings of unknown content as text in HTML. */
final class HtmlText {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char CONTROL_PICTURES = '\u2400';
  private static final char DELETE_PICTURE = '\u2421';

  private HtmlText() {}

  /**
   * {@code string} as text of an element or of a quoted attribute. Nothing in it is markup; control characters show as
   * pictures, and what would turn the writing direction or is no character shows as U+FFFD.
   */
  static String escape(String string) {
    StringBuilder html = new StringBuilder(string.length() + 16);
    append(html, string, 0, string.length());
    return html.toString();
  }

  /** Appends the chars of {@code string} from {@code start} to before {@code end}, like {@link #escape}. */
  static void append(StringBuilder html, String string, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = string.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> {
          if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(string.charAt(i + 1))) {
            html.append(c).append(string.charAt(++i));
          } else {
            html.append(visible(c));
          }
        }
      }
    }
  }

  /** What shows in the place of {@code c}: itself, but for what would command or turn the writing. */
  static char visible(char c) {
    if (c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x85) {
      return c == '\r' || c == '\n' ? c : ' ';
    }
    if (c < 0x20) {
      return (char) (CONTROL_PICTURES + c);
    }
    boolean turnsWriting = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean isNoCharacter = c >= 0x80 && c < 0xA0 || Character.isSurrogate(c) || c >= 0xFFFE;
    return c == 0x7F ? DELETE_PICTURE : turnsWriting || isNoCharacter ? REPLACEMENT : c;
  }

  /** An enum's constant as words: "organization". */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A whole number and what it counts: "1 speaker", "1,024 speakers". */
  static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** A whole number, its thousands parted. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A part of a hundred as a whole number with its sign; what is there at all is not nothing. */
  static String percent(double percent) {
    return percent > 0 && percent < 0.5 ? "&lt;1 %" : Math.round(percent) + " %";
  }

  /**
   * A bar as wide as {@code percent} of its place. A drawing, as the page's policy forbids a width in a style
   * attribute.
   */
  static String bar(double percent) {
    return "<svg class=\"bar\" viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\""
        + String.format(Locale.ROOT, "%.1f", percent) + "\" height=\"1\"/></svg>";
  }

  /** The escaped {@code parts} in one line, parted by a middle dot. */
  static String joined(Collection<String> parts) {
    return String.join(" · ", parts.stream().map(HtmlText::escape).toList());
  }
}
