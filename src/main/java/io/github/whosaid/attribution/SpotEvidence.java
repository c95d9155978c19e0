package io.github.whosaid.attribution;

import io.github.whosaid.CueKind;
import io.github.whosaid.analysis.Token;

/**
 * What the words around a word tell, before any parse, of its being a cue: enough to leave most sentences without cues
 * unparsed.
 */
final class SpotEvidence {
  private static final int REACH = 4;

  private SpotEvidence() {}

  static void collect(Words words, int i, Evidence out) {
    Token token = words.token(i);
    String word = CueFinder.word(token);
    char pos = Frame.pos(token.tag());
    CueKind listed = words.kinds().of(word);
    String kind = listed == null ? "other" : listed.name();
    int start = words.sentenceStart(i);
    int end = words.sentenceEnd(i);
    String before = i == start ? "^" : ContentEvidence.shape(words, i - 1);
    String after = i + 1 == end ? "$" : ContentEvidence.shape(words, i + 1);
    String second = i + 2 >= end ? "$" : ContentEvidence.shape(words, i + 2);
    out.add("bias");
    out.add("word=" + word);
    out.add("kind=" + kind + pos);
    out.add("tag=" + token.tag());
    out.add("before=" + pos + " " + before);
    out.add("after=" + pos + " " + after);
    out.add("kind before=" + kind + pos + " " + before);
    out.add("kind after=" + kind + pos + " " + after);
    out.add("word before=" + word + " " + before);
    out.add("word after=" + word + " " + after);
    out.add("after two=" + pos + " " + after + " " + second);
    out.add("around=" + before + " " + token.tag() + " " + after);
    out.add("subject=" + kind + pos + " " + subject(words, i, start));
    out.add("opener=" + pos + " " + opener(words, i, end));
    out.add("word opener=" + word + " " + opener(words, i, end));
    out.add("length=" + Text.bucket(end - start));
    out.add("place=" + (i - start < 3 ? "start" : end - i < 4 ? "end" : "middle"));
    String marks = CueEvidence.marks(words, i);
    out.add("marks=" + marks);
    out.add("kind marks=" + kind + pos + " " + marks);
  }

  /** The nearest noun or pronoun before, as its kind. */
  private static String subject(Words words, int i, int start) {
    for (int s = i - 1; s >= Math.max(start, i - REACH); s--) {
      Token token = words.token(s);
      if (token.isNoun()) {
        return token.tag();
      }
      if (token.tag().startsWith("PRP") || token.tag().startsWith("W")) {
        return words.lower(s);
      }
    }
    return "none";
  }

  /** The nearest word after that may open a content. */
  private static String opener(Words words, int i, int end) {
    for (int o = i + 1; o <= Math.min(end - 1, i + REACH); o++) {
      String lower = words.lower(o);
      switch (lower) {
        case "that", "to", "if", "whether", "how", "why", "what", ":" -> {
          return lower;
        }
        default -> {
          if (words.isOpeningMark(o)) {
            return "open";
          }
        }
      }
    }
    return "none";
  }
}
