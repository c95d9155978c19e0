package io.github.whosaid.speakers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How names are compared and written. */
final class Names {
  private static final Set<String> PARTICLES = Set.of("de", "del", "della", "di", "da", "dos", "du", "la", "le", "van",
      "von", "der", "den", "ter", "ten", "bin", "ibn", "al", "el", "y", "zu", "af", "av", "ben", "abu", "st");

  private Names() {}

  /** Lower case, without accents and dots, with plain apostrophes: "O’Neill" as "o'neill", "S.E.C." as "sec". */
  static String fold(String word) {
    String plain = word;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        plain = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").replace('’', '\'');
        break;
      }
    }
    return plain.replace(".", "").toLowerCase(Locale.ROOT);
  }

  static boolean isParticle(String folded) {
    return PARTICLES.contains(folded);
  }

  /** Whether it starts with a capital, a particle like "al-" left out. */
  static boolean isCapitalized(String word) {
    int hyphen = word.indexOf('-');
    int start = hyphen > 0 && hyphen < 4 && isParticle(word.substring(0, hyphen)) ? hyphen + 1 : 0;
    return start < word.length() && Character.isUpperCase(word.codePointAt(start));
  }

  /** Whether it has at least two letters and none is lower case. */
  static boolean isAllCaps(String word) {
    return word.codePoints().noneMatch(Character::isLowerCase)
        && word.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  /** Whether {@code tail} is how {@code name} ends. */
  static boolean endsWith(List<String> name, List<String> tail) {
    int from = name.size() - tail.size();
    return from >= 0 && name.subList(from, name.size()).equals(tail);
  }

  static boolean startsWith(List<String> name, List<String> head) {
    return head.size() <= name.size() && name.subList(0, head.size()).equals(head);
  }

  /** A name in capitals as it is written in running text: "IDA O'HARA-MOREL" as "Ida O'Hara-Morel". */
  static String inRunningText(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean start = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      out.append(start ? c : Character.toLowerCase(c));
      start = !Character.isLetterOrDigit(c);
    }
    return out.toString();
  }

  /** The first letters of the words that give a letter: "Securities and Exchange Commission" as "sec". */
  static String initials(List<String> name, Set<String> skipped) {
    StringBuilder letters = new StringBuilder();
    for (String word : name) {
      if (!skipped.contains(word)) {
        Arrays.stream(word.split("-")).filter(part -> !part.isEmpty()).forEach(part -> letters.append(part.charAt(0)));
      }
    }
    return letters.toString();
  }
}
