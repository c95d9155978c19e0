package io.github.whosaid.analysis;

import io.github.whosaid.Span;
import java.util.List;

/**
 * A stretch between quotation marks, inside one paragraph.
 *
 * @param span the region with its marks
 * @param inner the region without them
 * @param closed whether it ends with a mark; one that runs to the end of its paragraph does not
 * @param continued whether the next paragraph's first region carries it on
 * @param single whether its marks are single ones
 */
public record QuotedRegion(Span span, Span inner, boolean closed, boolean continued, boolean single) {

  /** The index of the first of {@code regions}, in text order, that ends after {@code offset}; their number if none does. */
  public static int firstEndingAfter(int offset, List<QuotedRegion> regions) {
    return TextOrder.firstEndingAfter(offset, regions, region -> region.span().end());
  }
}
