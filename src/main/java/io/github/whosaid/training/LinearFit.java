package io.github.whosaid.training;

import io.github.whosaid.attribution.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fits a log-linear model by follow-the-regularized-leader with per-coordinate rates (McMahan et al. 2013). Its L1 term sets
 * the weight of evidence that does not help to exactly 0, so that the rows that remain can be read.
 */
final class LinearFit {
  /** The rate at which the first examples move a weight; the others of McMahan's constants. Chosen by cross-validation. */
  private static final double ALPHA = 0.2;
  private static final double BETA = 1;

  private final double l1;
  private final double l2;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private int[] counts = new int[1 << 16];
  private double[] z = new double[0];
  private double[] n = new double[0];

  LinearFit(double l1, double l2) {
    this.l1 = l1;
    this.l2 = l2;
  }

  /** A choice among candidates: the evidence for each, and the share of the truth that each holds (a sum of 1). */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Choice(int[][] candidates, float[] truth) {}

  /** A yes-or-no question: the evidence, the answer. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Question(int[] evidence, float truth) {}

  int index(String piece) {
    Integer index = indexes.get(piece);
    if (index == null) {
      index = names.size();
      indexes.put(piece, index);
      names.add(piece);
      if (index >= counts.length) {
        counts = Arrays.copyOf(counts, counts.length * 2);
      }
    }
    counts[index]++;
    return index;
  }

  private void ready() {
    z = Arrays.copyOf(z, names.size());
    n = Arrays.copyOf(n, names.size());
  }

  void fitQuestions(List<Question> questions, int epochs, int minimum) {
    ready();
    List<Question> order = new ArrayList<>(questions);
    Random random = new Random(1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Question q : order) {
        double p = 1 / (1 + Math.exp(-sum(q.evidence(), minimum)));
        update(q.evidence(), p - q.truth(), minimum);
      }
    }
  }

  void fitChoices(List<Choice> choices, int epochs, int minimum) {
    ready();
    List<Choice> order = new ArrayList<>(choices);
    Random random = new Random(1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Choice c : order) {
        double[] p = probabilities(c, minimum);
        for (int i = 0; i < p.length; i++) {
          double gradient = p[i] - c.truth()[i];
          if (Math.abs(gradient) > 1e-4) {
            update(c.candidates()[i], gradient, minimum);
          }
        }
      }
    }
  }

  private double[] probabilities(Choice c, int minimum) {
    double[] scores = new double[c.candidates().length];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = sum(c.candidates()[i], minimum);
      most = Math.max(most, scores[i]);
    }
    double total = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - most);
      total += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= total;
    }
    return scores;
  }

  private double sum(int[] evidence, int minimum) {
    double sum = 0;
    for (int index : evidence) {
      if (counts[index] >= minimum) {
        sum += weight(index);
      }
    }
    return sum;
  }

  private double weight(int i) {
    double sign = z[i] < 0 ? -1 : 1;
    if (sign * z[i] <= l1) {
      return 0;
    }
    return -(z[i] - sign * l1) / ((BETA + Math.sqrt(n[i])) / ALPHA + l2);
  }

  private void update(int[] evidence, double gradient, int minimum) {
    for (int i : evidence) {
      if (counts[i] < minimum) {
        continue;
      }
      double sigma = (Math.sqrt(n[i] + gradient * gradient) - Math.sqrt(n[i])) / ALPHA;
      z[i] += gradient - sigma * weight(i);
      n[i] += gradient * gradient;
    }
  }

  /** The weights that are not 0. */
  Weights weights() {
    Map<String, Weights.Weight> weights = new HashMap<>();
    for (int i = 0; i < z.length; i++) {
      double w = weight(i);
      if (w != 0) {
        weights.put(names.get(i), new Weights.Weight(w, counts[i]));
      }
    }
    return new Weights(weights);
  }
}
