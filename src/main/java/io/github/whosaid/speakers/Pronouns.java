package io.github.whosaid.speakers;

import io.github.whosaid.Gender;
import java.util.Set;

/** The pronouns that may be a source, by what they agree with. Words come in folded. */
final class Pronouns {
  private static final Set<String> FIRST = Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");
  private static final Set<String> SECOND = Set.of("you", "your", "yours");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves", "both");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "whom");

  private Pronouns() {}

  static boolean isPronoun(String word) {
    return isFirst(word) || SECOND.contains(word) || gender(word) != Gender.UNKNOWN || isPlural(word) || isNeuter(word)
        || isRelative(word);
  }

  static boolean isFirst(String word) {
    return FIRST.contains(word);
  }

  static Gender gender(String word) {
    return FEMALE.contains(word) ? Gender.FEMALE : MALE.contains(word) ? Gender.MALE : Gender.UNKNOWN;
  }

  static boolean isPlural(String word) {
    return PLURAL.contains(word);
  }

  static boolean isNeuter(String word) {
    return NEUTER.contains(word);
  }

  static boolean isRelative(String word) {
    return RELATIVE.contains(word);
  }
}
