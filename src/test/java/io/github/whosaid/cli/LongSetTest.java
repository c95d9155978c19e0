package io.github.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongSetTest {

  @Test
  void agreesWithASetOfObjects() {
    LongSet set = new LongSet();
    Set<Long> expected = new HashSet<>();
    Random random = new Random(3);
    for (int i = 0; i < 100_000; i++) {
      long number = 1 + random.nextInt(60_000) * (1L << 32);
      assertThat(set.contains(number)).isEqualTo(expected.contains(number));
      assertThat(set.add(number)).isEqualTo(expected.add(number));
    }
    assertThat(set.size()).isEqualTo(expected.size());
  }
}
