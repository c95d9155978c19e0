package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.whosaid.Span;
import io.github.whosaid.attribution.Weights.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which examples come out of a marked text. */
class ExamplesTest {
  private static final Map<String, int[]> NO_COUNTS = Map.of();
  private static final String SAID = """
      It/PRP/nsubj>rained rained=rain/VBD/root .
      Ana@PERSON/NNP/compound>Ruiz Ruiz@PERSON/NNP/nsubj>said had=have/VBD/aux>said said=say/VBN/root \
      that/IN/mark>cracked the/DT/det>deck old/JJ/amod>deck deck/NN/nsubj>cracked of/IN/case>bridge the/DT/det>bridge \
      bridge/NN/nmod>deck cracked=crack/VBD/ccomp>said twice/RB/advmod>cracked .""";

  /** Spans of a text, several with a slash between them, none for the empty text. */
  private static List<Span> spans(Sketch sketch, String parts) {
    return Stream.of(parts.split(" / ")).filter(part -> !part.isEmpty()).map(sketch::span).toList();
  }

  private static Gold.Marked marked(Sketch sketch, String content, String cue, String source) {
    return new Gold.Marked(spans(sketch, content), spans(sketch, cue), spans(sketch, source));
  }

  private static Gold gold(Sketch sketch, Gold.Marked... marked) {
    return new Gold("bridge", sketch.words.article(), List.of(marked));
  }

  private static Gold gold(String drawn, String content, String cue, String source) {
    Sketch sketch = new Sketch(drawn);
    return gold(sketch, marked(sketch, content, cue, source));
  }

  // Events.

  private static List<Examples.Event> events(Sketch sketch, Gold.Marked... marked) {
    return Examples.events(gold(sketch, marked), sketch.words);
  }

