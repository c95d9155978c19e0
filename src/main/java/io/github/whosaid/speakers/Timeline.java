package io.github.whosaid.speakers;

import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import java.util.ArrayList;
import java.util.List;

/** All occurrences by sentence: those of the names at once, those of pronouns and descriptions as they are tied. */
final class Timeline {
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
    int at = there.size();
    while (at > 0 && there.get(at - 1).offset() > occurrence.offset()) {
      at--;
    }
    there.add(at, occurrence);
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
      for (int i = there.size() - 1; i >= 0; i--) {
        if (there.get(i).offset() < offset) {
          found.add(there.get(i));
        }
      }
    }
    return found;
  }
}
