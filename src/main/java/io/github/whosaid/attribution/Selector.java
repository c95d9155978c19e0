package io.github.whosaid.attribution;

import io.github.whosaid.CueKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among candidates whose contents cross: the surer one stays. What lies wholly within a chosen content is judged
 * anew, as nested.
 */
final class Selector {
  /** An attribution that takes in another one must be about as likely as not. */
  private static final double LEAST_OUTER = 0.45;

  /** What is nested must be this sure: many words inside a quotation only look like cues of their own. */
  private static final double LEAST_NESTED = 0.5;

  private static final Set<String> LINKS = Set.of("to", "as", "by", "for", "in");
  private static final Set<String> CHAINED = Set.of(CueKind.SAY.name(), CueKind.WRITE.name());

  private final Words words;
  private final Judge judge;
  private final double least;
  private final Set<Candidate> kept = new LinkedHashSet<>();
  private final Neighbours keptNeighbours;

  private Selector(Words words, Judge judge, double least) {
    this.words = words;
    this.judge = judge;
    this.least = least;
    this.keptNeighbours = new Neighbours(words, List.of());
  }

  /** Says how sure a candidate is, as nested in another one or not. */
  interface Judge {
    double confidence(Candidate candidate, boolean nested);
  }

  /** The candidates at least {@code least} sure that go together. A nested one's confidence is the one it has as nested. */
  static List<Candidate> select(List<Candidate> candidates, Words words, Judge judge, double least) {
    return new Selector(words, judge, least).select(candidates);
  }

  private List<Candidate> select(List<Candidate> candidates) {
    for (Candidate candidate : bySureness(candidates, c -> c.confidence)) {
      words.article().deadline().check();
      if (candidate.confidence >= least) {
        add(candidate);
      }
    }
    for (Candidate inner : List.copyOf(kept)) {
      if (outerOf(inner).isPresent()) {
        drop(inner);
      }
    }
    List<Candidate> chosen = nested(candidates);
    chosen.addAll(0, kept);
    return chosen;
  }

  private void keep(Candidate candidate) {
    kept.add(candidate);
    keptNeighbours.add(candidate);
  }

  private void drop(Candidate candidate) {
    kept.remove(candidate);
    keptNeighbours.remove(candidate);
  }

  private Optional<Candidate> outerOf(Candidate inner) {
    return keptNeighbours.of(inner).stream().filter(outer -> outer != inner && isWithin(inner, outer)).findFirst();
  }

  /** What lies within the kept ones, as far as it goes together. */
  private List<Candidate> nested(List<Candidate> candidates) {
    List<Candidate> nested = new ArrayList<>();
    Neighbours nestedNeighbours = new Neighbours(words, List.of());
    for (Candidate candidate : bySureness(candidates, c -> c.nestedConfidence)) {
      words.article().deadline().check();
      Optional<Candidate> outer = outerOf(candidate);
      if (outer.isEmpty() || keptNeighbours.of(candidate).stream().anyMatch(k -> k.frame == candidate.frame)) {
        continue;
      }
      // Inside a quotation no attribution is known to end early: of two readings about as likely the fuller one is whole.
      Candidate inner = candidate.fullerWithin(outer.get().content);
      if (inner != candidate) {
        inner.nestedConfidence = judge.confidence(inner, true);
      }
      if (inner.nestedConfidence < Math.max(least, LEAST_NESTED)) {
        continue;
      }
      boolean free = nestedNeighbours.of(inner).stream()
          .noneMatch(k -> !isWithin(inner, k) && !isWithin(k, inner) && clash(k, inner));
      if (free) {
        inner.confidence = inner.nestedConfidence;
        if (isChain(outer.get(), inner)) {
          // One act told by two verbs is one attribution, the inner verb's: was quoted as saying, went on to say.
          inner.confidence = Math.max(inner.confidence, outer.get().confidence);
          drop(outer.get());
          keep(inner);
        } else {
          nested.add(inner);
          nestedNeighbours.add(inner);
        }
      }
    }
    return nested;
  }

  /** Adds {@code next} if it goes with what is kept; where it crosses one, the better pair of readings of the two. */
  private void add(Candidate next) {
    List<Candidate> crossed = keptNeighbours.of(next).stream().filter(k -> isWithin(next, k) || clash(k, next)).toList();
    if (crossed.isEmpty()) {
      keep(next);
      return;
    }
    if (crossed.size() > 1 || isWithin(next, crossed.get(0)) || isWithin(crossed.get(0), next)) {
      return;
    }
    Candidate old = crossed.get(0);
    Candidate nextAside = aside(next, old);
    Candidate oldAside = aside(old, next);
    double oldFirst = old.confidence + (nextAside == null ? 0 : nextAside.confidence);
    double nextFirst = next.confidence + (oldAside == null ? 0 : oldAside.confidence);
    if (oldAside != null && oldAside.confidence >= least && nextFirst > oldFirst) {
      drop(old);
      keep(next);
      keep(oldAside);
    } else if (nextAside != null && nextAside.confidence >= least) {
      keep(nextAside);
    }
  }

  /** The likeliest reading of {@code candidate} that keeps clear of {@code other} and of all else that is kept. */
  private @Nullable Candidate aside(Candidate candidate, Candidate other) {
    Candidate moved = candidate.clearOf(content -> content.intersects(other.content)
        || keptNeighbours.meeting(content).stream().anyMatch(k -> k.frame != candidate.frame));
    if (moved == null || other.content.contains(candidate.frame.cueWord())
        || moved.content.contains(other.frame.cueWord())) {
      return null;
    }
    moved.confidence = judge.confidence(moved, false);
    moved.nestedConfidence = judge.confidence(moved, true);
    return moved;
  }

  private static boolean isChain(Candidate outer, Candidate inner) {
    int first = outer.content.first();
    boolean linked = first == inner.frame.cueWord()
        || first + 1 == inner.frame.cueWord() && LINKS.contains(inner.frame.words.lower(first));
    return linked && outer.content.end() == inner.content.end() && inner.frame.pos == 'V'
        && CHAINED.contains(inner.frame.kind) && Objects.equals(inner.source(), outer.source());
  }

  private static List<Candidate> bySureness(List<Candidate> candidates, ToDoubleFunction<Candidate> sureness) {
    List<Candidate> order = new ArrayList<>(candidates);
    order.sort(Comparator.comparingDouble((Candidate c) -> -sureness.applyAsDouble(c))
        .thenComparingInt(c -> c.frame.cueWord()));
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