  private static String event(Examples.Event event, Words words) {
    return Stream.of(event.content(), event.cue(), event.source()).map(ranges -> Parsed.text(ranges, words))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void anAttributionAsTokens() {
    Sketch sketch = new Sketch(SAID);
    assertThat(events(sketch, marked(sketch, "It rained / the old deck", "had said", "Ana Ruiz"),
        marked(sketch, "twice", "", ""))).extracting(event -> event(event, sketch.words))
        .containsExactly("It rained / the old deck | had said | Ana Ruiz", "twice |  | ");
  }

  /** A span that cuts a token takes it whole; one that ends where the next token starts leaves that alone. */
  @ParameterizedTest
  @CsvSource({"t rai, It rained", "rained, rained", "rained., rained.", "'d. ', rained.", "twice., twice.",
      "' Ana ', Ana"})
  void offsetsThatDoNotFitTokens(String marked, String tokens) {
    Sketch sketch = new Sketch(SAID);
    assertThat(events(sketch, marked(sketch, marked, "", ""))).singleElement()
        .extracting(event -> Parsed.text(event.content(), sketch.words)).isEqualTo(tokens);
  }

  @Test
  void noContentNoAttribution() {
    Sketch sketch = new Sketch(SAID);
    int end = sketch.words.article().text().length();
    assertThat(events(sketch, marked(sketch, ".", "said", "Ana Ruiz"), marked(sketch, "", "said", "Ana Ruiz"),
        new Gold.Marked(List.of(new Span(end, end + 3)), List.of(), List.of()))).isEmpty();
    assertThat(events(sketch, new Gold.Marked(List.of(new Span(end - 3, end + 3)), List.of(), List.of())))
        .singleElement().extracting(event -> Parsed.text(event.content(), sketch.words)).isEqualTo("twice.");
  }

  private static String cueWord(String drawn, String content, String cue) {
    Sketch sketch = new Sketch(drawn);
    int word = events(sketch, marked(sketch, content, cue, "")).get(0).cueWord();
    return word < 0 ? "none" : sketch.words.token(word).text();
  }

  @Test
  void theVerbThatGovernsTheContentIsTheCuesWord() {
    String quoted = """
        He/PRP/nsubj>quoted was=be/VBD/aux:pass>quoted quoted=quote/VBN/root as/IN/mark>saying \
        saying=say/VBG/advcl>quoted it/PRP/nsubj>fell fell=fall/VBD/ccomp>saying on/IN/case>Friday \
        Friday/NNP/obl>quoted .""";
    assertThat(cueWord(quoted, "it fell", "was quoted as saying")).as("the last verb").isEqualTo("saying");
    assertThat(cueWord(quoted, "on Friday", "was quoted as saying")).as("the first verb").isEqualTo("quoted");
    assertThat(cueWord("It/PRP/nsubj>rained rained=rain/VBD/root .\n" + quoted, "He", "was quoted as saying"))
        .as("in the second sentence").isEqualTo("quoted");
    assertThat(cueWord(quoted, "it fell on Friday", "was quoted as saying")).as("of two that do the first")
        .isEqualTo("quoted");
  }

  @Test
  void withoutOneTheLastVerbIs() {
    String drawn = """
        He/PRP/nsubj>took took=take/VBD/root a/DT/det>stand stand/NN/obj>took , saying=say/VBG/advcl>took \
        so/RB/advmod>saying again/RB/advmod>saying : it/PRP/nsubj>fell fell=fall/VBD/parataxis>took""";
    assertThat(cueWord(drawn, "it", "took a stand, saying so")).isEqualTo("saying");
    assertThat(cueWord(drawn, ": it", "took a stand")).as("punctuation is not governed").isEqualTo("took");
    assertThat(cueWord("""
        He/PRP/nsubj>did did=do/VBD/root say/VB/dep>did : it/PRP/nsubj>fell fell=fall/VBD/parataxis>did""",
        "it fell", "did say")).as("an auxiliary governs nothing").isEqualTo("say");
  }

  @Test
  void punctuationIsNotGoverned() {
    String drawn = "He/PRP/nsubj>asked asked=ask/VBD/root saying=say/VBG/advcl>asked : no/UH/dep>asked ,/,/punct>asked "
        + "it/PRP/nsubj>fell fell=fall/VBD/dep .";
    assertThat(cueWord(drawn, ", it fell", "asked saying")).isEqualTo("saying");
    assertThat(cueWord(drawn, "no, it fell", "asked saying")).isEqualTo("asked");
  }

  @ParameterizedTest
  @CsvSource({"in the view, view", "in the, in", "the view and the opinion of, opinion", "according to, according",
      "is of, of", "', according', according", "'''s sure', sure", "of, of"})
  void withoutAVerbANounOrAWordIs(String cue, String word) {
    String drawn = "She/PRP has=have/VBZ 's/POS sure/JJ in/IN the/DT view/NN and/CC the/DT opinion/NN of/IN , "
        + "according/IN to/TO them/PRP is=be/VBZ of/IN note/JJ .";
    assertThat(cueWord(drawn, "note", cue)).isEqualTo(word);
    assertThat(cueWord(drawn, "note", "")).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({"Say/VB/root and/CC/cc>claim claim/VB/conj>Say it/PRP/obj>claim fell/VBD/ccomp>Say, Say and claim, Say",
      "Say/VB/root as/IN/mark>fell it/PRP/nsubj>fell fell/VBD/root, Say as, Say",
      "Say/VB/root things/NNS/obj>Say it/PRP/nsubj>fell fell/VBD/root, Say things, Say",
      "Claims/NNS/root as/IN/mark>fell it/PRP/nsubj>fell fell/VBD/root, Claims as, Claims",
      "As/IN/case>said said/JJ/root it/PRP/nsubj>fell fell/VBD/root, As said, As"})
  void theCuesWordMayOpenTheText(String drawn, String cue, String word) {
    assertThat(cueWord(drawn, "it fell", cue)).isEqualTo(word);
  }

  // Whether a candidate is right.

  private static boolean agree(String content, String source, String foundContent, String foundSource) {
    Sketch sketch = new Sketch(SAID);
    Examples.Event event = events(sketch, marked(sketch, content, "said", source)).get(0);
    Candidate candidate = new Candidate(sketch.frame("said"), 1, List.of(new Candidate.Reading(
        sketch.stretch(foundContent), 1, foundSource.isEmpty() ? null : sketch.stretch(foundSource), 1, "Rule")));
    return Examples.agree(event, candidate, sketch.words);
  }

  @ParameterizedTest
  @CsvSource({
      // the content: half of the words
      "the old deck, Ana Ruiz, the old deck, Ana Ruiz, true", "the old deck, Ana Ruiz, deck, Ana Ruiz, true",
      "the old deck of, Ana Ruiz, deck, Ana Ruiz, false", "the old deck, Ana Ruiz, cracked, Ana Ruiz, false",
      // nobody is right where nobody is marked, and only there
      "deck, '', deck, '', true", "deck, '', deck, Ana Ruiz, false", "deck, Ana Ruiz, deck, '', false",
      // the source: half of the words, or the same name at its end
      "deck, Ana Ruiz, deck, Ana, true", "deck, Ana Ruiz, deck, Ruiz had said that the, true",
      "deck, Ana Ruiz, deck, bridge, false", "deck, It rained, deck, rained. Ana Ruiz, false",
      "deck, Ana Ruiz, deck, rained. Ana, true", "deck, Ana Ruiz, deck, It rained. Ana, false",
      "deck, Ana Ruiz, deck, It rained. Ana Ruiz had said that, true", "deck, said that the, deck, bridge, false"})
  void halfOfTheWordsAndTheSource(String content, String source, String foundContent, String foundSource,
      boolean right) {
    assertThat(agree(content, source, foundContent, foundSource)).isEqualTo(right);
  }

  // Cues.

  private static Map<String, String> cueCounts(Gold... corpus) {
    Map<String, String> shown = new TreeMap<>();
    Examples.cueCounts(List.of(corpus)).forEach((word, count) -> shown.put(word, Arrays.toString(count)));
    return shown;
  }

  private static final String TWO = """
      He/PRP/nsubj>said said=say/VBD/root they/PRP/nsubj>say say/VBP/ccomp>said it/PRP/nsubj>fell \
      fell=fall/VBD/ccomp>say .
      They/PRP/nsubj>say say/VBP/root so/RB/advmod>say .""";

  @Test
  void countsTheUsesAsACueOutsideTheContents() {
    Gold gold = gold(TWO, "they say it fell", "said", "He");
    assertThat(cueCounts(gold)).containsExactly(Map.entry("say/V", "[1, 2]"));
    assertThat(cueCounts(gold, gold(TWO, "so", "say", ""))).as("said, say and say in the second article")
        .containsExactly(Map.entry("say/V", "[2, 5]"));
    assertThat(cueCounts(gold(TWO, "it fell", "", ""))).as("no cue").isEmpty();
  }

  @Test
  void aMarkedCueWithinAContentCounts() {
    Sketch sketch = new Sketch(TWO);
    Gold gold = gold(sketch, marked(sketch, "they say it fell", "said", "He"),
        marked(sketch, "it fell", "say", "they"));
    assertThat(cueCounts(gold)).containsExactly(Map.entry("say/V", "[2, 3]"));
  }

  private record Question(List<String> evidence, float truth) {
    String shown() {
      return evidence.stream().filter(piece -> piece.matches("(word|tag|after)=.*")).sorted()
          .collect(Collectors.joining(" ")) + " " + truth;
    }
  }

  @Test
  void asksOfEachWordThatMayBeACue() {
    Gold gold = gold(TWO, "it fell", "said", "He");
    List<Question> asked = new ArrayList<>();
    Examples.cues(gold, NO_COUNTS, (evidence, truth) -> asked.add(new Question(evidence, truth)));
    assertThat(asked).extracting(Question::shown).containsExactly("after=they tag=VBD word=say/V 1.0",
        "after=it tag=VBP word=say/V 0.0", "after=so tag=VBP word=say/V 0.0");
    assertThat(asked.get(0).evidence()).as("with the parse").contains("child=>ccomp");

    List<Question> spotted = new ArrayList<>();
    Examples.spots(gold, Map.of("so/R", new int[] {2, 2}),
        (evidence, truth) -> spotted.add(new Question(evidence, truth)));
    assertThat(spotted).extracting(Question::shown).containsExactly("after=V they tag=VBD word=say/V 1.0",
        "after=V it tag=VBP word=say/V 0.0", "after=V RB tag=VBP word=say/V 0.0", "after=R . tag=RB word=so/R 0.0");
    assertThat(spotted.get(0).evidence()).as("without").contains("opener=V none").doesNotContain("child=>ccomp");
  }

  // Contents and sources.

  /** The candidates that hold a share of the truth, by their first rule or "none". */
  private static Map<String, Float> shares(List<List<String>> candidates, float[] truth) {
    assertThat(truth).hasSameSizeAs(candidates);
    Map<String, Float> shares = new HashMap<>();
    for (int i = 0; i < truth.length; i++) {
      String rule = candidates.get(i).stream().filter(piece -> piece.startsWith("rule=")).findFirst().orElse("none");
      if (truth[i] > 0) {
        shares.merge(rule.replace("rule=", ""), truth[i], Float::sum);
      }
    }
    return shares;
  }

  private static List<Map<String, Float>> contents(Gold gold) {
    List<Map<String, Float>> examples = new ArrayList<>();
    Examples.contents(gold, NO_COUNTS, (candidates, truth) -> examples.add(shares(candidates, truth)));
    return examples;
  }

  @Test
  void theNearestCandidatesShareTheTruth() {
    assertThat(contents(gold(SAID, "the old deck of the bridge cracked twice", "had said", "Ana Ruiz"))).singleElement()
        .satisfies(shares -> {
          assertThat(shares).as("one word more: e to the power of 40 times 16/17 - 1")
              .containsOnlyKeys("ClausalComplementBare", "ClausalComplement");
          assertThat(shares.get("ClausalComplement") / shares.get("ClausalComplementBare"))
              .isCloseTo((float) Math.exp(-40.0 / 17), within(1e-4f));
          assertThat(shares.get("ClausalComplement") + shares.get("ClausalComplementBare")).isCloseTo(1, within(1e-6f));
        });
    assertThat(contents(gold("He/PRP/nsubj>said said=say/VBD/root that/IN/mark>fell it/PRP/nsubj>fell "
        + "fell=fall/VBD/ccomp>said .", "it fell", "said", ""))).as("one word of three more is too far")
        .containsExactly(Map.of("ClausalComplementBare", 1f));
  }

  @Test
  void aContentThatNoRuleComesNearTeachesNothing() {
    assertThat(contents(gold(SAID, "It rained", "had said", "Ana Ruiz"))).isEmpty();
  }

  @Test
  void onlyWhatMayBeACueTeaches() {
    String drawn = "He/PRP/nsubj>heard heard=hear/VBD/root claims=claim/NNS/obj>heard that/IN/mark>fell "
        + "it/PRP/nsubj>fell fell=fall/VBD/acl>claims .";
    Gold gold = gold(drawn, "it fell", "claims", "");
    assertThat(contents(gold)).as("never seen as one").isEmpty();
    List<Map<String, Float>> examples = new ArrayList<>();
    Examples.contents(gold, Map.of("claim/N", new int[] {2, 2}), (all, truth) -> examples.add(shares(all, truth)));
    assertThat(examples).containsExactly(Map.of("NounClauseBare", 1f));
    assertThat(contents(gold(drawn, "it fell", "", ""))).as("no cue").isEmpty();
    assertThat(contents(gold("Say/VB/root it/PRP/nsubj>fell fell=fall/VBD/ccomp>Say .", "it fell", "Say", "")))
        .as("a cue that opens the text").hasSize(1);
  }

  private record Choice(List<List<String>> candidates, Map<String, Float> shares) {}

  private static List<Choice> sources(Gold gold) {
    List<Choice> examples = new ArrayList<>();
    Examples.sources(gold, NO_COUNTS, (all, truth) -> examples.add(new Choice(all, shares(all, truth))));
    return examples;
  }

  @Test
  void theMarkedSourceHoldsTheTruth() {
    assertThat(sources(gold(SAID, "the old deck of the bridge cracked twice", "had said", "Ana Ruiz"))).singleElement()
        .satisfies(choice -> {
          assertThat(choice.shares()).isEqualTo(Map.of("Subject", 1f));
          assertThat(choice.candidates().get(choice.candidates().size() - 1)).contains("none", "none among=true");
        });
  }

  @Test
  void nobodyHoldsItWhereNobodyIsMarked() {
    assertThat(sources(gold(SAID, "the old deck of the bridge cracked twice", "had said", ""))).singleElement()
        .satisfies(choice -> assertThat(choice.shares()).isEqualTo(Map.of("none", 1f)));
  }

  @Test
  void aSourceIsNoPartOfTheContent() {
    String expected = """
        The/DT/det>bridge bridge/NN/nsubj:pass>expected is=be/VBZ/aux:pass>expected expected=expect/VBN/root \
        to/TO/mark>open open/VB/xcomp>expected .""";
    assertThat(sources(gold(expected, "The bridge / to open", "is expected", ""))).singleElement()
        .satisfies(choice -> assertThat(choice.candidates()).singleElement().asString().contains("none among=false"));
    assertThat(sources(gold(expected, "to open", "is expected", "The bridge"))).singleElement()
        .satisfies(choice -> assertThat(choice.shares()).isEqualTo(Map.of("PassiveSubject", 1f)));
  }

  @Test
  void aSourceMustBeThreeFifthsNear() {
    String drawn = """
        The/DT/det>sky sky/NN/nsubj>was was=be/VBD/root grey/JJ/dep>was .
        The/DT/det>man old/JJ/amod>man man/NN/nsubj>said said=say/VBD/root it/PRP/nsubj>fell \
        fell=fall/VBD/ccomp>said .""";
    assertThat(sources(gold(drawn, "it fell", "said", "The sky was grey / The old man")))
        .as("three words of three and seven").singleElement()
        .satisfies(choice -> assertThat(choice.shares()).isEqualTo(Map.of("Subject", 1f)));
    assertThat(sources(gold(drawn, "it fell", "said", "The sky was grey / The old"))).as("two of three and six")
        .isEmpty();
  }

  // What a fitted model makes of an article.

  /** A model for which saying and claiming are cues, and warning may be one, and nothing else. */
  private static final Model MODEL = new Model(NO_COUNTS, weights("bias", 5),
      weights("bias", -9, "word=say/V", 12, "word=claim/V", 11, "word=warn/V", 8),
      weights("rule=ClausalComplement", 5, "rule=QuotedBefore", 9, "rule=QuotedAfter", 5),
      weights("rule=Subject", 5), Weights.NONE, Weights.NONE);

  private static Weights weights(Object... worths) {
    Map<String, Weight> weights = new HashMap<>();
    for (int i = 0; i < worths.length; i += 2) {
      weights.put((String) worths[i], new Weight((Integer) worths[i + 1], 1));
    }
    return new Weights(weights);
  }

  private static List<Question> accepted(Gold gold) {
    List<Question> asked = new ArrayList<>();
    Examples.outcomes(gold, MODEL, (evidence, truth) -> asked.add(new Question(evidence, truth)),
        (evidence, truth) -> { });
    return asked;
  }

  private static List<Question> carriedOn(Gold gold) {
    List<Question> asked = new ArrayList<>();
    Examples.outcomes(gold, MODEL, (evidence, truth) -> { },
        (evidence, truth) -> asked.add(new Question(evidence, truth)));
    return asked;
  }

  @Test
  void asksWhetherEachAttributionFoundIsRight() {
    String drawn = """
        Ruiz@PERSON/NNP/nsubj>said said=say/VBD/root tolls/NNS/nsubj>hurt hurt/VBP/ccomp>said .
        Weller@PERSON/NNP/nsubj>claimed claimed=claim/VBD/root piers=pier/NNS/nsubj>sank \
        sank=sink/VBD/ccomp>claimed .""";
    assertThat(accepted(gold(drawn, "tolls hurt", "said", "Ruiz"))).extracting(Question::shown)
        .containsExactly("tag=VBD word=say/V 1.0", "tag=VBD word=claim/V 0.0");
    assertThat(accepted(gold(drawn, "piers sank", "claimed", "Weller"))).extracting(Question::shown)
        .containsExactly("tag=VBD word=say/V 0.0", "tag=VBD word=claim/V 1.0");
  }

  private static final String NESTED = """
      Weller@PERSON/NNP/nsubj>said said=say/VBD/root Ruiz@PERSON/NNP/nsubj>claimed claimed=claim/VBD/ccomp>said \
      tolls/NNS/nsubj>hurt hurt/VBP/ccomp>claimed .""";

  @Test
  void asksOfOneWithinAnotherOneThatIsFound() {
    List<Question> asked = accepted(gold(NESTED, "Ruiz claimed tolls hurt", "said", "Weller"));
    assertThat(asked).extracting(Question::shown)
        .containsExactly("tag=VBD word=say/V 1.0", "tag=VBD word=claim/V 0.0");
    assertThat(asked.get(1).evidence()).as("as one of its own, against that one").contains("relation=ccomp")
        .anyMatch(piece -> piece.startsWith("held=") && !piece.equals("held=none"));
  }

  /** Nobody marked what is a cue within a content: without the outer one it would be taken for one of its own. */
  @Test
  void leavesOutOneWithinAContentWhoseOwnCueIsNotFound() {
    String unseen = NESTED.replace("said=say/", "said=hint/");
    assertThat(accepted(gold(unseen, "Ruiz claimed tolls hurt", "said", "Weller"))).isEmpty();
    assertThat(accepted(gold(unseen, "tolls hurt", "claimed", "Ruiz"))).as("marked").hasSize(1);
    Sketch sketch = new Sketch(unseen);
    assertThat(accepted(gold(sketch, marked(sketch, "Ruiz claimed tolls hurt", "said", "Weller"),
        marked(sketch, "tolls hurt", "claimed", "Ruiz")))).as("marked within").extracting(Question::shown)
        .containsExactly("tag=VBD word=claim/V 1.0");
  }

  private static final String WELLER = """
      “ Decks=deck/NNS/nsubj>cracked cracked=crack/VBD/quoted>said , ” Weller@PERSON/NNP/nsubj>said said=say/VBD/root .
      """;
  private static final String PIERS = """
      “ Piers=pier/NNS/nsubj>sank sank=sink/VBD/root twice/RB/advmod>sank today/RB/advmod>sank . ”
      """;
  private static final String FERRIES = "“ Ferries=ferry/NNS/nsubj>left left=leave/VBD/root . ”\n";

  private static List<String> carriedOn(String drawn, String... contents) {
    Sketch sketch = new Sketch(drawn);
    Gold.Marked[] marked = Stream.of(contents).map(content -> marked(sketch, content, "", ""))
        .toArray(Gold.Marked[]::new);
    return carriedOn(gold(sketch, marked)).stream().map(question -> question.evidence().stream()
        .filter(piece -> piece.startsWith("carried=")).collect(Collectors.joining()) + " " + question.truth()).toList();
  }

  @Test
  void asksWhetherAQuotationIsCarriedOn() {
    assertThat(carriedOn(WELLER + PIERS, "“Decks cracked,” / “Piers sank twice today.”"))
        .containsExactly("carried=false true 1.0");
    assertThat(carriedOn(WELLER + PIERS, "“Decks cracked,”")).containsExactly("carried=false true 0.0");
    assertThat(carriedOn(WELLER + PIERS, "“Decks cracked,” / “Piers sank twice")).as("more than half of its words")
        .containsExactly("carried=false true 1.0");
    assertThat(carriedOn(WELLER + PIERS, "“Decks cracked,” / “Piers sank")).as("half")
        .containsExactly("carried=false true 0.0");
    assertThat(carriedOn(WELLER + PIERS, "“Piers sank twice today.”")).as("nobody marked the first").isEmpty();
    assertThat(carriedOn(WELLER, "“Decks cracked,”")).as("nothing follows").isEmpty();
    assertThat(carriedOn(WELLER + PIERS, "“Piers sank twice today.”", "“Decks cracked,”"))
        .as("the attribution that was marked there counts").containsExactly("carried=false true 0.0");
  }

  @Test
  void whatWasCarriedOnCountsForTheNext() {
    String three = WELLER + PIERS + FERRIES;
    assertThat(carriedOn(three, "“Decks cracked,” / “Piers sank twice today.” / “Ferries left.”"))
        .containsExactly("carried=false true 1.0", "carried=true true 1.0");
    assertThat(carriedOn(three, "“Decks cracked,” / “Ferries left.”"))
        .containsExactly("carried=false true 0.0", "carried=false true 1.0");
    String ruiz = WELLER.replace("Decks=deck", "Tolls=toll").replace("Weller", "Ruiz");
    assertThat(carriedOn(WELLER + PIERS + ruiz + FERRIES, "“Decks cracked,” / “Piers sank twice today.”",
        "“Tolls cracked,” / “Ferries left.”")).as("for another speaker it does not")
        .containsExactly("carried=false true 1.0", "carried=false true 1.0");
  }

  @Test
  void onlyWhatIsLikelyACueCarriesOn() {
    String warned = WELLER.replace("said=say", "warned=warn").replace(">said", ">warned");
    assertThat(carriedOn(warned + PIERS, "“Decks cracked,”")).isEmpty();
    String both = WELLER.replace("root .", "root , Ruiz@PERSON/NNP/nsubj>claimed claimed=claim/VBD/parataxis>said .");
    assertThat(carriedOn(both + PIERS, "“Decks cracked,”")).as("another cue has it").isEmpty();
  }
}
