/** Internal: CoreNLP's models and pipelines, whose types only this package and {@code annotator} know. */
@NullMarked
package io.github.whosaid.corenlp;

import org.jspecify.annotations.NullMarked;
