/** Measures extracted quotations against a gold standard in brat standoff, as PolNeAR keeps it. */
@NullMarked
package io.github.whosaid.evaluation;

import org.jspecify.annotations.NullMarked;
