package io.github.whosaid.analysis;

import io.github.whosaid.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Pairs quotation marks, paragraph by paragraph: straight, curly, low, guillemet and LaTeX ones; single ones where no double
 * region is open and they are no apostrophes. A region left open at the end of its paragraph ends there; where the next
 * paragraph opens with a mark, it is carried on.
 */
public final class QuotationMarks {
  private static final Set<String> ELISIONS = Set.of("em", "til", "tis", "twas", "cause", "n", "bout", "round", "cuz");

  /** How far ahead it is worth looking for a closing mark. */
  private static final int LONGEST_LOOK = 3000;

  private final String text;
  private final List<QuotedRegion> found = new ArrayList<>();

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** The outermost quoted regions of {@code text}, in order, without overlaps. */
  public static List<QuotedRegion> pair(String text, List<Span> paragraphs) {
    QuotationMarks marks = new QuotationMarks(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      Span next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : null;
      marks.pairIn(paragraphs.get(i), next != null && marks.opensAt(next.start(), next));
    }
    return marks.found;
  }

  /** Whether a double mark that can open a region stands at {@code at}. */
  private boolean opensAt(int at, Span paragraph) {
    int length = doubleMark(at, paragraph.end());
    return length > 0 && canOpen(at, length, paragraph);
  }

  private void pairIn(Span paragraph, boolean nextOpens) {
    int open = -1;
    int openLength = 0;
    int depth = 0;
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int length = doubleMark(at, paragraph.end());
      if (length == 0) {
        int singleEnd = open < 0 ? singleRegionEnd(at, paragraph) : -1;
        if (singleEnd > 0) {
          add(at, singleEnd, 1, true, false, true);
          at = singleEnd;
        } else {
          at++;
        }
        continue;
      }
      if (open < 0) {
        if (canOpen(at, length, paragraph)) {
          open = at;
          openLength = length;
          depth = 0;
        }
      } else if (canClose(at, length, text.charAt(open), paragraph)) {
        if (depth > 0) {
          depth--;
        } else {
          add(open, at + length, openLength, true, false, false);
          open = -1;
        }
      } else if (!isStraight(at) && surplus(at, paragraph) > depth) {
        // A region of the same marks within: its closing mark does not close this one.
        depth++;
      } else if (closesLater(at + length, text.charAt(open), paragraph)) {
        // The first was never closed: an inch mark, a forgotten closing mark. The newer one is nearer to its end.
        open = at;
        openLength = length;
        depth = 0;
      }
      at += length;
    }
    if (open >= 0 && open + openLength < paragraph.end()) {
      add(open, paragraph.end(), openLength, false, nextOpens, false);
    }
  }

  private boolean closesLater(int from, char opening, Span paragraph) {
    for (int at = from; at < paragraph.end(); at++) {
      int length = doubleMark(at, paragraph.end());
      if (length > 0) {
        return canClose(at, length, opening, paragraph);
      }
    }
    return false;
  }

  /** By how many the closing marks outnumber the opening ones from {@code from} to the paragraph's end. */
  private int surplus(int from, Span paragraph) {
    int surplus = 0;
    int end = Math.min(paragraph.end(), from + LONGEST_LOOK);
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      surplus += c == '”' || c == '»' ? 1 : c == '“' || c == '„' || c == '«' ? -1 : 0;
    }
    return surplus;
  }

  private void add(int start, int end, int markLength, boolean closed, boolean continued, boolean single) {
    int innerEnd = closed ? end - closingLength(end, start + markLength, single) : end;
    found.add(new QuotedRegion(new Span(start, end), new Span(start + markLength, Math.max(start + markLength, innerEnd)),
        closed, continued, single));
  }

  private int closingLength(int end, int from, boolean single) {
    return !single && end - 2 >= from && text.startsWith("''", end - 2) ? 2 : 1;
  }

  /** The length of the double mark at {@code at}, 0 if there is none. */
  private int doubleMark(int at, int end) {
    char c = text.charAt(at);
    if ("\"“”„«»".indexOf(c) >= 0) {
      return 1;
    }
    return (c == '\'' || c == '`') && at + 1 < end && text.charAt(at + 1) == c ? 2 : 0;
  }

  private boolean isStraight(int at) {
    char c = text.charAt(at);
    return c == '"' || c == '\'';
  }

  private boolean canOpen(int at, int length, Span paragraph) {
    char c = text.charAt(at);
    if (c == '”' || c == '»') {
      return false;
    }
    if (!isStraight(at)) {
      return true;
    }
    boolean spaceAfter = at + length >= paragraph.end() || isSpace(text.charAt(at + length));
    if (spaceAfter) {
      return false;
    }
    // An inch mark after a digit opens nothing.
    return at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private boolean canClose(int at, int length, char opening, Span paragraph) {
    char c = text.charAt(at);
    if (opening == '„' && c == '“') {
      return true;
    }
    if (c == '”' || c == '»') {
      return true;
    }
    if (c == '“' || c == '„' || c == '«' || c == '`') {
      return false;
    }
    boolean spaceBefore = at > paragraph.start() && isSpace(text.charAt(at - 1));
    boolean wordAfter = at + length < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + length));
    return !(spaceBefore && wordAfter);
  }

  /** The end of the region in single marks that opens at {@code at}, or -1 if none does. */
  private int singleRegionEnd(int at, Span paragraph) {
    char c = text.charAt(at);
    boolean curly = c == '‘';
    if (!curly && c != '\'') {
      return -1;
    }
    if (at > paragraph.start() && !isSpace(text.charAt(at - 1)) && "([—–-".indexOf(text.charAt(at - 1)) < 0) {
      return -1;
    }
    if (at + 1 >= paragraph.end() || isSpace(text.charAt(at + 1)) || Character.isDigit(text.charAt(at + 1))) {
      return -1;
    }
    int word = at + 1;
    while (word < paragraph.end() && Character.isLetter(text.charAt(word))) {
      word++;
    }
    if (ELISIONS.contains(text.substring(at + 1, word).toLowerCase(Locale.ROOT))) {
      return -1;
    }
    char close = curly ? '’' : '\'';
    int likely = -1;
    for (int i = at + 2; i < paragraph.end() && i - at < 2000; i++) {
      char d = text.charAt(i);
      if (doubleMark(i, paragraph.end()) > 0) {
        break;
      }
      if (d != close || (i + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(i + 1)))) {
        continue;
      }
      if (isSpace(text.charAt(i - 1))) {
        continue;
      }
      // After an "s" it may be a plural's genitive: a later mark is the better end.
      if (text.charAt(i - 1) != 's' || i + 1 == paragraph.end() || ",.;:!?)".indexOf(text.charAt(i + 1)) >= 0) {
        return i + 1;
      }
      likely = likely < 0 ? i + 1 : likely;
    }
    return likely;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
