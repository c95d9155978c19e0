package io.github.whosaid.attribution;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.QuotedRegion;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A small text whose tags and trees are drawn by hand, so that a test hangs on no model. A line is a sentence, an empty
 * line ends a paragraph. A token is {@code text=lemma@ENTITY/TAG/relation>head}: the lemma and the entity where they are
 * not plain, the head the nearest token of that text, none for a root, and no relation where no tree is looked at.
 * Punctuation stands bare. “ and ” make a quoted region. One token may stand in square brackets: the cue.
 */
final class Sketch {
  private static final CueKinds KINDS = CueKinds.load(null);

  final Words words;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<QuotedRegion> quotes = new ArrayList<>();
  private int tokens;
  private int cue = -1;
  private int quoteStart = -1;

  Sketch(String drawn) {
    List<Span> paragraphs = new ArrayList<>();
    for (String paragraph : drawn.strip().split("\n\n")) {
      int start = text.isEmpty() ? 0 : text.append("\n\n").length();
      for (String line : paragraph.split("\n")) {
        addSentence(line.strip().split(" +"), paragraphs.size());
      }
      if (quoteStart >= 0) {
        quote(text.length(), text.length(), false);
      }
      paragraphs.add(new Span(start, text.length()));
    }
    words = new Words(new Article(text.toString(), paragraphs, sentences, quotes), KINDS);
  }

  private void addSentence(String[] drawn, int paragraph) {
    List<Token> sentence = new ArrayList<>();
    String[] relations = new String[drawn.length];
    String[] heads = new String[drawn.length];
    int root = -1;
    for (int i = 0; i < drawn.length; i++) {
      if (drawn[i].startsWith("[")) {
        cue = tokens + i;
        drawn[i] = drawn[i].substring(1, drawn[i].length() - 1);
      }
      String[] parts = drawn[i].split("/");
      if (parts.length == 1) {
        sentence.add(token(parts[0], tagOf(parts[0])));
        relations[i] = "punct";
      } else {
        sentence.add(token(parts[0], parts[1]));
        String[] arc = parts.length > 2 ? parts[2].split(">") : new String[] {"root"};
        relations[i] = arc[0];
        heads[i] = arc.length > 1 ? arc[1] : null;
        root = root < 0 && arc.length == 1 ? i : root;
      }
    }
    int[] up = new int[drawn.length];
    for (int i = 0; i < drawn.length; i++) {
      up[i] = heads[i] != null ? nearest(heads[i], i, sentence) : relations[i].equals("punct") ? root : -1;
    }
    DependencyTree tree = new DependencyTree(up, relations);
    sentences.add(new Sentence(sentences.size(), paragraph, sentence, wanted -> tree));
    tokens += drawn.length;
  }

  private static String tagOf(String punctuation) {
    return switch (punctuation) {
      case "“" -> "``";
      case "”" -> "''";
      case "?", "!" -> ".";
      case ";", "—", "-" -> ":";
      default -> punctuation;
    };
  }

  private Token token(String drawn, String tag) {
    String[] entity = drawn.split("@");
    String[] word = entity[0].split("=");
    boolean close = text.isEmpty() || text.charAt(text.length() - 1) == '“' || text.charAt(text.length() - 1) == '\n'
        || "”,.;:?!".contains(word[0]) || word[0].equals("n't") || word[0].equals("'s");
    int start = close ? text.length() : text.append(' ').length();
    text.append(word[0]);
    if (word[0].equals("“")) {
      quoteStart = start;
    } else if (word[0].equals("”")) {
      quote(text.length(), start, true);
    }
    String plain = tag.startsWith("NNP") ? word[0] : Text.lower(word[0]);
    return new Token(new Span(start, text.length()), word[0], tag, word.length > 1 ? word[1] : plain,
        entity.length > 1 ? entity[1] : "O");
  }

  private void quote(int end, int innerEnd, boolean closed) {
    quotes.add(new QuotedRegion(new Span(quoteStart, end), new Span(quoteStart + 1, innerEnd), closed, false, false));
    quoteStart = -1;
  }

  private static int nearest(String head, int to, List<Token> sentence) {
    int best = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (i != to && sentence.get(i).text().equals(head) && (best < 0 || Math.abs(i - to) < Math.abs(best - to))) {
        best = i;
      }
    }
    if (best < 0) {
      throw new IllegalArgumentException("no token " + head + " in " + sentence);
    }
    return best;
  }

  /** The frame of the token in brackets. */
  Frame frame() {
    return new Frame(words, cue);
  }

  /** The frame of the first token with this text. */
  Frame frame(String token) {
    return new Frame(words, Parsed.index(words, token));
  }

  /** The article's index of the token in brackets. */
  int cue() {
    return cue;
  }

  /** The first stretch of whole tokens with this text; a slash parts several. */
  Ranges stretch(String stretch) {
    Ranges all = Ranges.NONE;
    for (String part : stretch.split(" / ")) {
      Span span = span(part);
      all = all.plus(Ranges.of(words.tokenAt(span.start()), words.tokenAt(span.end() - 1) + 1));
    }
    return all;
  }

  /** Where the article first has these words. */
  Span span(String part) {
    int start = text.indexOf(part);
    if (start < 0) {
      throw new IllegalArgumentException("no " + part + " in " + text);
    }
    return new Span(start, start + part.length());
  }
}
