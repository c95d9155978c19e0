package io.github.whosaid.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.attribution.Model;
import io.github.whosaid.attribution.ModelFiles;
import io.github.whosaid.attribution.Weights;
import io.github.whosaid.training.LinearFit.Choice;
import io.github.whosaid.training.LinearFit.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinearFitTest {
  @TempDir
  private Path folder;

  /** The rows that a fit would leave in a file: name to "weight count". */
  private Map<String, String> rows(LinearFit fit) throws IOException {
    Weights none = Weights.NONE;
    ModelFiles.write(new Model(Map.of(), none, fit.weights(), none, none, none, none), folder);
    Map<String, String> rows = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("weights-cue.tsv"))) {
      if (!line.startsWith("#")) {
        rows.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
      }
    }
    return rows;
  }

  private static double weight(String row) {
    return Double.parseDouble(row.substring(0, row.indexOf('\t')));
  }

  private static int[] evidence(LinearFit fit, String... pieces) {
    return Stream.of(pieces).mapToInt(fit::index).toArray();
  }

  /** Whether a boat is red decides, the weekday does not. */
  private static List<Question> boats(LinearFit fit) {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String day = (i / 2) % 2 == 0 ? "Monday" : "Friday";
      questions.add(i % 2 == 0 ? new Question(evidence(fit, "red", day), 1) : new Question(evidence(fit, "blue", day), 0));
    }
    return questions;
  }

  @Test
  void learnsWhatDecides() throws IOException {
    LinearFit fit = new LinearFit(0.5, 0);
    fit.fitQuestions(boats(fit), 10, 1);
    Map<String, String> rows = rows(fit);
    assertThat(weight(rows.get("red"))).isGreaterThan(1);
    assertThat(weight(rows.get("blue"))).isLessThan(-1);
    assertThat(rows.get("red")).as("how often it was seen").endsWith("\t100");
  }

  @Test
  void leavesNoRowToNoise() throws IOException {
    LinearFit fit = new LinearFit(3, 0);
    fit.fitQuestions(boats(fit), 10, 1);
    assertThat(rows(fit)).containsOnlyKeys("blue", "red");
  }

  @Test
  void leavesNothingWhereL1IsStrong() throws IOException {
    LinearFit fit = new LinearFit(1000, 0);
    fit.fitQuestions(boats(fit), 10, 1);
    assertThat(rows(fit)).isEmpty();
  }

  @Test
  void l2DrawsWeightsTowardsZero() throws IOException {
    LinearFit free = new LinearFit(0.5, 0);
    free.fitQuestions(boats(free), 10, 1);
    double red = weight(rows(free).get("red"));
    LinearFit drawn = new LinearFit(0.5, 100);
    drawn.fitQuestions(boats(drawn), 10, 1);
    assertThat(weight(rows(drawn).get("red"))).isBetween(0.0, red / 2);
  }

  @Test
  void passesOverWhatIsSeldom() throws IOException {
    LinearFit fit = new LinearFit(0.1, 0);
    List<Question> questions = boats(fit);
    questions.add(new Question(evidence(fit, "green", "red"), 1));
    fit.fitQuestions(questions, 10, 2);
    assertThat(rows(fit)).containsKeys("red", "blue").doesNotContainKey("green");
  }

  @Test
  void learnsChoices() throws IOException {
    LinearFit fit = new LinearFit(0.5, 0);
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      int[] clause = evidence(fit, "clause", "near");
      int[] phrase = evidence(fit, "phrase", "near");
      choices.add(i % 2 == 0 ? new Choice(new int[][] {clause, phrase}, new float[] {1, 0})
          : new Choice(new int[][] {phrase, clause}, new float[] {0, 1}));
    }
    fit.fitChoices(choices, 10, 1);
    Map<String, String> rows = rows(fit);
    assertThat(rows).as("what all candidates share tells nothing").containsOnlyKeys("clause", "phrase");
    assertThat(weight(rows.get("clause"))).isGreaterThan(0.5);
    assertThat(weight(rows.get("phrase"))).isLessThan(-0.5);
  }

  @Test
  void sharesATruthThatTwoCandidatesHold() throws IOException {
    LinearFit fit = new LinearFit(0.01, 0);
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      choices.add(new Choice(new int[][] {evidence(fit, "often"), evidence(fit, "seldom")}, new float[] {0.75f, 0.25f}));
    }
    fit.fitChoices(choices, 20, 1);
    Map<String, String> rows = rows(fit);
    assertThat(weight(rows.get("often")) - weight(rows.get("seldom"))).isBetween(Math.log(2.5), Math.log(3.5));
  }

  @Test
  void fitsTheSameInEveryRun() throws IOException {
    LinearFit one = new LinearFit(0.5, 1);
    one.fitQuestions(boats(one), 3, 1);
    LinearFit other = new LinearFit(0.5, 1);
    other.fitQuestions(boats(other), 3, 1);
    assertThat(rows(one)).isEqualTo(rows(other));
  }

  @Test
  void countsMorePiecesThanItBeganWithRoomFor() {
    LinearFit fit = new LinearFit(1, 1);
    for (int i = 0; i < 70_000; i++) {
      assertThat(fit.index("piece " + i)).isEqualTo(i);
    }
    assertThat(fit.index("piece 0")).isZero();
  }
}
