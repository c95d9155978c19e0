package io.github.whosaid.analysis;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds one of many stretches of a text by its offset. */
public final class TextOrder {
  private TextOrder() {}

  /**
   * The index of the first of {@code stretches} that ends after {@code offset}; their number if none does.
   *
   * @param stretches in text order, without overlaps
   * @param end the offset after a stretch's last char
   */
  public static <T> int firstEndingAfter(int offset, List<T> stretches, ToIntFunction<? super T> end) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (end.applyAsInt(stretches.get(mid)) <= offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }
}
