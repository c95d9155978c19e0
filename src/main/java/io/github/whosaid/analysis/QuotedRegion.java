package io.github.whosaid.analysis;

import io.github.whosaid.Span;

/**
 * A stretch between quotation marks, inside one paragraph.
 *
 * @param span the region with its marks
 * @param inner the region without them
 * @param closed whether it ends with a mark; one that runs to the end of its paragraph does not
 * @param continued whether the next paragraph's first region carries it on
 * @param single whether its marks are single ones
 */
public record QuotedRegion(Span span, Span inner, boolean closed, boolean continued, boolean single) {}
