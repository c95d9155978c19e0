package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarryOnTest {
  private static final String SOUND = "\"The deck is sound,\" Tom Weller said.";

  /** Weller's quotation in the first region, or the clause after his cue where the cue comes first. */
  private static Candidate first(Words words) {
    int cue = Parsed.index(words, "said");
    Ranges content = words.regionFrom(0) < cue ? ContentRules.Quoted.region(words, 0)
        : Ranges.of(cue + 1, words.sentenceEnd(cue) - 1);
    int name = Parsed.index(words, "Tom");
    return Candidate.fixed(new Frame(words, cue), 1,
        new Candidate.Reading(content, 1, Ranges.of(name, name + 2), 1, "R"), 0.9);
  }

  private static List<CarryOn.Pair> pairs(String text) {
    Words words = Parsed.words(text);
    return CarryOn.pairs(List.of(first(words)), words);
  }

  @Test
  void pairsARegionThatNobodyClaimsWithTheAttributionBefore() {
    assertThat(pairs(SOUND + " \"We checked it twice.\"\n\n\"It will last.\"")).extracting(CarryOn.Pair::region)
        .containsExactly(1, 2);
    assertThat(pairs(SOUND)).as("claimed").isEmpty();
    assertThat(pairs(SOUND + " It was a \"marvel\".")).as("one word").isEmpty();
    assertThat(pairs(SOUND + " It rained.".repeat(11) + " \"It will last.\"")).hasSize(1);
    assertThat(pairs(SOUND + " It rained.".repeat(12) + " \"It will last.\"")).as("too far").isEmpty();
    assertThat(pairs("It rained. ".repeat(9) + SOUND + " It rained.".repeat(11) + " \"It will last.\"")).hasSize(1);
  }

  @Test
  void pairsNothingWithAnAttributionThatFollows() {
    Words words = Parsed.words("\"We checked it twice.\" " + SOUND);
    int cue = Parsed.index(words, "said");
    Candidate late = Candidate.fixed(new Frame(words, cue), 1,
        new Candidate.Reading(ContentRules.Quoted.region(words, 1), 1, null, 1, "R"), 0.9);
    assertThat(CarryOn.pairs(List.of(late), words)).isEmpty();
    assertThat(CarryOn.pairs(List.of(), words)).isEmpty();
  }

  @Test
  void pairsWithTheLastAttributionBefore() {
    Words words = Parsed.words(SOUND + " Greta Lindqvist disagreed: \"It is old.\" \"It will not last.\"");
    int cue = Parsed.index(words, "disagreed");
    Candidate second = Candidate.fixed(new Frame(words, cue), 1,
        new Candidate.Reading(ContentRules.Quoted.region(words, 1), 1, null, 1, "R"), 0.9);
    assertThat(CarryOn.pairs(List.of(second, first(words)), words)).singleElement()
        .isEqualTo(new CarryOn.Pair(2, second));
  }

  @Test
  void pairsWithTheOneBeforeInWhateverOrderTheyCome() {
    Words words = Parsed.words(SOUND + " \"We checked it twice.\" Greta Lindqvist disagreed: \"It will not last.\"");
    Candidate later = Candidate.fixed(new Frame(words, Parsed.index(words, "disagreed")), 1,
        new Candidate.Reading(ContentRules.Quoted.region(words, 2), 1, null, 1, "R"), 0.9);
    Candidate before = first(words);
    assertThat(CarryOn.pairs(List.of(later, before), words)).containsExactly(new CarryOn.Pair(1, before));
  }

  @Test
  void sourceInQuotationMarksIsNoQuotation() {
    Words words = Parsed.words("\"The deck is sound,\" said Tom \"Iron Hand\" Weller.");
    Candidate named = Candidate.fixed(new Frame(words, Parsed.index(words, "said")), 1,
        new Candidate.Reading(ContentRules.Quoted.region(words, 0), 1,
            Ranges.of(Parsed.index(words, "Tom"), Parsed.index(words, "Weller") + 1), 1, "R"), 0.9);
    assertThat(CarryOn.pairs(List.of(named), words)).isEmpty();
  }

  private static boolean isNextSentence(String text) {
    Words words = Parsed.words(text);
    CarryOn.Pair pair = CarryOn.pairs(List.of(first(words)), words).get(0);
    return CarryOn.isNextSentence(pair, words);
  }

  @Test
  void knowsTheNextSentence() {
    String plain = "Tom Weller said the deck was sound.";
    assertThat(isNextSentence(plain + " \"We checked it twice.\"")).isTrue();
    assertThat(isNextSentence(plain + " \"Who would doubt it?\"")).isTrue();
    assertThat(isNextSentence(plain + "\n\n\"We checked it twice.\"")).as("another paragraph").isFalse();
    assertThat(isNextSentence(plain + " It rained. \"We checked it twice.\"")).as("not the next").isFalse();
    assertThat(isNextSentence(plain + " It is \"as good as new.\"")).as("part of it").isFalse();
    assertThat(isNextSentence(plain + " \"As good as new\"")).as("no sentence").isFalse();
  }

  @Test
  void givesTheNextSentenceToTheSameSpeaker() {
    Words words = Parsed.words("Tom Weller said the deck was sound. \"We checked it twice.\"");
    Candidate before = first(words);
    Candidate own = CarryOn.ownQuotation(CarryOn.pairs(List.of(before), words).get(0), words);
    assertThat(Parsed.text(own.content, words)).isEqualTo("\"We checked it twice.\"");
    assertThat(own.source()).isEqualTo(before.source());
    assertThat(own.rule()).isEqualTo("SpeakerOfSentenceBefore");
    assertThat(own.isCued()).isFalse();
    assertThat(own.isWeighed()).isFalse();
    assertThat(own.confidence).isEqualTo(0.5);
  }

  @Test
  void collectsWhereTheRegionStands() {
    Words words = Parsed.words(SOUND + "\n\n\"We checked it twice.\"");
    CarryOn.Pair pair = CarryOn.pairs(List.of(first(words)), words).get(0);
    List<String> pieces = new ArrayList<>();
    CarryOn.collect(pair, null, words, pieces::add);
    assertThat(pieces).doesNotHaveDuplicates().contains("bias", "type=direct", "paragraphs=1",
        "paragraphs type=1 direct", "words between=0 true", "sentences=1 1",
        "words before=0", "words after=0", "whole=true 1 direct", "length=4 true", "looks whole=true true",
        "paragraph=true true true", "carried=false true", "single=false", "cue last=true 1 true", "cue=say");
    pieces.clear();
    CarryOn.collect(pair, 0, words, pieces::add);
    assertThat(pieces).contains("carried=true true");
  }

  @Test
  void collectsFromTheRegionBefore() {
    Words words = Parsed.words("It rained.\n\n" + SOUND + "\n\nIt snowed. \"We checked it twice.\" It is \"so sure\" there.");
    List<CarryOn.Pair> pairs = CarryOn.pairs(List.of(first(words)), words);
    assertThat(pairs).hasSize(2);
    List<String> pieces = new ArrayList<>();
    CarryOn.collect(pairs.get(0), null, words, pieces::add);
    assertThat(pieces).contains("paragraphs=1", "sentences=2 1", "words between=2 true", "looks whole=true true",
        "paragraph=false false true");
    pieces.clear();
    CarryOn.collect(pairs.get(1), pairs.get(0).region(), words, pieces::add);
    assertThat(pieces).contains("paragraphs=0", "sentences=1 0", "words between=2 false", "words before=2",
        "words after=1", "looks whole=false false", "paragraph=false false false");
  }

  @Test
  void tellsACueThatEndsItsQuotation() {
    Words words = Parsed.words("\"The deck is sound,\" said Tom Weller.\n\n\"We checked it twice.\"");
    List<String> pieces = new ArrayList<>();
    CarryOn.collect(CarryOn.pairs(List.of(first(words)), words).get(0), null, words, pieces::add);
    assertThat(pieces).contains("cue last=true 1 true");
    words = Parsed.words("Tom Weller said: \"The deck is sound.\"\n\n\"We checked it twice.\"");
    pieces.clear();
    CarryOn.collect(CarryOn.pairs(List.of(first(words)), words).get(0), null, words, pieces::add);
    assertThat(pieces).contains("cue last=false 1 true");
  }

  @Test
  void carriesAQuotationOn() {
    String text = SOUND + " \"We checked it twice.\"";
    Words words = Parsed.words(text);
    assertThat(Attributor.load(null).attribute(words.article(), 0.5)).singleElement()
        .satisfies(a -> assertThat(Parsed.text(a.content(), words))
            .isEqualTo("\"The deck is sound,\" / \"We checked it twice.\""));
  }
}
