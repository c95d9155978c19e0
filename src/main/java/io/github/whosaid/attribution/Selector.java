package io.github.whosaid.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Chooses among candidates whose contents cross: the surer one stays. What lies wholly within a chosen content is judged anew,
 * as nested.
 */
final class Selector {
  /** An attribution that takes in another one must be about as likely as not. */
  private static final double LEAST_OUTER = 0.45;

  private Selector() {}

  /** The candidates at least {@code least} sure that go together. A nested one's confidence is the one it has as nested. */
  static List<Candidate> select(List<Candidate> candidates, double least) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : bySureness(candidates, c -> c.confidence)) {
      if (candidate.confidence >= least && kept.stream().noneMatch(k -> isWithin(candidate, k) || clash(k, candidate))) {
        kept.add(candidate);
      }
    }
    kept.removeIf(inner -> kept.stream().anyMatch(outer -> outer != inner && isWithin(inner, outer)));
    List<Candidate> nested = new ArrayList<>();
    for (Candidate candidate : bySureness(candidates, c -> c.nestedConfidence)) {
      if (candidate.nestedConfidence >= least && !kept.contains(candidate)
          && kept.stream().anyMatch(outer -> isWithin(candidate, outer))
          && nested.stream().noneMatch(k -> !isWithin(candidate, k) && !isWithin(k, candidate) && clash(k, candidate))) {
        candidate.confidence = candidate.nestedConfidence;
        nested.add(candidate);
      }
    }
    kept.addAll(nested);
    return kept;
  }

  private static List<Candidate> bySureness(List<Candidate> candidates, ToDoubleFunction<Candidate> sureness) {
    List<Candidate> order = new ArrayList<>(candidates);
    order.sort(Comparator.comparingDouble((Candidate c) -> -sureness.applyAsDouble(c)).thenComparingInt(c -> c.frame.cueWord()));
    return order;
  }

  private static boolean isWithin(Candidate inner, Candidate outer) {
    return outer.content.contains(inner.frame.cueWord()) && outer.content.containsAll(inner.content)
        && !inner.content.equals(outer.content);
  }

  private static boolean clash(Candidate kept, Candidate next) {
    Ranges a = kept.content;
    Ranges b = next.content;
    if (isWithin(kept, next)) {
      return next.confidence < LEAST_OUTER;
    }
    return a.intersects(b);
  }
}
