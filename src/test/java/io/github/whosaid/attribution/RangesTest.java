package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RangesTest {
  private final Ranges two = Ranges.of(2, 5, 8, 10);

  @Test
  void sortsMergesAndLeavesOutWhatIsEmpty() {
    assertThat(Ranges.of(8, 10, 2, 4, 4, 5, 3, 5, 6, 6, 7, 1)).isEqualTo(two).hasSameHashCodeAs(two)
        .hasToString("[2, 5, 8, 10]");
    assertThat(two).doesNotHaveSameHashCodeAs(Ranges.of(2, 5));
    assertThat(Ranges.of(1, 9, 2, 3)).isEqualTo(Ranges.of(1, 9));
    assertThat(Ranges.of(4, 4)).isEqualTo(Ranges.NONE).isNotEqualTo(two);
    assertThat(Ranges.NONE.isEmpty()).isTrue();
    assertThat(two.isEmpty()).isFalse();
  }

  @Test
  void givesItsParts() {
    assertThat(two.count()).isEqualTo(2);
    assertThat(two.from(1)).isEqualTo(8);
    assertThat(two.to(0)).isEqualTo(5);
    assertThat(two.first()).isEqualTo(2);
    assertThat(two.end()).isEqualTo(10);
  }

  @Test
  void holdsTokens() {
    assertThat(two.contains(2)).isTrue();
    assertThat(two.contains(4)).isTrue();
    assertThat(two.contains(5)).isFalse();
    assertThat(two.contains(7)).isFalse();
    assertThat(two.contains(9)).isTrue();
    assertThat(Ranges.NONE.contains(0)).isFalse();
  }

  @Test
  void holdsAllOfAnother() {
    assertThat(two.containsAll(Ranges.of(3, 5, 8, 9))).isTrue();
    assertThat(two.containsAll(two)).isTrue();
    assertThat(two.containsAll(Ranges.of(3, 9))).as("the gap").isFalse();
    assertThat(two.containsAll(Ranges.of(3, 4, 9, 11))).isFalse();
    assertThat(two.containsAll(Ranges.NONE)).isTrue();
    assertThat(Ranges.NONE.containsAll(two)).isFalse();
  }

  @Test
  void crossesAnother() {
    assertThat(two.intersects(Ranges.of(4, 6))).isTrue();
    assertThat(two.intersects(Ranges.of(5, 8))).as("the gap").isFalse();
    assertThat(two.intersects(Ranges.of(0, 2, 10, 12))).isFalse();
    assertThat(two.intersects(Ranges.NONE)).isFalse();
  }

  @Test
  void addsAndTakesAway() {
    assertThat(two.plus(Ranges.of(5, 8))).isEqualTo(Ranges.of(2, 10));
    assertThat(two.plus(Ranges.NONE)).isEqualTo(two);
    assertThat(two.minus(Ranges.of(3, 4))).isEqualTo(Ranges.of(2, 3, 4, 5, 8, 10));
    assertThat(two.minus(Ranges.of(4, 9))).isEqualTo(Ranges.of(2, 4, 9, 10));
    assertThat(two.minus(Ranges.of(0, 3, 9, 12))).isEqualTo(Ranges.of(3, 5, 8, 9));
    assertThat(two.minus(Ranges.of(0, 1, 5, 8, 11, 12))).as("beside and between").isEqualTo(two);
    assertThat(two.minus(Ranges.of(2, 3, 4, 5))).isEqualTo(Ranges.of(3, 4, 8, 10));
    assertThat(two.minus(two)).isEqualTo(Ranges.NONE);
    assertThat(two.minus(Ranges.NONE)).isEqualTo(two);
  }

  @Test
  void countsWordsAndNoPunctuation() {
    Words words = Parsed.words("Ana said: \"Boats sank,\" twice.");
    Ranges all = Ranges.of(0, words.size());
    assertThat(all.wordCount(words)).isEqualTo(5);
    assertThat(all.quotedWordCount(words)).isEqualTo(2);
    assertThat(Ranges.of(0, 3).quotedWordCount(words)).isZero();
    assertThat(Parsed.text(Ranges.of(0, 1, 4, 6), words)).isEqualTo("Ana / Boats sank");
  }

  @Test
  void comparesAsSetsOfWords() {
    Words words = Parsed.words("Ana said: \"Boats sank,\" twice.");
    Ranges boatsSank = Ranges.of(3, 8);
    assertThat(boatsSank.shared(Ranges.of(4, 5, 8, 9), words)).isEqualTo(1);
    assertThat(boatsSank.overlap(boatsSank, words)).isEqualTo(1);
    assertThat(boatsSank.overlap(Ranges.of(4, 6), words)).as("marks do not count").isEqualTo(1);
    assertThat(boatsSank.overlap(Ranges.of(4, 5), words)).isEqualTo(2 / 3.0, within(1e-9));
    assertThat(boatsSank.overlap(Ranges.of(0, 2), words)).isZero();
    assertThat(Ranges.NONE.overlap(Ranges.NONE, words)).isZero();
  }
}
