package io.github.whosaid.evaluation;

/**
 * Precision, recall and their harmonic mean, each 0 to 100.
 *
 * @param precision the share of what was found that is right; 0 where nothing was found
 * @param recall the share of what was to be found that is found; 0 where there was nothing
 * @param f1 their harmonic mean; 0 where both are 0
 */
public record Score(double precision, double recall, double f1) {

  /** The score of {@code hitsFound} among {@code found} and of {@code hitsGold} among {@code gold}. */
  static Score of(double hitsFound, int found, double hitsGold, int gold) {
    double p = found == 0 ? 0 : hitsFound / found;
    double r = gold == 0 ? 0 : hitsGold / gold;
    return new Score(100 * p, 100 * r, p + r == 0 ? 0 : 200 * p * r / (p + r));
  }
}
