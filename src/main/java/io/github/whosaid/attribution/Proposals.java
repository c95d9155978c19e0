package io.github.whosaid.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stretches of text that rules propose for a part of an attribution; the same stretch keeps all the rules that propose it.
 */
final class Proposals {
  private static final int MOST = 120;

  private final Words words;
  private final Map<Ranges, List<String>> rulesOf = new LinkedHashMap<>();

  Proposals(Words words) {
    this.words = words;
  }

  /** A stretch and the names of the rules that propose it, the first one first. */
  record Proposal(Ranges ranges, List<String> rules) {}

  void add(String rule, Ranges proposed) {
    Ranges ranges = Boundaries.trimmed(proposed, words);
    if (ranges.isEmpty() || ranges.wordCount(words) == 0) {
      return;
    }
    List<String> rules = rulesOf.get(ranges);
    if (rules == null) {
      if (rulesOf.size() >= MOST) {
        return;
      }
      rules = new ArrayList<>(2);
      rulesOf.put(ranges, rules);
    }
    if (!rules.contains(rule)) {
      rules.add(rule);
    }
  }

  Collection<Proposal> all() {
    List<Proposal> all = new ArrayList<>(rulesOf.size());
    rulesOf.forEach((ranges, rules) -> all.add(new Proposal(ranges, rules)));
    return all;
  }
}
