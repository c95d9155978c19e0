package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line of a table of evidence.
 *
 * @param shows what the line is there to show
 * @param drawn a text as {@link Sketch} takes it
 * @param stretch the words in question, where the cue is not all
 * @param has the pieces that must be among the evidence
 * @param lacks the pieces that must not; one without a value stands for all of that name
 */
record EvidenceRow(String shows, String drawn, String stretch, List<String> has, List<String> lacks) {

  static EvidenceRow row(String shows, String drawn) {
    return row(shows, drawn, "");
  }

  static EvidenceRow row(String shows, String drawn, String stretch) {
    return new EvidenceRow(shows, drawn, stretch, List.of(), List.of());
  }

  EvidenceRow has(String... pieces) {
    return new EvidenceRow(shows, drawn, stretch, List.of(pieces), lacks);
  }

  EvidenceRow lacks(String... pieces) {
    return new EvidenceRow(shows, drawn, stretch, has, List.of(pieces));
  }

  void check(List<String> pieces) {
    assertThat(pieces).containsAll(has);
    assertThat(has.size() + lacks.size()).isPositive();
    for (String lacking : lacks) {
      assertThat(pieces).noneMatch(piece -> piece.equals(lacking) || piece.startsWith(lacking + "="));
    }
  }

  /** The names of the pieces, without their values. */
  static Set<String> names(Collection<String> pieces) {
    Set<String> names = new TreeSet<>();
    pieces.forEach(piece -> names.add(piece.replaceFirst("=.*", "")));
    return names;
  }

  @Override
  public String toString() {
    return shows;
  }
}
