package io.github.whosaid.training;

import io.github.whosaid.attribution.Examples;
import io.github.whosaid.attribution.Gold;
import io.github.whosaid.attribution.Model;
import io.github.whosaid.attribution.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fits a model on marked articles. */
public final class Trainer {
  /** So many parts of the corpus are each judged by a model of the others: more would cost more and tell little more. */
  private static final int FOLDS = 4;
  private static final int LONGEST_PIECE = 70;

  private Trainer() {}

  /**
   * Fits all parts of the model on {@code corpus}; the last decisions on what the first ones make of articles that they have
   * not seen.
   */
  public static Model fit(List<Gold> corpus) {
    LinearFit accept = new LinearFit(0.5, 1.0);
    LinearFit carryOn = new LinearFit(0.3, 1.0);
    List<LinearFit.Question> acceptQuestions = new ArrayList<>();
    List<LinearFit.Question> carryOnQuestions = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Gold> seen = new ArrayList<>();
      List<Gold> unseen = new ArrayList<>();
      for (int i = 0; i < corpus.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(corpus.get(i));
      }
      Model model = parts(seen);
      for (Gold gold : unseen) {
        Examples.outcomes(gold, model,
            (evidence, truth) -> acceptQuestions.add(new LinearFit.Question(indexes(evidence, accept), truth)),
            (evidence, truth) -> carryOnQuestions.add(new LinearFit.Question(indexes(evidence, carryOn), truth)));
      }
    }
    accept.fitQuestions(acceptQuestions, 5, 5);
    carryOn.fitQuestions(carryOnQuestions, 10, 3);
    Model model = parts(corpus);
    return new Model(model.cueCounts(), model.spot(), model.cue(), model.content(), model.source(),
        carryOn.weights(), accept.weights());
  }

  private static Model parts(List<Gold> corpus) {
    Map<String, int[]> counts = Examples.cueCounts(corpus);
    Weights spot = questions(out -> corpus.forEach(gold -> Examples.spots(gold, counts, out)), 4, 2);
    Weights cue = questions(out -> corpus.forEach(gold -> Examples.cues(gold, counts, out)), 4, 2);
    Weights content = choices(out -> corpus.forEach(gold -> Examples.contents(gold, counts, out)), 5, 3);
    Weights source = choices(out -> corpus.forEach(gold -> Examples.sources(gold, counts, out)), 5, 3);
    return new Model(counts, spot, cue, content, source, Weights.NONE, Weights.NONE);
  }

  @FunctionalInterface
  private interface Feed<T> {
    void to(T taker);
  }

  private static Weights questions(Feed<Examples.QuestionTaker> feed, int epochs, int minimum) {
    LinearFit fit = new LinearFit(5, 1);
    List<LinearFit.Question> questions = new ArrayList<>();
    feed.to((evidence, truth) -> questions.add(new LinearFit.Question(indexes(evidence, fit), truth)));
    fit.fitQuestions(questions, epochs, minimum);
    return fit.weights();
  }

  private static Weights choices(Feed<Examples.ChoiceTaker> feed, int epochs, int minimum) {
    LinearFit fit = new LinearFit(1, 1);
    List<LinearFit.Choice> choices = new ArrayList<>();
    feed.to((candidates, truth) -> {
      int[][] rows = new int[candidates.size()][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = indexes(candidates.get(i), fit);
      }
      choices.add(new LinearFit.Choice(rows, truth));
    });
    fit.fitChoices(choices, epochs, minimum);
    return fit.weights();
  }

  /** Evidence with a word of markup or an address in it is noise. */
  private static int[] indexes(List<String> evidence, LinearFit fit) {
    return evidence.stream().filter(piece -> piece.length() <= LONGEST_PIECE).mapToInt(fit::index).toArray();
  }
}
