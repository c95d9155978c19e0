package io.github.whosaid.attribution;

import io.github.whosaid.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A set of tokens as ranges from..to (half open), in order, with a gap between any two. Immutable. */
final class Ranges {
  static final Ranges NONE = new Ranges(new int[0]);

  private final int[] bounds;

  private Ranges(int[] bounds) {
    this.bounds = bounds;
  }

  /** The union of the ranges {@code from, to, from, to ...}, in any order; empty ones are left out. */
  static Ranges of(int... pairs) {
    List<int[]> parts = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] < pairs[i + 1]) {
        parts.add(new int[] {pairs[i], pairs[i + 1]});
      }
    }
    parts.sort((a, b) -> Integer.compare(a[0], b[0]));
    int[] merged = new int[parts.size() * 2];
    int n = 0;
    for (int[] part : parts) {
      if (n > 0 && part[0] <= merged[n - 1]) {
        merged[n - 1] = Math.max(merged[n - 1], part[1]);
      } else {
        merged[n++] = part[0];
        merged[n++] = part[1];
      }
    }
    return new Ranges(Arrays.copyOf(merged, n));
  }

  int count() {
    return bounds.length / 2;
  }

  boolean isEmpty() {
    return bounds.length == 0;
  }

  int from(int i) {
    return bounds[2 * i];
  }

  int to(int i) {
    return bounds[2 * i + 1];
  }

  int first() {
    return bounds[0];
  }

  /** The token after the last one. */
  int end() {
    return bounds[bounds.length - 1];
  }

  boolean contains(int token) {
    for (int i = 0; i < bounds.length; i += 2) {
      if (bounds[i] <= token && token < bounds[i + 1]) {
        return true;
      }
    }
    return false;
  }

  boolean intersects(Ranges other) {
    for (int i = 0; i < count(); i++) {
      for (int j = 0; j < other.count(); j++) {
        if (from(i) < other.to(j) && other.from(j) < to(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether all of {@code other} lies in this. */
  boolean containsAll(Ranges other) {
    for (int j = 0; j < other.count(); j++) {
      boolean held = false;
      for (int i = 0; i < count() && !held; i++) {
        held = from(i) <= other.from(j) && other.to(j) <= to(i);
      }
      if (!held) {
        return false;
      }
    }
    return true;
  }

  Ranges plus(Ranges other) {
    int[] all = Arrays.copyOf(bounds, bounds.length + other.bounds.length);
    System.arraycopy(other.bounds, 0, all, bounds.length, other.bounds.length);
    return of(all);
  }

  Ranges minus(Ranges other) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      int at = from(i);
      for (int j = 0; j < other.count(); j++) {
        left.add(at);
        left.add(Math.min(other.from(j), to(i)));
        at = Math.max(at, other.to(j));
      }
      left.add(at);
      left.add(to(i));
    }
    return of(left.stream().mapToInt(Integer::intValue).toArray());
  }

  /** How many words (tokens with a letter or digit) it holds. */
  int wordCount(Words words) {
    int n = 0;
    for (int i = 0; i < count(); i++) {
      n += words.wordCount(from(i), to(i));
    }
    return n;
  }

  /** How many of its words stand in quotation marks. */
  int quotedWordCount(Words words) {
    int n = 0;
    for (int i = 0; i < count(); i++) {
      for (int t = from(i); t < to(i); t++) {
        n += words.region(t) >= 0 && words.isWord(t) ? 1 : 0;
      }
    }
    return n;
  }

  /** How many words it shares with {@code other}. */
  int shared(Ranges other, Words words) {
    int n = 0;
    for (int i = 0; i < count(); i++) {
      for (int j = 0; j < other.count(); j++) {
        n += words.wordCount(Math.max(from(i), other.from(j)), Math.min(to(i), other.to(j)));
      }
    }
    return n;
  }

  /** The F1 of the two as sets of words. */
  double overlap(Ranges other, Words words) {
    int sum = wordCount(words) + other.wordCount(words);
    return sum == 0 ? 0 : 2.0 * shared(other, words) / sum;
  }

  List<Span> spans(Words words) {
    List<Span> spans = new ArrayList<>(count());
    for (int i = 0; i < count(); i++) {
      spans.add(words.span(from(i), to(i)));
    }
    return spans;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ranges that && Arrays.equals(bounds, that.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  @Override
  public String toString() {
    return Arrays.toString(bounds);
  }
}
