/** Internal: an article cut into paragraphs, sentences, tokens and quoted regions. */
@NullMarked
package io.github.whosaid.analysis;

import org.jspecify.annotations.NullMarked;
