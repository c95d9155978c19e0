package io.github.whosaid.attribution;

import io.github.whosaid.CueKind;
import java.util.ArrayList;
import java.util.List;
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

  /** The clauses with an adverb of hearsay. */
  static List<Candidate> adverbs(Words words) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (ADVERBS.contains(words.lower(i))) {
        Frame frame = new Frame(words, i);
        Ranges clause = frame.tree.head(frame.cue) < 0 ? Ranges.NONE : clause(frame);
        if (!clause.isEmpty()) {
          found.add(Candidate.fixed(frame, ADVERB_CONFIDENCE, new Candidate.Reading(clause, 1, null, 1, RULE),
              ADVERB_CONFIDENCE));
        }
      }
    }
    return found;
  }

  /** A candidate that is such a noun in its reading without a source, as sure as such frames are; another one itself. */
  static Candidate read(Candidate candidate) {
    Frame frame = candidate.frame;
    if (!isBareNoun(frame) || candidate.confidence >= NOUN_CONFIDENCE) {
      return candidate;
    }
    Candidate.Reading reading = candidate.reading;
    return Candidate.fixed(frame, candidate.cueProbability,
        new Candidate.Reading(reading.content(), reading.contentProbability(), null, 1, RULE), NOUN_CONFIDENCE);
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
    return frame.pos == 'N' && frame.kind.equals(CueKind.SAY.name()) && clause > next && frame.lower(next).equals("that")
        && !frame.tree.hasChild(frame.cue, "det") && !frame.tree.hasChild(frame.cue, "nmod:poss")
        && !frame.tree.hasChild(frame.cue, "amod");
  }
}
