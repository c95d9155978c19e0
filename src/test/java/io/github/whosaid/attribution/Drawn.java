package io.github.whosaid.attribution;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences with trees written out, for shapes that the parser rarely draws: {@code word/TAG/head/relation/lemma}, the head
 * by its word (the first such), a root by {@code -}; without a lemma it is the word. Another sentence stands before, so that
 * the article's indexes are not the sentence's.
 */
final class Drawn {
  private static final String BEFORE = "It/PRP/rained/nsubj rained/VBD/- ././rained/punct";

  private Drawn() {}

  /** The frame of the word in square brackets. */
  static Frame frame(String drawn) {
    String[] parts = drawn.strip().split("\\s+");
    int cue = 0;
    for (int i = 0; i < parts.length; i++) {
      if (parts[i].startsWith("[")) {
        cue = i;
        parts[i] = parts[i].replaceAll("[\\[\\]]", "");
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String[] sentence : List.of(BEFORE.split(" "), parts)) {
      sentences.add(sentence(sentences.size(), sentence, text));
    }
    Article article = new Article(text.toString(), List.of(new Span(0, text.length())), sentences, List.of());
    Words words = new Words(article, CueKinds.load(null));
    return new Frame(words, words.first(1) + cue);
  }

  private static Sentence sentence(int index, String[] parts, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    for (String part : parts) {
      String[] token = part.split("/");
      Span span = new Span(text.length(), text.length() + token[0].length());
      text.append(token[0]).append(' ');
      tokens.add(new Token(span, token[0], token[1], token.length > 4 ? token[4] : Text.lower(token[0]), "O"));
    }
    List<String> forms = tokens.stream().map(Token::text).toList();
    int[] heads = new int[parts.length];
    String[] relations = new String[parts.length];
    for (int i = 0; i < parts.length; i++) {
      String[] token = parts[i].split("/");
      heads[i] = forms.indexOf(token[2]);
      relations[i] = heads[i] < 0 ? "root" : token[3];
    }
    return new Sentence(index, 0, tokens, wanted -> new DependencyTree(heads, relations));
  }
}
