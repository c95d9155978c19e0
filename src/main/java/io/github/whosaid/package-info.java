/** Who said what in a news article: {@link io.github.whosaid.QuoteExtractor} reads it, records hold the answer. */
@NullMarked
package io.github.whosaid;

import org.jspecify.annotations.NullMarked;
