/** How fast and how small: Whosaid against CoreNLP, on the same texts, with the same JVM flags, in one run. */
@NullMarked
package io.github.whosaid.benchmark;

import org.jspecify.annotations.NullMarked;
