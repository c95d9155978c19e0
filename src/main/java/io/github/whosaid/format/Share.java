package io.github.whosaid.format;

import io.github.whosaid.Extraction;
import io.github.whosaid.Quotation;
import io.github.whosaid.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one speaker has of an article's quoted words.
 *
 * @param speaker who; none for the quotations without a speaker
 * @param quotations the numbers of the quotations in the extraction, from 0
 * @param words the words quoted, those of a quotation within one by the same speaker counted once
 * @param percent the part of the words that all shares sum up to, 0 to 100
 */
record Share(Optional<Speaker> speaker, List<Integer> quotations, int words, double percent) {
  private static final int NOBODY = 0;

  /** The shares in {@code extraction}: its speakers in their order, then what has no speaker, if anything. */
  static List<Share> of(Extraction extraction) {
    Ids ids = new Ids(extraction);
    Map<Integer, Collector> bySpeaker = new LinkedHashMap<>();
    for (Speaker speaker : extraction.speakers()) {
      bySpeaker.put(ids.of(speaker), new Collector(Optional.of(speaker)));
    }
    int all = 0;
    for (int i = 0; i < extraction.quotations().size(); i++) {
      Quotation quotation = extraction.quotations().get(i);
      int quoted = isWithinOwn(quotation) ? 0 : Words.of(quotation.text()).count();
      Collector own = bySpeaker.computeIfAbsent(quotation.speaker().map(ids::of).orElse(NOBODY),
          unused -> new Collector(quotation.speaker()));
      own.quotations.add(i);
      own.words += quoted;
      all += quoted;
    }
    double sum = Math.max(1, all);
    return bySpeaker.values().stream()
        .map(own -> new Share(own.speaker, List.copyOf(own.quotations), own.words, 100 * own.words / sum)).toList();
  }

  private static boolean isWithinOwn(Quotation quotation) {
    for (Optional<Quotation> up = quotation.enclosing(); up.isPresent(); up = up.get().enclosing()) {
      if (up.get().speaker().equals(quotation.speaker())) {
        return true;
      }
    }
    return false;
  }

  private static final class Collector {
    final Optional<Speaker> speaker;
    final List<Integer> quotations = new ArrayList<>();
    int words;

    Collector(Optional<Speaker> speaker) {
      this.speaker = speaker;
    }
  }
}
