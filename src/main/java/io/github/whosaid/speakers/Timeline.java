package io.github.whosaid.speakers;

import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import java.util.ArrayList;
import java.util.List;

/** All occurrences by sentence: those of the names at once, those of pronouns and descriptions as they are tied. */
final class Timeline {
  /** No more are looked at, however long the sentences are. */
  private static final int MOST = 60;

  private final List<List<Occurrence>> bySentence = new ArrayList<>();

  Timeline(Article article, Cast cast) {
    for (int i = 0; i < article.sentences().size(); i++) {
      bySentence.add(new ArrayList<>(4));
    }
    for (NameMention mention : cast.mentions()) {
      Entity entity = mention.entity();
      if (entity != null) {
        add(new Occurrence(entity, mention.sentence, mention.offset(), mention.use, article.isQuoted(mention.offset())));
      }
    }
  }

  void add(Occurrence occurrence) {
    List<Occurrence> there = bySentence.get(occurrence.sentence().index());
    there.add(firstFrom(there, occurrence.offset() + 1), occurrence);
  }

  /** The occurrences in one sentence, in text order. */
  List<Occurrence> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** The occurrences before {@code offset} in its sentence and {@code sentences} ones before it, the nearest first. */
  List<Occurrence> before(Sentence sentence, int offset, int sentences) {
    List<Occurrence> found = new ArrayList<>();
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - sentences); s--) {
      List<Occurrence> there = bySentence.get(s);
      for (int i = firstFrom(there, offset) - 1; i >= 0; i--) {
        if (found.size() == MOST) {
          return found;
        }
        found.add(there.get(i));
      }
    }
    return found;
  }

  /** The index of the first occurrence at {@code offset} or later. */
  private static int firstFrom(List<Occurrence> there, int offset) {
    int low = 0;
    int high = there.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (there.get(mid).offset() < offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
