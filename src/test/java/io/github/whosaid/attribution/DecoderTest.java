package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whosaid.Span;
import io.github.whosaid.TimeBudgetException;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Deadline;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Models of one or two weights, so that each says what the decoder does with it. */
class DecoderTest {

  private static Weights weight(String piece, double value) {
    return new Weights(Map.of(piece, new Weights.Weight(value, 1)));
  }

  private static Model model(Weights spot, Weights source) {
    return new Model(Map.of(), spot, Weights.NONE, Weights.NONE, source, Weights.NONE, Weights.NONE);
  }

  private static List<String> cues(Model model, double leastCue, String text) {
    return new Decoder(model, leastCue).candidates(Parsed.words(text)).stream().map(c -> c.frame.token.text()).toList();
  }

  @Test
  void aWordInMarksIsLookedIntoMoreReadily() {
    String text = "\"Residents oppose the toll,\" Weller said.";
    assertThat(cues(model(Weights.NONE, Weights.NONE), 0, text)).containsExactly("oppose", "said");
    assertThat(cues(model(weight("bias", -1.5), Weights.NONE), 0, text)).containsExactly("oppose");
    assertThat(cues(model(weight("bias", -3), Weights.NONE), 0, text)).isEmpty();
  }

  @Test
  void aWordIsJustLikelyEnoughToBeACue() {
    assertThat(cues(model(Weights.NONE, Weights.NONE), 0.5, "Ana said so.")).containsExactly("said");
    assertThat(cues(model(Weights.NONE, Weights.NONE), 0.51, "Ana said so.")).isEmpty();
  }

  @Test
  void noSourceIsOneOfTheSources() {
    Frame among = Parsed.frame("Ana [said] so.");
    Decoder likesNone = new Decoder(model(Weights.NONE, weight("none among=true", 1)), 0);
    assertThat(likesNone.candidate(among, 1).source()).isNull();
    Decoder likesSome = new Decoder(model(Weights.NONE, weight("none among=true", -1)), 0);
    assertThat(likesSome.candidate(among, 1).source()).isEqualTo(Ranges.of(0, 1));
  }

  /** A cue in the middle of what a rule takes for a content or a source. */
  @Test
  void noProposalHoldsTheCue() {
    Frame inverted = Parsed.drawn("clear/JJ was/VBD/cop>clear the/DT/det>claim [claim/NN/nsubj>clear] "
        + "that/IN/mark>leaks it/PRP/nsubj>leaks leaks/VBZ/acl>claim");
    assertThat(Decoder.contentProposals(inverted)).isNotEmpty().noneMatch(p -> p.ranges().contains(inverted.cueWord()));
    Frame label = Parsed.frame("It rained. \"Ruiz[:]\" the toll is unfair.");
    assertThat(Decoder.sourceProposals(label)).noneMatch(p -> p.ranges().contains(label.cueWord()));
  }

  @Test
  void aSourceMayFillItsSentencesEnds() {
    assertThat(Decoder.sourceProposals(Parsed.frame("It rained. Ana [said] so."))).extracting(Proposals.Proposal::ranges)
        .contains(Ranges.of(3, 4));
    Frame last = Parsed.frame("It rained. The toll is unfair, [says] Lindqvist");
    assertThat(Decoder.sourceProposals(last)).extracting(Proposals.Proposal::ranges)
        .contains(Ranges.of(last.words.size() - 1, last.words.size()));
  }

  @Test
  void sentencesWithoutLikelyCuesAreNotParsedAndOthersForTheirCues() {
    List<IntPredicate> asked = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    String text = "It rains . Ana said so . ";
    int at = 0;
    for (String[] tags : new String[][] {{"PRP", "NN", "."}, {"NNP", "VBD", "RB", "."}}) {
      List<Token> tokens = new ArrayList<>();
      for (String tag : tags) {
        int end = text.indexOf(' ', at);
        String word = text.substring(at, end);
        tokens.add(new Token(new Span(at, end), word, tag, Text.lower(word), "O"));
        at = end + 1;
      }
      sentences.add(new Sentence(sentences.size(), 0, tokens, wanted -> {
        asked.add(wanted);
        return new DependencyTree(new int[] {1, -1, 1, 1}, new String[] {"nsubj", "root", "advmod", "punct"});
      }));
    }
    Article article = new Article(text, List.of(new Span(0, text.length())), sentences, List.of());
    assertThat(new Decoder(model(Weights.NONE, Weights.NONE), 0).candidates(new Words(article, CueKinds.load(null))))
        .hasSize(1);
    assertThat(asked).singleElement().satisfies(wanted -> {
      assertThat(wanted.test(1)).isTrue();
      assertThat(wanted.test(2)).isFalse();
    });
  }

  @Test
  void endsWhenTheTimeIsUp() {
    Article article = Parsed.words("Ana said so.").article().until(Deadline.after(Duration.ofNanos(1)));
    Words words = new Words(article, CueKinds.load(null));
    assertThatExceptionOfType(TimeBudgetException.class)
        .isThrownBy(() -> new Decoder(model(Weights.NONE, Weights.NONE), 0).candidates(words));
  }
}
