package io.github.whosaid.attribution;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each piece of evidence is worth, as a log-odds weight. Immutable. Most pieces that are asked for have no weight, so
 * the table is built to say no by one look into memory.
 */
public final class Weights {
  /** No evidence counts. */
  public static final Weights NONE = new Weights(Map.of());

  private final String[] pieces;
  private final Weight[] weights;
  /** By place of a piece's hash, going on to the next place where one is taken: the hash, never 0, and the piece's index. */
  private final int[] hashes;
  private final int[] indexes;

  public Weights(Map<String, Weight> weights) {
    int size = Integer.highestOneBit(Math.max(1, weights.size())) * 4;
    pieces = new String[weights.size()];
    this.weights = new Weight[weights.size()];
    hashes = new int[size];
    indexes = new int[size];
    int next = 0;
    for (Map.Entry<String, Weight> entry : weights.entrySet()) {
      int hash = hash(entry.getKey());
      int place = hash & size - 1;
      while (hashes[place] != 0) {
        place = place + 1 & size - 1;
      }
      hashes[place] = hash;
      indexes[place] = next;
      pieces[next] = entry.getKey();
      this.weights[next++] = entry.getValue();
    }
  }

  /**
   * The worth of a piece of evidence.
   *
   * @param value its log-odds
   * @param count how often it was seen when the weight was fitted
   */
  public record Weight(double value, int count) {}

  private static int hash(String piece) {
    int hash = piece.hashCode() * 0x9E3779B9;
    hash ^= hash >>> 15;
    return hash == 0 ? 1 : hash;
  }

  double of(String piece) {
    int hash = hash(piece);
    int place = hash & hashes.length - 1;
    while (hashes[place] != 0) {
      if (hashes[place] == hash && pieces[indexes[place]].equals(piece)) {
        return weights[indexes[place]].value();
      }
      place = place + 1 & hashes.length - 1;
    }
    return 0;
  }

  /** The weights that still count when written with three decimals, by name. */
  SortedMap<String, Weight> sorted() {
    SortedMap<String, Weight> sorted = new TreeMap<>();
    for (int i = 0; i < pieces.length; i++) {
      if (Math.abs(weights[i].value()) >= 0.0005) {
        sorted.put(pieces[i], weights[i]);
      }
    }
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
