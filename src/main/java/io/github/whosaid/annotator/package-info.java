/**
 * Whosaid in a CoreNLP pipeline: {@link io.github.whosaid.annotator.WhosaidAnnotator}, named in the pipeline's
 * properties.
 */
@NullMarked
package io.github.whosaid.annotator;

import org.jspecify.annotations.NullMarked;
