package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who wrote an article: the name after "By" in a short line at its start, or after a dash at its end. */
final class Byline {
  private static final int LINES = 6;
  private static final int LONGEST = 14;

  private final Article article;
  private final SpeakerWords words;
  private final Cast cast;

  Byline(Article article, SpeakerWords words, Cast cast) {
    this.article = article;
    this.words = words;
    this.cast = cast;
  }

  /** The writer; one who goes by "author" where the article names none. */
  Entity author() {
    for (Sentence sentence : article.sentences()) {
      if (sentence.index() >= LINES) {
        break;
      }
      Entity named = sentence.token(0).text().equalsIgnoreCase("by") && sentence.size() <= LONGEST ? person(sentence) : null;
      if (named != null) {
        return named;
      }
    }
    return new Entity(SpeakerKind.UNNAMED, "author", List.of("author"));
  }

  private @Nullable Entity person(Sentence sentence) {
    for (NameMention mention : cast.mentionsIn(sentence.span())) {
      Entity entity = mention.entity();
      if (entity != null && entity.isPerson() && !words.isTitle(mention.key.get(0))) {
        return entity;
      }
    }
    return null;
  }
}
