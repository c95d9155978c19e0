package io.github.whosaid.speakers;

import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.IdentityHashMap;

/** Knows the sentences of an article in which capitals tell nothing. */
final class Headlines {
  private final Article article;
  private final IdentityHashMap<Sentence, Boolean> known = new IdentityHashMap<>();

  Headlines(Article article) {
    this.article = article;
  }

  /** Whether most long words of the sentence have a capital, as in a headline. */
  boolean contains(Sentence sentence) {
    return known.computeIfAbsent(sentence, s -> isTitleCase(s) && !goesOn(s));
  }

  private static boolean isTitleCase(Sentence sentence) {
    int capitals = 0;
    int all = 0;
    for (Token token : sentence.tokens()) {
      if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
        all++;
        capitals += Names.isCapitalized(token.text()) ? 1 : 0;
      }
    }
    String end = sentence.token(sentence.size() - 1).text();
    boolean closed = end.equals(".") && !(capitals == all && all > 4);
    return all >= 3 && capitals >= 0.75 * all && !end.equals(",") && !closed;
  }

  /** Whether the next sentence carries it on in lower case: a full stop after an abbreviation was taken for its end. */
  private boolean goesOn(Sentence sentence) {
    int next = sentence.index() + 1;
    return next < article.sentences().size() && article.sentences().get(next).paragraph() == sentence.paragraph()
        && Character.isLowerCase(article.sentences().get(next).token(0).text().charAt(0));
  }
}
