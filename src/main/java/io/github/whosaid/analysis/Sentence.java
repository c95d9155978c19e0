package io.github.whosaid.analysis;

import io.github.whosaid.Span;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A sentence. Its tree is made when it is first asked for: parsing is the dear part, and most questions do without. */
public final class Sentence {
  /** Makes a sentence's tree. */
  @FunctionalInterface
  public interface Parser {
    /**
     * The tree.
     *
     * @param wanted the tokens that somebody will look at: a quoted clause without one need not be parsed, its tokens may
     *     then all hang on its first
     */
    DependencyTree parse(IntPredicate wanted);
  }

  private final int index;
  private final int paragraph;
  private final List<Token> tokens;
  private final Parser parser;
  private IntPredicate wanted = token -> true;
  private @Nullable DependencyTree tree;

  /**
   * @param index its place among the article's sentences
   * @param paragraph the index of its paragraph
   * @param tokens its tokens, at least one
   * @param parser makes its tree; called at most once
   */
  public Sentence(int index, int paragraph, List<Token> tokens, Parser parser) {
    this.index = index;
    this.paragraph = paragraph;
    this.tokens = List.copyOf(tokens);
    this.parser = parser;
  }

  public int index() {
    return index;
  }

  public int paragraph() {
    return paragraph;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  public Span span() {
    return new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }

  /** The span from token {@code first} to token {@code last}, both included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).start(), tokens.get(last).end());
  }

  /** Says, before the tree is first asked for, which tokens will be looked at in it; without that, all are. */
  public void want(IntPredicate tokens) {
    wanted = tokens;
  }

  public DependencyTree tree() {
    DependencyTree known = tree;
    if (known == null) {
      known = parser.parse(wanted);
      tree = known;
    }
    return known;
  }

  /** The index of the first token that ends after {@code offset}; the number of tokens if there is none. */
  public int tokenAt(int offset) {
    return TextOrder.firstEndingAfter(offset, tokens, Token::end);
  }

  @Override
  public String toString() {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }
}
