package io.github.whosaid.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each piece of evidence is worth, as a log-odds weight. Immutable. */
public final class Weights {
  /** No evidence counts. */
  public static final Weights NONE = new Weights(Map.of());

  private final Map<String, Weight> weights;

  public Weights(Map<String, Weight> weights) {
    this.weights = new HashMap<>(weights);
  }

  /**
   * The worth of a piece of evidence.
   *
   * @param value its log-odds
   * @param count how often it was seen when the weight was fitted
   */
  public record Weight(double value, int count) {}

  double of(String piece) {
    Weight weight = weights.get(piece);
    return weight == null ? 0 : weight.value();
  }

  /** The weights that still count when written with three decimals, by name. */
  SortedMap<String, Weight> sorted() {
    SortedMap<String, Weight> sorted = new TreeMap<>(weights);
    sorted.values().removeIf(weight -> Math.abs(weight.value()) < 0.0005);
    return sorted;
  }

  /** Adds up. */
  static final class Sum implements Evidence {
    private final Weights weights;
    private double total;

    Sum(Weights weights) {
      this.weights = weights;
    }

    @Override
    public void add(String piece) {
      total += weights.of(piece);
    }

    double total() {
      return total;
    }
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
