/** Internal: one function over many values, by several threads, the results in order. */
@NullMarked
package io.github.whosaid.parallel;

import org.jspecify.annotations.NullMarked;
