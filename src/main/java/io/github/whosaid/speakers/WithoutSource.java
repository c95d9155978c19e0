package io.github.whosaid.speakers;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.attribution.Attribution;
import org.jspecify.annotations.Nullable;

/** A quotation with neither cue nor source: a chain goes on, or two speakers take turns. */
final class WithoutSource {
  private WithoutSource() {}

  /** Who speaks; null where the place does not tell. */
  static @Nullable Tie tie(Scene scene, Attribution attribution) {
    Turn last = scene.lastSpeaker();
    if (last == null) {
      return null;
    }
    Article article = scene.article();
    Span extent = attribution.extent();
    Sentence sentence = article.sentenceAt(extent.start());
    int paragraphs = sentence.paragraph() - article.sentenceAt(Math.max(0, last.end() - 1)).paragraph();
    if (paragraphs > 2) {
      return null;
    }
    Turn other = scene.lastOther();
    if (other != null && paragraphs == 1 && article.text().substring(last.start(), last.end()).contains("?")
        && sentence.paragraph() - other.sentence().paragraph() <= 3) {
      scene.spoke(new Turn(other.entity(), sentence, extent.start(), extent.end()));
      return new Tie(other.entity(), 0.55, "Answer");
    }
    double confidence = paragraphs == 0 ? 0.85 : paragraphs == 1 ? 0.7 : 0.5;
    Tie tie = new Tie(last.entity(), confidence, "LastSpeaker");
    scene.spoke(new Turn(last.entity(), sentence, extent.start(), extent.end()));
    return tie;
  }
}
