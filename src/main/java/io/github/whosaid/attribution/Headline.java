package io.github.whosaid.attribution;

import io.github.whosaid.CueKind;
import io.github.whosaid.Span;
import java.util.List;

/**
 * A headline that begins or ends with its speaker: <i>Ruiz: bridge toll 'unfair'</i>; <i>Bridge toll 'unfair', says Ruiz</i>.
 * The name must turn up again in the article; of the headlines with a name and a colon in PolNeAR's train split 58 in 66
 * were marked.
 */
final class Headline {
  private static final String RULE = "HeadlineSpeaker";
  private static final double CONFIDENCE = 0.87;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_HEADLINE = 200;

  private Headline() {}

  /** The attribution of the article's first paragraph, if it is such a headline. */
  static List<Candidate> attributed(Words words) {
    List<Span> paragraphs = words.article().paragraphs();
    if (paragraphs.size() < 2 || paragraphs.get(0).length() > LONGEST_HEADLINE) {
      return List.of();
    }
    int end = 0;
    int colon = -1;
    int comma = -1;
    while (end < words.size() && words.paragraph(end) == 0) {
      if (colon < 0 && words.token(end).text().equals(":")) {
        colon = end;
      }
      comma = words.token(end).text().equals(",") ? end : comma;
      end++;
    }
    if (colon > 0 && isName(words, 0, colon)) {
      return candidate(words, colon, Ranges.of(colon + 1, end), Ranges.of(0, colon));
    }
    boolean says = comma > 0 && comma + 2 < end && words.token(comma + 1).isVerb()
        && words.kinds().of(CueFinder.word(words.token(comma + 1))) == CueKind.SAY;
    Ranges name = says ? Boundaries.trimmed(Ranges.of(comma + 2, end), words) : Ranges.NONE;
    if (!name.isEmpty() && isName(words, name.first(), name.end())) {
      return candidate(words, comma + 1, Ranges.of(0, comma), name);
    }
    return List.of();
  }

  private static List<Candidate> candidate(Words words, int cue, Ranges proposed, Ranges source) {
    Ranges content = Boundaries.trimmed(proposed, words);
    return content.isEmpty() ? List.of() : List.of(Candidate.fixed(new Frame(words, cue), CONFIDENCE,
        new Candidate.Reading(content, 1, source, 1, RULE), CONFIDENCE));
  }

  /** Whether the words are capitals, no column's title ("The Latest"), and the last one comes again in a later paragraph. */
  private static boolean isName(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isWord(i) && !Character.isUpperCase(words.token(i).text().codePointAt(0))) {
        return false;
      }
    }
    if (to - from > LONGEST_NAME || words.lower(from).equals("the") || !words.isWord(to - 1)) {
      return false;
    }
    String last = words.token(to - 1).text();
    for (int i = to; i < words.size(); i++) {
      if (words.paragraph(i) > 0 && words.token(i).text().equals(last)) {
        return true;
      }
    }
    return false;
  }
}
