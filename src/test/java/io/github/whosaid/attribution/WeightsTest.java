package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.whosaid.attribution.Weights.Weight;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTest {
  private final Weights weights = new Weights(Map.of("cue=say", new Weight(1.5, 40), "bias", new Weight(-0.5, 90),
      "tag=NN", new Weight(0.0004, 3), "tag=VB", new Weight(-0.0005, 3)));

  @Test
  void isWorthNothingWhereNothingIsKnown() {
    assertThat(weights.of("cue=say")).isEqualTo(1.5);
    assertThat(weights.of("cue=sing")).isZero();
    assertThat(Weights.NONE.of("bias")).isZero();
  }

  @Test
  void addsUpAsOftenAsEvidenceComes() {
    Weights.Sum sum = new Weights.Sum(weights);
    assertThat(sum.total()).isZero();
    sum.add("bias");
    sum.add("cue=say");
    sum.add("cue=say");
    sum.add("unseen");
    assertThat(sum.total()).isEqualTo(2.5, within(1e-12));
  }

  @Test
  void writesWhatStillCountsWithThreeDecimals() {
    assertThat(weights.sorted().keySet()).containsExactly("bias", "cue=say", "tag=VB");
  }

  @Test
  void keepsNoTieToItsArgument() {
    Map<String, Weight> rows = new HashMap<>(Map.of("bias", new Weight(1, 1)));
    Weights copy = new Weights(rows);
    rows.clear();
    assertThat(copy.of("bias")).isEqualTo(1);
    copy.sorted().clear();
    assertThat(copy.of("bias")).isEqualTo(1);
  }

  @Test
  void turnsLogOddsIntoProbabilities() {
    assertThat(Weights.probability(0)).isEqualTo(0.5);
    assertThat(Weights.probability(Math.log(3))).isEqualTo(0.75, within(1e-12));
    assertThat(Weights.probability(-Math.log(3))).isEqualTo(0.25, within(1e-12));
    assertThat(Weights.probability(-1000)).isZero();
    assertThat(Weights.probability(1000)).isEqualTo(1);
  }
}
