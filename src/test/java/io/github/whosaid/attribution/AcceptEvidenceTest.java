package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which pieces of evidence come out for which whole attribution. The fitted weights go by the pieces' names and
 * values, so one that is renamed or lost spoils them without an error: the full lists are there to tell.
 */
class AcceptEvidenceTest {
  private static final double HALF = 0.5;
  private static final double LIKELY = 0.8;

  private final Sketch three = new Sketch("""
      It/PRP/nsubj>rained rained=rain/VBD/root .
      Weller@PERSON/NNP/nsubj>said said=say/VBD/root Lindqvist@PERSON/NNP/nsubj>claimed claimed=claim/VBD/ccomp>said \
      decks=deck/NNS/nsubj>cracked cracked=crack/VBD/ccomp>claimed , critics=critic/NNS/nsubj>warned \
      warned=warn/VBD/parataxis>said .""");
  private final Candidate said = candidate(three, "said", 0.9, "Lindqvist claimed decks cracked", LIKELY, "Weller");
  private final Candidate claimed = candidate(three, "claimed", 0.6, "decks cracked", HALF, "Lindqvist");
  private final Candidate warned = candidate(three, "warned", 0.7, "decks cracked", HALF, "critics");

  private final Sketch quoted = new Sketch("""
      “ Decks=deck/NNS/nsubj:pass>called were=be/VBD/aux:pass>called called=call/VBN/ccomp>said \
      sound/JJ/xcomp>called , ” \
      he/PRP/nsubj>said said=say/VBD/root .""");

  private static Candidate candidate(Sketch sketch, String cue, double cueProbability, String content,
      double contentProbability, String source) {
    return new Candidate(sketch.frame(cue), cueProbability, List.of(new Candidate.Reading(sketch.stretch(content),
        contentProbability, source.isEmpty() ? null : sketch.stretch(source), 0.95, "Rule")));
  }

  private static List<String> pieces(Candidate candidate, boolean nested, Candidate... rivals) {
    List<String> pieces = new ArrayList<>();
    AcceptEvidence.collect(candidate, List.of(rivals), nested, pieces::add);
    return pieces;
  }

  @Test
  void attributionWithASource() {
    assertThat(pieces(said, false)).containsExactlyInAnyOrder(
        "bias", "cue=4", "content=3", "source=6", "product=2", "cue type=4 indirect", "content type=3 indirect",
        "source type=6 indirect", "rule=Rule", "rule content=Rule 3", "type=indirect", "type pos=indirect V",
        "word=say/V", "kind=SAYV", "kind type=SAY indirect", "tag=VBD", "relation=root", "length=4", "length pos=4 V",
        "inside marks=false", "source kind=PERSON", "source kind cue=PERSON 4", "source length=1", "holds cue=none",
        "crossed=none", "held=none", "held quoted=none false", "held own=none");
  }

  @Test
  void attributionWithoutASource() {
    assertThat(pieces(candidate(quoted, "called", 0.9, "Decks / sound", LIKELY, ""), false))
        .containsExactlyInAnyOrder(
            "bias", "cue=4", "content=3", "source=6", "product=2", "cue type=4 direct", "content type=3 direct",
            "source type=6 direct", "rule=Rule", "rule content=Rule 3", "type=direct", "type pos=direct V",
            "word=call/V", "kind=SAYV", "kind type=SAY direct", "tag=VBN", "relation=ccomp", "length=2",
            "length pos=2 V", "inside marks=true", "no source Vp", "no source word=call/V", "holds cue=none",
            "crossed=none", "held=none", "held quoted=none true", "held own=none");
  }

  @Test
  void nestedAttribution() {
    assertThat(pieces(claimed, true, said, claimed, warned)).containsExactlyInAnyOrder(
        "bias", "cue=1", "content=0", "source=6", "product=-2", "cue type=1 indirect", "content type=0 indirect",
        "source type=6 indirect", "rule=Rule", "rule content=Rule 0", "type=indirect", "type pos=indirect V",
        "word=claim/V", "kind=SAYV", "kind type=SAY indirect", "tag=VBD", "relation=root", "length=2", "length pos=2 V",
        "inside marks=false", "source kind=PERSON", "source kind cue=PERSON 1", "source length=1", "holds cue=none",
        "crossed=-1 true", "held=none", "held quoted=none false", "held own=none");
  }

  @Test
  void whatIsSaidIsItsOwnSentenceButForTheCueOverIt() {
    assertThat(pieces(claimed, false)).contains("relation=ccomp");
    assertThat(pieces(claimed, true)).contains("relation=root").doesNotContain("relation=ccomp");
    assertThat(pieces(warned, true)).as("no complement").contains("relation=parataxis");
  }

  @Test
  void aCueWithinMarksIsNoneOfItsOwnUnlessNested() {
    Candidate within = candidate(quoted, "called", 0.9, "sound", LIKELY, "");
    assertThat(pieces(within, false)).contains("inside marks=true", "held quoted=none true");
    assertThat(pieces(within, true)).contains("inside marks=false", "held quoted=none false");
    Candidate outside = candidate(quoted, "said", 0.9, "“Decks were called sound,”", LIKELY, "he");
    assertThat(pieces(outside, false)).contains("inside marks=false", "held quoted=none false");
    assertThat(pieces(outside, true)).contains("inside marks=false");
  }

  @Test
  void tellsTheSourcesWordUnlessItIsAName() {
    assertThat(pieces(warned, false)).contains("source kind=nouns", "source word=critic", "source length=1");
    assertThat(pieces(said, false)).contains("source kind=PERSON").noneMatch(piece -> piece.startsWith("source word"));
  }

