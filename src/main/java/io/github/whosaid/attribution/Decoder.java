package io.github.whosaid.attribution;

import io.github.whosaid.analysis.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From words to candidates: the words that may be cues are found without a parse; then, for each likely cue, the content and
 * the source that the rules propose and the weights prefer.
 */
final class Decoder {
  private static final int BEAM = 8;
  /** A word that its neighbours make less likely than this to be a cue is left alone, and its sentence unparsed. */
  private static final double LEAST_SPOTTED = 0.25;
  /** The same within quotation marks, where the annotators marked no cues and the weights know less. */
  private static final double LEAST_SPOTTED_WITHIN = 0.1;

  private final Model model;
  private final double leastCue;

  Decoder(Model model, double leastCue) {
    this.model = model;
    this.leastCue = leastCue;
  }

  private record Scored(Proposals.@Nullable Proposal proposal, double probability) {}

  List<Candidate> candidates(Words words) {
    List<Candidate> found = new ArrayList<>();
    BitSet spotted = spotted(words);
    for (Sentence sentence : words.article().sentences()) {
      int base = words.first(sentence.index());
      sentence.want(token -> spotted.get(base + token));
    }
    for (int i = spotted.nextSetBit(0); i >= 0; i = spotted.nextSetBit(i + 1)) {
      words.article().deadline().check();
      Frame frame = new Frame(words, i);
      double probability = cueProbability(frame);
      if (probability >= leastCue) {
        Candidate candidate = candidate(frame, probability);
        if (candidate != null) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  /** The words worth a parse. */
  private BitSet spotted(Words words) {
    BitSet spotted = new BitSet(words.size());
    for (int i = 0; i < words.size(); i++) {
      if (CueFinder.mayBeCue(words.token(i), model.cueCounts())) {
        Weights.Sum sum = new Weights.Sum(model.spot());
        SpotEvidence.collect(words, i, sum);
        double least = words.region(i) < 0 ? LEAST_SPOTTED : LEAST_SPOTTED_WITHIN;
        spotted.set(i, Weights.probability(sum.total()) >= least);
      }
    }
    return spotted;
  }

  double cueProbability(Frame frame) {
    Weights.Sum sum = new Weights.Sum(model.cue());
    CueEvidence.collect(frame, sum);
    return Weights.probability(sum.total());
  }

  @Nullable Candidate candidate(Frame frame, double cueProbability) {
    List<Scored> sources = sources(frame);
    List<Candidate.Reading> readings = new ArrayList<>();
    for (Scored content : contents(frame)) {
      Proposals.Proposal said = Objects.requireNonNull(content.proposal(), "content");
      for (Scored source : sources) {
        if (fit(said, source.proposal())) {
          readings.add(new Candidate.Reading(said.ranges(), content.probability(),
              source.proposal() == null ? null : source.proposal().ranges(), source.probability(),
              said.rules().get(0)));
          break;
        }
      }
    }
    readings.sort(Comparator.comparingDouble(Candidate.Reading::probability).reversed());
    return readings.isEmpty() ? null : new Candidate(frame, cueProbability, readings);
  }

  private static boolean fit(Proposals.Proposal content, Proposals.@Nullable Proposal source) {
    return source == null || !content.ranges().intersects(source.ranges());
  }

  private List<Scored> contents(Frame frame) {
    List<Scored> scored = new ArrayList<>();
    for (Proposals.Proposal proposal : contentProposals(frame)) {
      Weights.Sum sum = new Weights.Sum(model.content());
      ContentEvidence.collect(frame, proposal, sum);
      scored.add(new Scored(proposal, sum.total()));
    }
    return normalised(scored);
  }

  private List<Scored> sources(Frame frame) {
    List<Scored> scored = new ArrayList<>();
    List<Proposals.Proposal> proposals = sourceProposals(frame);
    for (Proposals.Proposal proposal : proposals) {
      Weights.Sum sum = new Weights.Sum(model.source());
      SourceEvidence.collect(frame, proposal, true, sum);
      scored.add(new Scored(proposal, sum.total()));
    }
    Weights.Sum none = new Weights.Sum(model.source());
    SourceEvidence.collect(frame, null, !proposals.isEmpty(), none);
    scored.add(new Scored(null, none.total()));
    return normalised(scored);
  }

  /** Turns scores into probabilities and keeps the likeliest. */
  private static List<Scored> normalised(List<Scored> scored) {
    double most = scored.stream().mapToDouble(Scored::probability).max().orElse(0);
    double total = scored.stream().mapToDouble(s -> Math.exp(s.probability() - most)).sum();
    return scored.stream().map(s -> new Scored(s.proposal(), Math.exp(s.probability() - most) / total))
        .sorted(Comparator.comparingDouble(Scored::probability).reversed()).limit(BEAM).toList();
  }

  static List<Proposals.Proposal> contentProposals(Frame frame) {
    Proposals proposals = new Proposals(frame.words);
    for (ContentRule rule : ContentRules.ALL) {
      rule.propose(frame, proposals);
    }
    return proposals.all().stream().filter(p -> !p.ranges().contains(frame.cueWord())).toList();
  }

  static List<Proposals.Proposal> sourceProposals(Frame frame) {
    Proposals proposals = new Proposals(frame.words);
    for (SourceRule rule : SourceRules.ALL) {
      rule.propose(frame, proposals);
    }
    return proposals.all().stream().filter(p -> !p.ranges().contains(frame.cueWord())
        && p.ranges().first() >= frame.base && p.ranges().end() <= frame.base + frame.size()).toList();
  }
}
