package io.github.whosaid.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses among candidates whose contents cross: the surer one stays. A content wholly within another's is kept as nested,
 * unless the outer one is the less likely reading.
 */
final class Selector {
  /** An attribution that takes in another one must be about as likely as not. */
  private static final double LEAST_OUTER = 0.45;

  private Selector() {}

  /** The candidates that go together, the surest first. */
  static List<Candidate> select(List<Candidate> candidates, double least) {
    List<Candidate> order = new ArrayList<>(candidates);
    order.sort(Comparator.comparingDouble((Candidate c) -> -c.confidence).thenComparingInt(c -> c.frame.cueWord()));
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : order) {
      if (candidate.confidence >= least && kept.stream().noneMatch(k -> clash(k, candidate))) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static boolean clash(Candidate kept, Candidate next) {
    Ranges a = kept.content;
    Ranges b = next.content;
    if (!a.intersects(b)) {
      // The cue of the one inside the other's content, and its own content outside: one of the two is misread.
      return false;
    }
    if (a.equals(b)) {
      return true;
    }
    if (a.containsAll(b)) {
      return !a.contains(next.frame.cueWord());
    }
    if (b.containsAll(a)) {
      return next.confidence < LEAST_OUTER || !b.contains(kept.frame.cueWord());
    }
    return true;
  }
}
