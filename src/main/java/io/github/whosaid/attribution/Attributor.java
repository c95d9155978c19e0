package io.github.whosaid.attribution;

import java.util.ArrayList;
import java.util.List;

/** From an analysed article to its attributions. Immutable; safe for any number of threads. */
public final class Attributor {
  /** A word less likely than this to be a cue is not looked into. */
  static final double LEAST_CUE = 0.08;

  private final Model model;

  public Attributor(Model model) {
    this.model = model;
  }

  /** The attributions at least {@code least} sure that go together, with the regions that carry them on. */
  List<Candidate> candidates(Words words, double least) {
    List<Candidate> all = new Decoder(model, LEAST_CUE).candidates(words);
    for (Candidate candidate : all) {
      Weights.Sum sum = new Weights.Sum(model.accept());
      AcceptEvidence.collect(candidate, all, sum);
      candidate.confidence = Weights.probability(sum.total());
    }
    List<Candidate> chosen = Selector.select(all, least);
    carryOn(chosen, words);
    return chosen;
  }

  private void carryOn(List<Candidate> chosen, Words words) {
    List<Candidate> outermost = new ArrayList<>(chosen);
    outermost.removeIf(c -> chosen.stream().anyMatch(o -> o != c && o.content.contains(c.frame.cueWord())));
    Candidate owner = null;
    Integer previous = null;
    for (CarryOn.Pair pair : CarryOn.pairs(outermost, words)) {
      if (pair.before() != owner) {
        previous = null;
      }
      owner = pair.before();
      Weights.Sum sum = new Weights.Sum(model.carriesOn());
      CarryOn.collect(pair, previous, words, sum);
      if (sum.total() > 0) {
        owner.content = owner.content.plus(Ranges.of(words.regionFrom(pair.region()), words.regionTo(pair.region())));
        previous = pair.region();
      }
    }
  }
}
