package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectorTest {
  /** The surer the content's reading, the surer the candidate. */
  private static final Selector.Judge JUDGE = (candidate, nested) -> candidate.reading.contentProbability();

  // The deck is sound , Tom Weller said , and Greta Lindqvist added the piers would last .
  private final Words two = Parsed.words(
      "The deck is sound, Tom Weller said, and Greta Lindqvist added the piers would last.");
  // Tom Weller said Greta Lindqvist claimed the deck was sound on Monday .
  private final Words nested = Parsed.words("Tom Weller said Greta Lindqvist claimed the deck was sound on Monday.");

  private static Candidate.Reading reading(double probability, int... bounds) {
    return new Candidate.Reading(Ranges.of(bounds), probability, null, 1, "R");
  }

  private static Candidate candidate(Words words, String cue, double confidence, double asNested,
      Candidate.Reading... readings) {
    Candidate candidate = new Candidate(new Frame(words, Parsed.index(words, cue)), 1, Arrays.asList(readings));
    candidate.confidence = confidence;
    candidate.nestedConfidence = asNested;
    return candidate;
  }

  private static List<Candidate> select(double least, Candidate... candidates) {
    Words words = candidates.length == 0 ? Parsed.words("") : candidates[0].frame.words;
    return Selector.select(List.of(candidates), words, JUDGE, least);
  }

  private static List<String> selected(double least, Candidate... candidates) {
    return select(least, candidates).stream()
        .map(c -> c.frame.token.text() + ": " + Parsed.text(c.content, c.frame.words)).toList();
  }

  @Test
  void keepsWhatGoesTogether() {
    assertThat(selected(0.3, candidate(two, "said", 0.5, 0, reading(1, 0, 4)),
        candidate(two, "added", 0.9, 0, reading(1, 13, 17))))
        .containsExactlyInAnyOrder("said: The deck is sound", "added: the piers would last");
  }

  @Test
  void dropsWhatIsNotSureEnough() {
    assertThat(selected(0.6, candidate(two, "said", 0.5, 0, reading(1, 0, 4)),
        candidate(two, "added", 0.6, 0, reading(1, 13, 17)))).containsExactly("added: the piers would last");
    assertThat(selected(0.3)).isEmpty();
  }

  @Test
  void ofTwoThatCrossTheSurerOneStays() {
    Candidate said = candidate(two, "said", 0.5, 0, reading(1, 0, 4));
    assertThat(selected(0.3, said, candidate(two, "added", 0.9, 0, reading(1, 0, 4))))
        .containsExactly("added: The deck is sound");
    assertThat(selected(0.3, said, candidate(two, "added", 0.5, 0, reading(1, 2, 4))))
        .as("as sure as one another: the first in the text").containsExactly("said: The deck is sound");
  }

  @Test
  void theLessSureOneStepsAside() {
    assertThat(selected(0.3, candidate(two, "said", 0.9, 0, reading(1, 0, 4)),
        candidate(two, "added", 0.7, 0, reading(0.6, 0, 4), reading(0.4, 13, 17))))
        .containsExactlyInAnyOrder("said: The deck is sound", "added: the piers would last");
    assertThat(selected(0.3, candidate(two, "said", 0.9, 0, reading(1, 0, 4)),
        candidate(two, "added", 0.7, 0, reading(0.9, 0, 4), reading(0.01, 13, 17))))
        .as("too unsure there").containsExactly("said: The deck is sound");
  }

  @Test
  void theSurerOneStepsAsideWhereThePairIsBetter() {
    assertThat(selected(0.3, candidate(two, "said", 0.9, 0, reading(0.5, 13, 17), reading(0.4, 0, 4)),
        candidate(two, "added", 0.8, 0, reading(1, 13, 17))))
        .containsExactlyInAnyOrder("added: the piers would last", "said: The deck is sound");
    assertThat(selected(0.3, candidate(two, "said", 0.9, 0, reading(0.9, 13, 17), reading(0.001, 0, 4)),
        candidate(two, "added", 0.8, 0, reading(1, 13, 17))))
        .as("too unsure there").containsExactly("said: the piers would last");
  }

  @Test
  void asSureAsOneAnotherTheFirstInTheTextStays() {
    assertThat(selected(0.3, candidate(two, "added", 0.5, 0, reading(1, 2, 4)),
        candidate(two, "said", 0.5, 0, reading(1, 0, 4)))).containsExactly("said: The deck is sound");
  }

  @Test
  void asideIsJustSureEnoughAtTheLeast() {
    assertThat(selected(0.5, candidate(two, "said", 0.9, 0, reading(1, 0, 4)),
        candidate(two, "added", 0.7, 0, reading(0.5, 0, 4), reading(0.25, 13, 17)))).hasSize(2);
    assertThat(selected(0.5, candidate(two, "said", 0.9, 0, reading(0.5, 13, 17), reading(0.25, 0, 4)),
        candidate(two, "added", 0.8, 0, reading(1, 13, 17)))).hasSize(2);
  }

  @Test
  void theSurerOneStaysWhereItsPairIsAsGoodOrBetter() {
    assertThat(selected(0.25, candidate(two, "said", 0.875, 0, reading(0.5, 13, 17), reading(0.25, 0, 4)),
        candidate(two, "added", 0.375, 0, reading(1, 13, 17)))).as("as good")
        .containsExactly("said: the piers would last");
    assertThat(selected(0.3, candidate(two, "said", 0.9, 0, reading(0.9, 13, 17), reading(0.05, 0, 4)),
        candidate(two, "added", 0.8, 0, reading(0.5, 13, 17), reading(0.4, 0, 2)))).as("better")
        .containsExactlyInAnyOrder("said: the piers would last", "added: The deck");
  }

  @Test
  void asideKeepsClearOfAllElseButItself() {
    Candidate said = candidate(two, "said", 0.9, 0, reading(1, 0, 4));
    Candidate third = candidate(two, "is", 0.85, 0, reading(1, 13, 17));
    assertThat(selected(0.3, said, third, candidate(two, "added", 0.7, 0, reading(0.5, 0, 4), reading(0.25, 13, 17))))
        .as("taken").containsExactlyInAnyOrder("said: The deck is sound", "is: the piers would last");
    assertThat(selected(0.3, candidate(two, "said", 0.9, 0, reading(0.5, 0, 4, 13, 17), reading(0.25, 0, 4)),
        candidate(two, "added", 0.8, 0, reading(1, 13, 17)))).as("its own place")
        .containsExactlyInAnyOrder("added: the piers would last", "said: The deck is sound");
  }

  @Test
  void judgesWhatIsNestedAsNested() {
    Candidate outer = candidate(nested, "said", 0.9, 0.1, reading(1, 3, 10));
    assertThat(selected(0.3, outer, candidate(nested, "claimed", 0.1, 0.6, reading(1, 6, 10))))
        .containsExactly("said: Greta Lindqvist claimed the deck was sound", "claimed: the deck was sound");
    assertThat(selected(0.3, outer, candidate(nested, "claimed", 0.8, 0.3, reading(1, 6, 10))))
        .as("only looks like one").containsExactly("said: Greta Lindqvist claimed the deck was sound");
    assertThat(selected(0.7, outer, candidate(nested, "claimed", 0.1, 0.6, reading(1, 6, 10)))).hasSize(1);
    assertThat(selected(0.3, candidate(nested, "claimed", 0.1, 0.6, reading(1, 6, 10)))).as("nested in nothing").isEmpty();
  }

  @Test
  void ofTwoNestedOnesThatCrossTheSurerOneStays() {
    Candidate outer = candidate(nested, "said", 0.9, 0, reading(1, 3, 12));
    Candidate claimed = candidate(nested, "claimed", 0.1, 0.6, reading(1, 6, 10));
    assertThat(selected(0.3, outer, candidate(nested, "was", 0.1, 0.5, reading(1, 9, 12)), claimed))
        .as("crossing").containsExactly("said: Greta Lindqvist claimed the deck was sound on Monday",
            "claimed: the deck was sound");
    assertThat(selected(0.3, outer, candidate(nested, "was", 0.1, 0.5, reading(1, 10, 12)), claimed))
        .as("apart").hasSize(3);
    assertThat(selected(0.3, outer, candidate(nested, "was", 0.1, 0.5, reading(1, 9, 10)), claimed))
        .as("within").hasSize(3);
    assertThat(selected(0.3, outer, candidate(nested, "claimed", 0.1, 0.5, reading(1, 6, 10)),
        candidate(nested, "was", 0.1, 0.6, reading(1, 9, 12)))).as("the second is surer")
        .containsExactly("said: Greta Lindqvist claimed the deck was sound on Monday", "was: sound on Monday");
    assertThat(selected(0.3, outer, candidate(nested, "claimed", 0.1, 0.5, reading(1, 6, 10)))).as("just sure enough")
        .hasSize(2);
  }

  @Test
  void givesANestedOneItsConfidenceAsNested() {
    assertThat(select(0.3, candidate(nested, "said", 0.9, 0.1, reading(1, 3, 10)),
        candidate(nested, "claimed", 0.1, 0.6, reading(1, 6, 10)))).extracting(c -> c.confidence)
        .containsExactly(0.9, 0.6);
  }

  @Test
  void anOuterOneMustBeAboutAsLikelyAsNot() {
    Candidate inner = candidate(nested, "claimed", 0.7, 0.6, reading(1, 6, 10));
    assertThat(selected(0.3, inner, candidate(nested, "said", 0.46, 0, reading(1, 3, 10)))).hasSize(2);
    assertThat(selected(0.3, inner, candidate(nested, "said", 0.44, 0, reading(1, 3, 10))))
        .containsExactly("claimed: the deck was sound");
    assertThat(select(0.3, inner, candidate(nested, "said", 0.45, 0, reading(1, 3, 10))))
        .as("the inner one is judged anew").extracting(c -> c.confidence).containsExactly(0.45, 0.6);
  }

  @Test
  void anInnerOneTakesItsFullerReading() {
    Candidate outer = candidate(nested, "said", 0.9, 0, reading(1, 3, 12));
    assertThat(selected(0.3, outer, candidate(nested, "claimed", 0.1, 0.6, reading(0.5, 6, 10), reading(0.3, 6, 12))))
        .contains("claimed: the deck was sound on Monday");
    assertThat(selected(0.3, outer, candidate(nested, "claimed", 0.1, 0.6, reading(0.5, 6, 10), reading(0.25, 6, 12))))
        .as("half as likely").contains("claimed: the deck was sound on Monday");
    assertThat(select(0.3, outer, candidate(nested, "claimed", 0.1, 0.6, reading(0.5, 6, 10), reading(0.3, 6, 12),
        reading(0.1, 3, 5)))).as("as likely as all that it holds").extracting(c -> c.confidence).containsExactly(0.9, 0.8);
    assertThat(selected(0.3, outer, candidate(nested, "claimed", 0.1, 0.6, reading(0.5, 6, 10), reading(0.2, 6, 12))))
        .as("not as likely").contains("claimed: the deck was sound");
    Candidate narrow = candidate(nested, "said", 0.9, 0, reading(1, 3, 10));
    assertThat(selected(0.3, narrow, candidate(nested, "claimed", 0.1, 0.6, reading(0.5, 6, 10), reading(0.4, 6, 12))))
        .as("not within").contains("claimed: the deck was sound");
  }

  @Test
  void oneActToldByTwoVerbsIsTheInnerVerbs() {
    Words quoted = Parsed.words("Ana Ruiz was quoted as saying that the bridge was safe.");
    Candidate outer = candidate(quoted, "quoted", 0.9, 0, reading(1, 4, 11));
    Candidate inner = candidate(quoted, "saying", 0.1, 0.6, reading(1, 6, 11));
    assertThat(select(0.3, outer, inner)).containsExactly(inner);
    assertThat(inner.confidence).as("the surer of the two").isEqualTo(0.9);
  }

  @Test
  void twoActsStayTwo() {
    Words wants = Parsed.words("Ana Ruiz wants to close the bridge.");
    assertThat(selected(0.3, candidate(wants, "wants", 0.9, 0, reading(1, 3, 7)),
        candidate(wants, "close", 0.1, 0.6, reading(1, 5, 7)))).as("no verb of saying").hasSize(2);
    Words on = Parsed.words("Ana Ruiz went on to say that the bridge was safe.");
    assertThat(selected(0.3, candidate(on, "went", 0.9, 0, reading(1, 4, 11)),
        candidate(on, "say", 0.1, 0.6, reading(1, 7, 11)))).as("one").hasSize(1);
    assertThat(selected(0.3, candidate(on, "went", 0.9, 0, reading(1, 4, 11)),
        candidate(on, "say", 0.1, 0.6, reading(1, 6, 9)))).as("ends before").hasSize(2);
    Candidate other = candidate(on, "say", 0.1, 0.6,
        new Candidate.Reading(Ranges.of(6, 11), 1, Ranges.of(0, 2), 1, "R"));
    assertThat(selected(0.3, candidate(on, "went", 0.9, 0, reading(1, 4, 11)), other)).as("another source").hasSize(2);
  }
}
