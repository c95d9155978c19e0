package io.github.whosaid.attribution;

import io.github.whosaid.analysis.Token;
import java.util.Map;
import java.util.Set;

/** Finds the words that may be cues at all, without a parse. */
final class CueFinder {
  /** The share of uses as a cue from which a word that is no verb is looked at. */
  private static final double LEAST_SHARE = 0.02;

  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "'s", "get");

  private CueFinder() {}

  static String word(Token token) {
    return Text.lower(token.lemma()) + "/" + Frame.pos(token.tag());
  }

  static boolean mayBeCue(Token token, Map<String, int[]> counts) {
    int[] count = counts.get(word(token));
    if (token.isVerb()) {
      return !AUXILIARIES.contains(token.lemma()) || count != null && count[0] >= LEAST_SHARE * count[1];
    }
    return count != null && count[0] >= 2 && count[0] >= LEAST_SHARE * count[1];
  }
}
