/** Internal: the only package that knows CoreNLP's types. */
@NullMarked
package io.github.whosaid.corenlp;

import org.jspecify.annotations.NullMarked;
