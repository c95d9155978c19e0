package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.whosaid.attribution.Explanation.Decision;
import io.github.whosaid.attribution.Explanation.Piece;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainerTest {
  private static final Attributor ATTRIBUTOR = Attributor.load(null);
  private static final String NESTED = "\"The deck is sound,\" Tom Weller told the council on Monday.\n\n"
      + "Mayor Ana Ruiz said that Greta Lindqvist had told her that the piers were cracked.";

  private static List<Explanation> explained(String text, int most) {
    return ATTRIBUTOR.explain(Parsed.words(text).article(), 0.3, most);
  }

  @Test
  void piecesAddUpToTheLogOdds() {
    assertThat(explained(NESTED, Integer.MAX_VALUE)).hasSize(3).allSatisfy(explanation -> {
      assertThat(explanation.decisions()).extracting(Decision::name).containsExactly("cue", "content", "source", "whole");
      assertThat(explanation.decisions()).allSatisfy(decision -> {
        assertThat(decision.pieces().stream().mapToDouble(Piece::weight).sum()).isEqualTo(decision.logOdds(), within(1e-9));
        assertThat(decision.pieces()).isNotEmpty().noneMatch(piece -> piece.weight() == 0)
            .isSortedAccordingTo(Comparator.comparingDouble((Piece piece) -> -Math.abs(piece.weight())))
            .extracting(Piece::name).doesNotHaveDuplicates();
      });
    });
  }

  @Test
  void keepsTheWeightiestPiecesAndTheSumOfAll() {
    List<Decision> all = explained(NESTED, Integer.MAX_VALUE).get(0).decisions();
    List<Decision> few = explained(NESTED, 2).get(0).decisions();
    assertThat(few).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      assertThat(few.get(i).logOdds()).isEqualTo(all.get(i).logOdds());
      assertThat(few.get(i).pieces()).isEqualTo(all.get(i).pieces().subList(0, 2));
    }
  }

  @Test
  void explainsWhatIsAttributed() {
    String text = NESTED + "\n\n\"A bridge is a promise.\" — Lena Orchard";
    assertThat(explained(text, 1)).extracting(Explanation::attribution)
        .isEqualTo(ATTRIBUTOR.attribute(Parsed.words(text).article(), 0.3))
        .extracting(Attribution::enclosing).containsExactly(-1, -1, 1, -1);
  }

  @Test
  void theCuesLogOddsAreTheDecoders() {
    Model model = ModelFiles.read(null);
    Frame frame = Parsed.frame("Mayor Ana Ruiz [said] that the bridge was safe.");
    assertThat(ATTRIBUTOR.explain(frame.words.article(), 0.3, 1)).singleElement().satisfies(explanation ->
        assertThat(Weights.probability(explanation.decisions().get(0).logOdds()))
            .isEqualTo(new Decoder(model, 0).cueProbability(frame), within(1e-9)));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Mayor Ana Ruiz [said] on Monday that the bridge was safe.",
      "The bridge is [expected] to open in May."})
  void contentAndSourceAreWeighedAsProposed(String marked) {
    Model model = ModelFiles.read(null);
    Frame frame = Parsed.frame(marked);
    Candidate candidate = new Decoder(model, 0).candidate(frame, 1);
    List<Proposals.Proposal> sources = Decoder.sourceProposals(frame);
    Weights.Sum content = new Weights.Sum(model.content());
    ContentEvidence.collect(frame, proposal(Decoder.contentProposals(frame), candidate.content), content);
    Weights.Sum source = new Weights.Sum(model.source());
    SourceEvidence.collect(frame, candidate.source() == null ? null : proposal(sources, candidate.source()),
        !sources.isEmpty(), source);
    List<Decision> decisions =
        new Explainer(model, new Neighbours(frame.words, List.of(candidate)), 1).decisions(candidate, false);
    assertThat(decisions.get(1).logOdds()).isEqualTo(content.total(), within(1e-9));
    assertThat(decisions.get(2).logOdds()).isEqualTo(source.total(), within(1e-9));
  }

  private static Proposals.Proposal proposal(List<Proposals.Proposal> all, Ranges ranges) {
    return all.stream().filter(p -> p.ranges().equals(ranges)).findAny().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "\"A bridge is a promise.\" — Tom Weller",
      "Q: We pay for it.\n\nA: It is sound.",
      "The council met amid reports that the bridge was unsafe."})
  void fixedRulesDecideNothing(String text) {
    assertThat(explained(text, 6)).isNotEmpty()
        .filteredOn(explanation -> List.of("DashSignature", "TranscriptTurn", "UnattributedReport")
            .contains(explanation.attribution().rule()))
        .isNotEmpty().allSatisfy(explanation -> assertThat(explanation.decisions()).isEmpty());
  }

  @Test
  void explainsNothingWhereNothingIsSaid() {
    assertThat(explained("", 6)).isEmpty();
    assertThat(explained("The bridge was closed on Monday.", 6)).isEmpty();
  }
}
