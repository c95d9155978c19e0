package io.github.whosaid.attribution;

import io.github.whosaid.attribution.Explanation.Decision;
import io.github.whosaid.attribution.Explanation.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Weighs the evidence for a chosen candidate once more, and keeps the pieces apart. */
final class Explainer {
  private final Model model;
  private final Neighbours rivals;
  private final int most;

  /** @param most how many pieces to keep for each decision */
  Explainer(Model model, Neighbours rivals, int most) {
    this.model = model;
    this.rivals = rivals;
    this.most = most;
  }

  List<Decision> decisions(Candidate candidate, boolean nested) {
    List<Decision> decisions = new ArrayList<>();
    Frame frame = candidate.frame;
    if (candidate.isWeighed()) {
      decisions.add(decision("cue", model.cue(), out -> CueEvidence.collect(frame, out)));
      Decoder.contentProposals(frame).stream().filter(p -> p.ranges().equals(candidate.reading.content())).findFirst()
          .map(p -> decision("content", model.content(), out -> ContentEvidence.collect(frame, p, out)))
          .ifPresent(decisions::add);
      List<Proposals.Proposal> sources = Decoder.sourceProposals(frame);
      Proposals.@Nullable Proposal source =
          sources.stream().filter(p -> p.ranges().equals(candidate.source())).findFirst().orElse(null);
      decisions.add(decision("source", model.source(),
          out -> SourceEvidence.collect(frame, source, !sources.isEmpty(), out)));
      decisions.add(decision("whole", model.accept(),
          out -> AcceptEvidence.collect(candidate, rivals.of(candidate), nested, out)));
    }
    return decisions;
  }

  private Decision decision(String name, Weights weights, Consumer<Evidence> collector) {
    Map<String, Double> sums = new LinkedHashMap<>();
    collector.accept(piece -> sums.merge(piece, weights.of(piece), Double::sum));
    double total = sums.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Piece> pieces = sums.entrySet().stream().filter(e -> e.getValue() != 0)
        .map(e -> new Piece(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingDouble((Piece p) -> -Math.abs(p.weight()))).limit(most).toList();
    return new Decision(name, total, pieces);
  }
}
