package io.github.whosaid.attribution;

import io.github.whosaid.CueKind;
import java.util.Set;

/**
 * A report that nobody is named for: <i>amid reports that X</i>, <i>X has reportedly Y</i>. The words alone decide little,
 * as most reports announce no content; the frame does: of the bare nouns of saying with a that-clause in PolNeAR's train
 * split, 22 in 29 are cues, of the adverbs 15 in 29.
 */
final class UnattributedReport {
  private static final String RULE = "UnattributedReport";
  private static final double NOUN_CONFIDENCE = 0.76;
  private static final double ADVERB_CONFIDENCE = 0.52;
  private static final Set<String> ADVERBS = Set.of("reportedly", "allegedly", "supposedly", "purportedly", "reputedly");

  private UnattributedReport() {}

  /** The candidate in its reading without a source, as sure as such frames are; itself where it is no such report. */
  static Candidate read(Candidate candidate) {
    Frame frame = candidate.frame;
    boolean adverb = ADVERBS.contains(frame.lemma) && frame.tree.head(frame.cue) >= 0;
    double confidence = isBareNoun(frame) ? NOUN_CONFIDENCE : adverb ? ADVERB_CONFIDENCE : 0;
    if (confidence <= candidate.confidence) {
      return candidate;
    }
    Ranges content = adverb ? clause(frame) : candidate.content;
    return Candidate.fixed(frame, candidate.cueProbability,
        new Candidate.Reading(content, candidate.reading.contentProbability(), null, 1, RULE), confidence);
  }

  /** The clause that the adverb stands in, without it. */
  private static Ranges clause(Frame frame) {
    int verb = frame.tree.head(frame.cue);
    Ranges whole = frame.local(frame.tree.leftmost(verb), frame.tree.rightmost(verb) + 1);
    return Boundaries.trimmed(whole.minus(frame.local(frame.cue, frame.cue + 1)), frame.words);
  }

  private static boolean isBareNoun(Frame frame) {
    int next = frame.cue + 1;
    int clause = frame.tree.child(frame.cue, "ccomp");
    return frame.pos == 'N' && frame.kind.equals(CueKind.SAY.name()) && clause > next && next < frame.size()
        && frame.lower(next).equals("that") && !frame.tree.hasChild(frame.cue, "det")
        && !frame.tree.hasChild(frame.cue, "nmod:poss") && !frame.tree.hasChild(frame.cue, "amod");
  }
}
