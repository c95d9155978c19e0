package io.github.whosaid.attribution;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A cue with a content and a source that suit it, not yet accepted. */
final class Candidate {
  /** A reading of the same cue. */
  record Reading(Ranges content, double contentProbability, @Nullable Ranges source, double sourceProbability, String rule) {
    double probability() {
      return contentProbability * sourceProbability;
    }
  }

  private static final double ABOUT_AS_LIKELY = 0.5;

  final Frame frame;
  final double cueProbability;
  final Reading reading;
  private final List<Reading> readings;
  private boolean cued = true;
  private boolean weighed = true;
  /** The reading's content, with what was found to carry it on. */
  Ranges content;
  /** How sure it is as an attribution of its own. */
  double confidence;
  /** How sure it is within another one's content. */
  double nestedConfidence;

  /** @param readings at least one, the likeliest first */
  Candidate(Frame frame, double cueProbability, List<Reading> readings) {
    this.frame = frame;
    this.cueProbability = cueProbability;
    this.readings = readings;
    this.reading = readings.get(0);
    this.content = reading.content();
  }

  /** A candidate of a rule that needs no cue: the frame only says where it is. */
  static Candidate withoutCue(Frame frame, Reading reading, double confidence) {
    Candidate candidate = fixed(frame, 1, reading, confidence);
    candidate.cued = false;
    return candidate;
  }

  boolean isCued() {
    return cued;
  }

  /** Whether weights chose it; a layout or a fixed frame needs none. */
  boolean isWeighed() {
    return weighed;
  }

  /** A candidate of a rule that decides without weights. */
  static Candidate fixed(Frame frame, double cueProbability, Reading reading, double confidence) {
    Candidate candidate = new Candidate(frame, cueProbability, List.of(reading));
    candidate.weighed = false;
    candidate.confidence = confidence;
    candidate.nestedConfidence = confidence;
    return candidate;
  }

  @Nullable Ranges source() {
    return reading.source();
  }

  String rule() {
    return reading.rule();
  }

  /**
   * The same cue in the longest reading that holds this one's content in {@code outer} and is about as likely; itself if
   * none.
   */
  Candidate fullerWithin(Ranges outer) {
    Reading best = reading;
    for (Reading other : readings) {
      if (other.probability() >= ABOUT_AS_LIKELY * reading.probability() && other.content().containsAll(best.content())
          && outer.containsAll(other.content())) {
        best = other;
      }
    }
    return best.equals(reading) ? this : new Candidate(frame, cueProbability, List.of(withAllIn(best)));
  }

  /** The reading with the probability of all the readings whose content it holds: it is right as far as any of them is. */
  private Reading withAllIn(Reading fuller) {
    double sum = readings.stream().filter(r -> fuller.content().containsAll(r.content()))
        .mapToDouble(Reading::contentProbability).sum();
    return new Reading(fuller.content(), Math.min(1, sum), fuller.source(), fuller.sourceProbability(), fuller.rule());
  }

  /** The same cue in its likeliest reading whose content is not {@code taken}; null if none is free. */
  @Nullable Candidate clearOf(Predicate<Ranges> taken) {
    double blocked = 0;
    for (int i = 0; i < readings.size(); i++) {
      Reading other = readings.get(i);
      if (!taken.test(other.content())) {
        double scale = 1 / Math.max(0.05, 1 - blocked);
        Reading scaled = new Reading(other.content(), Math.min(1, other.contentProbability() * scale), other.source(),
            other.sourceProbability(), other.rule());
        return new Candidate(frame, cueProbability, List.of(scaled));
      }
      blocked += other.contentProbability();
    }
    return null;
  }
}
