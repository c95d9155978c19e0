package io.github.whosaid.attribution;

import io.github.whosaid.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The turns of a transcript or an interview: paragraphs that open with a label and a colon ("IDA MOREL, ECONOMIST: ...",
 * "Q: ..."). A paragraph without a label goes on with the turn before it.
 */
final class Transcript {
  private static final String RULE = "TranscriptTurn";
  private static final double CONFIDENCE = 0.95;
  private static final int LONGEST_LABEL = 60;
  private static final int FEWEST_TURNS = 2;
  /** The tags of words that stand in a label without a capital: chief of staff, the moderator. */
  private static final Set<String> LINKS = Set.of("IN", "CC", "DT");
  private static final int FEWEST_MIXED_CASE_TURNS = 4;
  /** So many unlabelled paragraphs in a row end a turn: the transcript is over. */
  private static final int MOST_PARAGRAPHS = 4;

  private Transcript() {}

  /** A label: its tokens and its colon. */
  private record Label(int from, int colon, String name) {}

  /** The turns of the article; empty for one that is no transcript. */
  static List<Candidate> turns(Words words) {
    Map<Integer, Label> labels = new HashMap<>();
    Map<String, Integer> uses = new HashMap<>();
    for (int i = 0; i < words.size(); i = words.sentenceEnd(i)) {
      if (i == 0 || words.paragraph(i) != words.paragraph(i - 1)) {
        Label label = label(words, words.isWord(i) ? i : i + 1);
        if (label != null) {
          labels.put(words.paragraph(i), label);
          uses.merge(label.name(), 1, Integer::sum);
        }
      }
    }
    labels.values().removeIf(label -> !isCapital(label.name()) && uses.getOrDefault(label.name(), 0) < 2);
    long capital = labels.values().stream().filter(label -> isCapital(label.name())).count();
    if (capital < FEWEST_TURNS && labels.size() < FEWEST_MIXED_CASE_TURNS) {
      return List.of();
    }
    return turns(words, labels);
  }

  private static List<Candidate> turns(Words words, Map<Integer, Label> labels) {
    List<Candidate> turns = new ArrayList<>();
    for (int i = 0; i < words.size();) {
      Label label = labels.get(words.paragraph(i));
      int end = paragraphEnd(words, i);
      if (label != null) {
        int to = end;
        int next = end;
        for (int extra = 0; next < words.size() && !labels.containsKey(words.paragraph(next)); extra++) {
          if (extra == MOST_PARAGRAPHS) {
            next = words.size();
            break;
          }
          next = paragraphEnd(words, next);
        }
        // What follows the last label may be anything: it only keeps its own paragraph.
        to = next < words.size() ? next : end;
        Ranges content = Ranges.of(label.colon() + 1, to);
        Ranges source = Ranges.of(label.from(), label.colon());
        if (!content.isEmpty()) {
          turns.add(Candidate.fixed(new Frame(words, label.colon()), CONFIDENCE,
              new Candidate.Reading(content, 1, source, 1, RULE), CONFIDENCE));
        }
        end = to;
      }
      i = end;
    }
    return turns;
  }

  private static int paragraphEnd(Words words, int token) {
    int end = token;
    while (end < words.size() && words.paragraph(end) == words.paragraph(token)) {
      end = words.sentenceEnd(end);
    }
    return end;
  }

  private static @Nullable Label label(Words words, int from) {
    int limit = Math.min(words.size(), from + 14);
    for (int i = from + 1; i < limit; i++) {
      Span span = words.span(from, i);
      if (span.length() > LONGEST_LABEL || words.paragraph(i) != words.paragraph(from)) {
        return null;
      }
      if (words.token(i).text().equals(":")) {
        String name = span.in(words.article().text());
        return isName(words, from, i) ? new Label(from, i, name) : null;
      }
    }
    return null;
  }

  private static boolean isName(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean capital = Character.isUpperCase(words.token(i).text().codePointAt(0));
      if (words.isWord(i) && !capital && !LINKS.contains(words.token(i).tag())) {
        return false;
      }
    }
    return words.isWord(from);
  }

  private static boolean isCapital(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT));
  }
}
