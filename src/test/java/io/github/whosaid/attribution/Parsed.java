package io.github.whosaid.attribution;

import io.github.whosaid.Analyses;
import io.github.whosaid.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Small texts, analysed as the rules take them. */
final class Parsed {
  private static final CueKinds KINDS = CueKinds.load(null);

  private Parsed() {}

  static Words words(String text) {
    return new Words(Analyses.analyzer().analyze(text), KINDS);
  }

  /** The frame of the word in the text's only square brackets, which the rules do not see. */
  static Frame frame(String marked) {
    Words words = words(marked.replaceFirst("\\[", "").replaceFirst("\\]", ""));
    return new Frame(words, words.tokenAt(marked.indexOf('[')));
  }

  /** The frame of the bracketed cue of a sentence drawn by hand ({@link Sketch}); another sentence stands before it. */
  static Frame drawn(String sentence) {
    return new Sketch("It/PRP/nsubj>rained rained/VBD .\n" + sentence).frame();
  }

  /** The index of the first token with this text. */
  static int index(Words words, String token) {
    for (int i = 0; i < words.size(); i++) {
      if (words.token(i).text().equals(token)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no token " + token);
  }

  /** The text of the ranges, a slash for what lies between two. */
  static String text(Ranges ranges, Words words) {
    return text(ranges.spans(words), words);
  }

  static String text(List<Span> spans, Words words) {
    return spans.stream().map(span -> span.in(words.article().text())).collect(Collectors.joining(" / "));
  }
}
