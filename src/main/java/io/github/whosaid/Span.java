package io.github.whosaid;

/**
 * A stretch of a text: UTF-16 offsets, 0-based, half open, as {@link String#substring(int, int)} takes them.
 *
 * @param start the offset of the first char
 * @param end the offset after the last char, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span needs 0 <= start <= end, not " + start + ".." + end);
    }
  }

  /** The number of chars. */
  public int length() {
    return end - start;
  }

  /** The words of this span in {@code text}, the text it was made for. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Whether {@code other} lies wholly in this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the char at {@code offset} belongs to this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share at least one char. */
  public boolean intersects(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}
