package io.github.whosaid.analysis;

import io.github.whosaid.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into paragraphs. A blank line always ends one; a line break ends one unless the lines are wrapped prose: the
 * text goes on in lower case, or a long line breaks off without a closing mark.
 */
public final class Paragraphs {
  private static final int SHORTEST_WRAPPED_LINE = 50;
  private static final int LONGEST_WRAPPED_LINE = 100;
  private static final String CLOSING = ".?!:;\"”’'»)]…";

  private Paragraphs() {}

  /** The paragraphs of {@code text} without the white space around them, in order; none is empty. */
  public static List<Span> of(String text) {
    List<Span> lines = lines(text);
    List<Span> paragraphs = new ArrayList<>();
    Span current = null;
    Span previous = null;
    for (Span line : lines) {
      if (line.length() == 0) {
        if (current != null) {
          paragraphs.add(current);
        }
        current = null;
      } else if (current != null && previous != null && goesOn(previous, line, text)) {
        current = current.cover(line);
      } else {
        if (current != null) {
          paragraphs.add(current);
        }
        current = line;
      }
      previous = line;
    }
    if (current != null) {
      paragraphs.add(current);
    }
    return paragraphs;
  }

  private static boolean goesOn(Span line, Span next, String text) {
    if (line.length() > LONGEST_WRAPPED_LINE || line.length() < SHORTEST_WRAPPED_LINE) {
      return false;
    }
    char last = text.charAt(line.end() - 1);
    boolean closed = CLOSING.indexOf(last) >= 0;
    return Character.isLowerCase(text.charAt(next.start())) || (!closed && next.length() <= LONGEST_WRAPPED_LINE)
        || (closed && last != ':' && next.length() >= SHORTEST_WRAPPED_LINE && next.length() <= LONGEST_WRAPPED_LINE
            && Math.abs(next.length() - line.length()) <= 12);
  }

  /** The lines without the white space around them; a blank one is empty. */
  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f') {
        lines.add(trimmed(text, start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        if (c == '\u2029' || c == '\f') {
          lines.add(new Span(i, i));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