  @Test
  void tellsAPassiveWithoutASource() {
    assertThat(pieces(candidate(quoted, "called", 0.9, "sound", LIKELY, ""), false))
        .contains("no source Vp", "no source word=call/V");
    assertThat(pieces(candidate(quoted, "said", 0.9, "sound", LIKELY, ""), false))
        .contains("no source V", "no source word=say/V");
  }

  @Test
  void aRivalWhoseContentHoldsTheCue() {
    assertThat(pieces(claimed, false, said)).as("0.9 * 0.8 against 0.6 * 0.5")
        .contains("held=2", "held quoted=2 false", "held own=2", "holds cue=none", "crossed=none");
    assertThat(pieces(claimed, false, candidate(three, "said", HALF, "Lindqvist claimed decks", HALF, "Weller")))
        .as("0.5 * 0.5 against 0.6 * 0.5").contains("held=-2", "held own=0");
    assertThat(pieces(claimed, true, said)).as("is no rival of what is nested in it")
        .contains("held=none", "held quoted=none false", "held own=none");
    assertThat(pieces(candidate(quoted, "called", 0.6, "sound", HALF, ""), false,
        candidate(quoted, "said", 0.9, "“Decks were called sound,”", LIKELY, "he"))).contains("held quoted=2 true");
  }

  @Test
  void aRivalWhoseCueIsInTheContent() {
    assertThat(pieces(said, false, claimed)).contains("holds cue=1", "held=none", "crossed=none");
    assertThat(pieces(said, false)).contains("holds cue=none");
  }

  @Test
  void aRivalWhoseContentCrosses() {
    assertThat(pieces(claimed, false, warned)).as("surer: 0.7 * 0.5 against 0.6 * 0.5")
        .contains("crossed=-1 true", "held=none", "held own=none", "holds cue=none");
    assertThat(pieces(warned, false, claimed)).as("less sure").contains("crossed=-2 false");
    assertThat(pieces(candidate(three, "claimed", 0.7, "decks cracked", HALF, ""), false, warned)).as("as sure")
        .contains("crossed=-1 false");
  }

  @Test
  void whatIsFarOffIsNoRival() {
    assertThat(pieces(claimed, false, candidate(three, "rained", 0.9, "It", LIKELY, "")))
        .contains("held=none", "holds cue=none", "crossed=none");
  }

  @Test
  void anotherReadingOfTheSameCueIsNoRival() {
    assertThat(pieces(said, false, said, candidate(three, "said", 0.9, "decks cracked", LIKELY, "Weller")))
        .contains("held=none", "holds cue=none", "crossed=none");
  }

  @Test
  void theSurestRivalCounts() {
    Candidate doubtful = candidate(three, "said", 0.5, "Lindqvist claimed decks", HALF, "Weller");
    assertThat(pieces(claimed, false, doubtful, said, doubtful)).contains("held=2");
    Candidate unsure = candidate(three, "claimed", 0.3, "decks cracked", HALF, "");
    assertThat(pieces(said, false, unsure, claimed, unsure)).contains("holds cue=1");
    assertThat(pieces(warned, false, unsure, claimed, unsure)).contains("crossed=-2 false");
  }

  /** Even steps on the log-odds scale, from a half on, as far as counts of thousands tell. */
  @ParameterizedTest
  @CsvSource({"0.5, 0", "0.6, 1", "0.7, 2", "0.8, 3", "0.9, 4", "0.99, 9", "0.2, -3", "0.01, -9", "0.9995, 15", "1, 15",
      "0.0005, -15", "0, -15"})
  void namesProbabilities(double probability, String name) {
    assertThat(pieces(candidate(three, "said", probability, "decks cracked", 0.9, "Weller"), false))
        .contains("cue=" + name);
  }

  @Test
  void theProductTakesAllThreeParts() {
    Candidate candidate = new Candidate(three.frame("said"), 0.9,
        List.of(new Candidate.Reading(three.stretch("decks cracked"), LIKELY, null, HALF, "Rule")));
    assertThat(pieces(candidate, false)).as("0.9 * 0.8 * 0.5").contains("cue=4", "content=3", "source=0", "product=-1");
  }

  /** @param quoted how many of the content's words stand in marks; {@code other} ones do not */
  @ParameterizedTest
  @CsvSource({"0, 3, indirect", "3, 0, direct", "1, 1, mixed", "19, 1, direct", "18, 1, mixed"})
  void namesTheType(int quoted, int other, String type) {
    Sketch sketch = new Sketch("A/DT " + "b/NN ".repeat(other) + (quoted == 0 ? "" : "“ ")
        + "c/NN ".repeat(quoted) + (quoted == 0 ? "" : "” ") + ".");
    assertThat(AcceptEvidence.type(Ranges.of(1, sketch.words.size()), sketch.words)).isEqualTo(type);
    assertThat(AcceptEvidence.type(Ranges.of(sketch.words.size() - 1, sketch.words.size()), sketch.words))
        .as("no words").isEqualTo("indirect");
  }

  /** A piece that the model weighs but nobody collects is one that was renamed or lost. */
  @Test
  void collectsAllThatTheModelWeighs() {
    List<String> collected = new ArrayList<>(pieces(warned, false));
    collected.addAll(pieces(candidate(quoted, "called", 0.9, "sound", LIKELY, ""), false));
    assertThat(names(collected)).containsAll(names(ModelFiles.read(null).accept().sorted().keySet()));
  }

  private static Set<String> names(Collection<String> pieces) {
    return EvidenceRow.names(pieces.stream().map(p -> p.replaceFirst("^no source \\w+$", "no source")).toList());
  }
}
