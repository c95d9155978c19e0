package io.github.whosaid.attribution;

import java.util.ArrayList;
import java.util.List;

/** A clause that a fixed phrase gives to its source: <i>the plan was a farce, in the words of Lee</i>. */
final class InTheWordsOf {
  private static final double CONFIDENCE = 0.7;
  private static final List<String> PHRASE = List.of("in", "the", "words", "of");

  private InTheWordsOf() {}

  static List<Candidate> phrases(Words words) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i + PHRASE.size() <= words.size(); i++) {
      if (stands(words, i)) {
        Frame frame = new Frame(words, i + 2);
        int start = i + PHRASE.size() - frame.base;
        Ranges source = NounPhrases.chunkStarting(frame, start);
        Ranges clause = source.isEmpty() ? Ranges.NONE
            : Boundaries.trimmed(frame.local(0, frame.end()).minus(Ranges.of(i, source.end())), words);
        if (!clause.isEmpty()) {
          found.add(Candidate.fixed(frame, CONFIDENCE,
              new Candidate.Reading(clause, 1, source, 1, InTheWordsOf.class.getSimpleName()), CONFIDENCE));
        }
      }
    }
    return found;
  }

  private static boolean stands(Words words, int at) {
    for (int i = 0; i < PHRASE.size(); i++) {
      if (!words.lower(at + i).equals(PHRASE.get(i)) || words.sentenceIndex(at + i) != words.sentenceIndex(at)) {
        return false;
      }
    }
    return true;
  }
}
