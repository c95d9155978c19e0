package io.github.whosaid;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Texts as the web sends them instead of articles, each of whatever length.
 *
 * @param name says what it is
 * @param repeated makes the text of a length in chars
 */
record HostileText(String name, IntFunction<String> repeated) {
  private static final String MARKS = "\"'\u201C\u201D\u2018\u2019\u00AB\u00BB\u201E\u201A`()[]{}\u2014\u2013-";

  /** The text with {@code length} chars. */
  String of(int length) {
    return repeated.apply(length);
  }

  @Override
  public String toString() {
    return name;
  }

  /** {@code #} in {@code unit} counts. */
  private static HostileText repeat(String name, String unit) {
    return new HostileText(name, length -> {
      StringBuilder text = new StringBuilder(length + unit.length());
      for (int i = 0; text.length() < length; i++) {
        text.append(unit.replace("#", Integer.toString(i)));
      }
      return text.substring(0, length);
    });
  }

  /** {@code opening} up to the middle, {@code closing} from there. */
  private static HostileText nested(String name, String opening, String closing) {
    return new HostileText(name, length -> {
      int half = length / 2;
      return (opening.repeat(half).substring(0, half) + closing.repeat(half + 1)).substring(0, length);
    });
  }

  private static HostileText random(String name, String chars) {
    return new HostileText(name, length -> {
      StringBuilder text = new StringBuilder(length);
      new Random(7).ints(length, 0, chars.length()).forEach(i -> text.append(chars.charAt(i)));
      return text.toString();
    });
  }

  /** Marks, brackets and dashes, alone and nested. */
  static Stream<HostileText> marks() {
    return Stream.of(
        repeat("straight marks", "\""), repeat("single marks", "'"), repeat("curly marks", "\u201C\u201D"),
        repeat("opening marks", "\u201C"), repeat("closing marks", "\u201D"), repeat("curly single marks", "\u2018\u2019"),
        repeat("guillemets", "\u00AB\u00BB"), repeat("double and single by turns", "\u201C\u2018"),
        nested("nested marks", "\u201C\u2018", "\u2019\u201D"), nested("nested brackets", "([", ")]"),
        repeat("brackets", "("), repeat("dashes", "\u2014"), repeat("hyphens", "-"), repeat("dots", "."),
        random("all marks", MARKS));
  }

  /** Signs without meaning to the pipeline. */
  static Stream<HostileText> signs() {
    return Stream.of(
        repeat("NULs", "\u0000"), repeat("lone high surrogates", "\uD800"), repeat("lone low surrogates", "\uDC00"),
        repeat("zero-width", "\u200B\u200D\uFEFF"), repeat("line breaks", "\n"), repeat("paragraph separators", "\u2029"),
        repeat("digits", "1"), repeat("emoji", "\uD83D\uDE00"), repeat("spaces", " "));
  }

  /** What looks like words. */
  static Stream<HostileText> words() {
    return Stream.of(
        repeat("bidi controls", "\u202Esaid\u202C \u2067Ruiz\u2069 "), repeat("combining marks", "a\u0301\u0302"),
        repeat("Arabic", "\u0642\u0627\u0644 \u0627\u0644\u0639\u0645\u062F\u0629 "),
        repeat("Chinese", "\u5E02\u957F\u8BF4\u6865\u662F\u5B89\u5168\u7684\u3002"), repeat("one long word", "a"),
        repeat("words of 50,000", "b".repeat(50_000) + " said Ana Ruiz. "),
        repeat("no spaces", "ThebridgewassafesaidAnaRuiz."), repeat("slashes", "a/"), repeat("hyphenated", "a-"),
        repeat("URLs", "http://a.example/b?c=d "), repeat("a URL", "http://a.example/b?c="),
        repeat("mail addresses", "ana@ruiz.example "),
        repeat("markup", "<div class=\"x\">Ana Ruiz said &quot;hi&quot; &amp;</div>"),
        repeat("web pages", "<!DOCTYPE html>\n<html><head><title>Bridge #</title><style>p { color: #111 }</style>\n"
            + "<script>if (a < b) { s = \"Ana said 'so'\"; }</script></head><body><!-- said --><p>Mayor Ana&nbsp;Ruiz said"
            + " &ldquo;it is safe&rdquo;.</p><br/></body></html>\n"),
        repeat("Hebrew and Japanese",
            "\u05D4\u05D9\u05D0 \u05D0\u05DE\u05E8\u05D4 \u300C\u6A4B\u3067\u3059\u300D\u3068 "),
        repeat("capitals", "MAYOR SAYS BRIDGE SAFE. "), repeat("capitals without end", "MAYOR SAYS BRIDGE SAFE "),
        repeat("no sentence end", "Mayor Ana Ruiz said that the bridge was safe and "), repeat("cues", "said "),
        repeat("quoted letters", "\" a "), repeat("unclosed", "\u201CWe go, "),
        repeat("many names", "Ana Ru#iz said it was so. "), repeat("one name", "Ana Ruiz said it was so. "),
        repeat("labels", "ANA RUIZ: We go.\n\n"), repeat("he and she", "\"We go,\" she said. \"I go,\" he said.\n\n"),
        repeat("quotations", "\"We go,\" said Ana Ruiz, the mayor. "),
        repeat("lines", "Ana Ruiz said so\n"), repeat("in the words of", "in the words of Ana Ruiz and according to her, "),
        repeat("nested speech", "Ana Ruiz said that Tom Weller said that "),
        repeat("roles", "Mayor Ana Ruiz said it was so. The mayor said it was fine. "),
        repeat("marks before blanks", "\" a said \"b c\n\n"),
        repeat("abbreviations", "U.S. Sen. A. B. Ruiz Jr. "), repeat("a table", "Ruiz\t12\t4.5%\n"),
        new HostileText("bytes", HostileText::bytes),
        new HostileText("UTF-16 read as Latin-1", length -> new String(
            repeat("", "Ana Ruiz said \u201Cso\u201D. ").of(length / 2 + 1).getBytes(StandardCharsets.UTF_16LE),
            StandardCharsets.ISO_8859_1).substring(0, length)));
  }

  private static String bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(5).nextBytes(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static Stream<HostileText> all() {
    return Stream.of(marks(), signs(), words()).flatMap(texts -> texts);
  }
}
