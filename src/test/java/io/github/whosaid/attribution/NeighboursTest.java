package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  // Ana said : " It rained . | It snowed . " | Tom left . | Lena stayed .
  private final Words words = Parsed.words("Ana said: \"It rained. It snowed.\" Tom left. Lena stayed.");
  private final Candidate said = candidate("said", 3, words.regionTo(0));
  private final Candidate snowed = candidate("snowed", Parsed.index(words, "snowed"), Parsed.index(words, "snowed") + 1);
  private final Candidate left = candidate("left", Parsed.index(words, "Tom"), Parsed.index(words, "left"));
  private final Neighbours neighbours = new Neighbours(words, List.of(said, snowed, left));

  private Candidate candidate(String cue, int from, int to) {
    return Candidate.fixed(new Frame(words, Parsed.index(words, cue)), 1,
        new Candidate.Reading(Ranges.of(from, to), 1, null, 1, "R"), 1);
  }

  @Test
  void shareASentence() {
    assertThat(neighbours.of(said)).containsExactlyInAnyOrder(said, snowed);
    assertThat(neighbours.of(snowed)).containsExactlyInAnyOrder(said, snowed);
    assertThat(neighbours.of(left)).containsExactly(left);
    assertThat(neighbours.of(candidate("stayed", words.size() - 1, words.size()))).isEmpty();
  }

  @Test
  void meetWhereTheirContentsShareAToken() {
    assertThat(neighbours.meeting(Ranges.of(3, 5))).containsExactly(said);
    assertThat(neighbours.meeting(snowed.content)).containsExactlyInAnyOrder(said, snowed);
    assertThat(neighbours.meeting(Ranges.of(0, 1))).as("in the sentence alone").isEmpty();
    assertThat(neighbours.meeting(Ranges.of(0, words.size()))).containsExactlyInAnyOrder(said, snowed, left);
  }

  @Test
  void comeAndGo() {
    neighbours.remove(said);
    assertThat(neighbours.of(snowed)).containsExactly(snowed);
    neighbours.add(said);
    assertThat(neighbours.of(snowed)).containsExactly(snowed, said);
  }
}
