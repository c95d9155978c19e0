package io.github.whosaid.attribution;

import java.util.Locale;

/** What the rules need of strings. */
final class Text {
  private Text() {}

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** A number as one of few names: itself to 4, then 5-6, 7-10, 11-20, 21-40, more. */
  static String bucket(int number) {
    if (number <= 4) {
      return Integer.toString(number);
    }
    return number <= 6 ? "5" : number <= 10 ? "7" : number <= 20 ? "11" : number <= 40 ? "21" : "41";
  }
}
