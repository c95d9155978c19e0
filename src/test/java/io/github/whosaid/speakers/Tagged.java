package io.github.whosaid.speakers;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Sentences written with their tags, for what reads those alone: {@code the/DT mayor/NN of/IN Vardal/NNP/LOCATION}. The
 * lemma may come fourth; without it, only an "s" is taken off a plural. Square brackets, which are no tokens, mark a
 * stretch.
 */
final class Tagged {
  static final SpeakerWords WORDS = SpeakerWords.load(null);

  private final List<Token> tokens = new ArrayList<>();
  private final String text;
  private int first;
  private int last = -1;

  Tagged(String tagged) {
    StringBuilder plain = new StringBuilder();
    for (String part : tagged.strip().split(" +")) {
      first = part.startsWith("[") ? tokens.size() : first;
      last = part.endsWith("]") ? tokens.size() : last;
      String[] word = part.replaceAll("^\\[|\\]$", "").split("/");
      Span span = new Span(plain.length(), plain.length() + word[0].length());
      plain.append(word[0]).append(' ');
      tokens.add(new Token(span, word[0], word[1], word.length > 3 ? word[3] : lemma(word[0], word[1]),
          word.length > 2 ? word[2] : "O"));
    }
    text = plain.toString();
    last = last < 0 ? tokens.size() - 1 : last;
  }

  private static String lemma(String word, String tag) {
    String lower = tag.startsWith("NNP") ? word : word.toLowerCase(Locale.ROOT);
    return tag.equals("NNS") ? lower.substring(0, lower.length() - 1) : lower;
  }

  Sentence sentence() {
    int[] heads = new int[tokens.size()];
    heads[0] = -1;
    String[] relations = Collections.nCopies(tokens.size(), "dep").toArray(new String[0]);
    return new Sentence(0, 0, tokens, wanted -> new DependencyTree(heads, relations));
  }

  /** An article of this sentence alone, without quotation marks. */
  Article article() {
    return new Article(text, List.of(new Span(0, text.length())), List.of(sentence()), List.of());
  }

  /** The first token of the marked stretch, of all without marks. */
  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** The tokens {@code from..to}, the last one included, as written. */
  String text(int from, int to) {
    return sentence().span(from, to).in(text);
  }
}
