package io.github.whosaid.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What each piece of evidence is worth, as a log-odds weight. Immutable. */
public final class Weights {
  private final Map<String, Double> weights;

  public Weights(Map<String, Double> weights) {
    this.weights = new HashMap<>(weights);
  }

  double of(String piece) {
    Double weight = weights.get(piece);
    return weight == null ? 0 : weight;
  }

  /** The weights that still count when written with three decimals, by name. */
  SortedMap<String, Double> sorted() {
    SortedMap<String, Double> sorted = new TreeMap<>(weights);
    sorted.values().removeIf(weight -> Math.abs(weight) < 0.0005);
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
