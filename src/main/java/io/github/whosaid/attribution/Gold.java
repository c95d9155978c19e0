package io.github.whosaid.attribution;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.Article;
import java.util.List;

/**
 * An article with the attributions that people marked in it.
 *
 * @param name what the article is called
 * @param article its analysis
 * @param attributions the outermost attributions
 */
public record Gold(String name, Article article, List<Marked> attributions) {

  /** What people marked as one attribution; cue and source may be empty. */
  public record Marked(List<Span> content, List<Span> cue, List<Span> source) {}
}
