package io.github.whosaid.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Candidates by the sentences that they touch: who meets whom is asked of the neighbours alone, and costs no more in a long
 * text.
 */
final class Neighbours {
  private final Words words;
  private final List<List<Candidate>> bySentence;

  Neighbours(Words words, Collection<Candidate> candidates) {
    this.words = words;
    int sentences = words.article().sentences().size();
    bySentence = new ArrayList<>(sentences);
    for (int i = 0; i < sentences; i++) {
      bySentence.add(new ArrayList<>(4));
    }
    candidates.forEach(this::add);
  }

  void add(Candidate candidate) {
    for (int sentence : sentences(candidate)) {
      bySentence.get(sentence).add(candidate);
    }
  }

  void remove(Candidate candidate) {
    for (int sentence : sentences(candidate)) {
      bySentence.get(sentence).remove(candidate);
    }
  }

  /** The candidates with a part in a sentence that has a part of this one, itself among them if it was added. */
  Set<Candidate> of(Candidate candidate) {
    Set<Candidate> found = new LinkedHashSet<>();
    for (int sentence : sentences(candidate)) {
      found.addAll(bySentence.get(sentence));
    }
    return found;
  }

  /** The candidates whose content shares a token with {@code content}. */
  Set<Candidate> meeting(Ranges content) {
    Set<Candidate> found = new LinkedHashSet<>();
    for (int sentence : sentences(content)) {
      for (Candidate candidate : bySentence.get(sentence)) {
        if (candidate.content.intersects(content)) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  private Set<Integer> sentences(Candidate candidate) {
    Set<Integer> touched = sentences(candidate.reading.content());
    touched.add(candidate.frame.sentence.index());
    return touched;
  }

  private Set<Integer> sentences(Ranges content) {
    Set<Integer> touched = new LinkedHashSet<>();
    for (int i = 0; i < content.count(); i++) {
      for (int s = words.sentenceIndex(content.from(i)); s <= words.sentenceIndex(content.to(i) - 1); s++) {
        touched.add(s);
      }
    }
    return touched;
  }
}
