package io.github.whosaid.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** Tells English from other scripts and from rows of signs: on words it never saw, the tagger tries all tags, at length. */
final class Script {
  private static final int SHORT = 20;
  private static final double LEAST_SHARE = 0.25;

  private Script() {}

  /** Whether a sentence is short, or enough of its words hold a Latin letter. */
  static boolean isLatin(List<CoreLabel> words) {
    if (words.size() < SHORT) {
      return true;
    }
    long latin = words.stream().filter(word -> word.word().chars().anyMatch(Script::isLatin)).count();
    return latin >= LEAST_SHARE * words.size();
  }

  private static boolean isLatin(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
