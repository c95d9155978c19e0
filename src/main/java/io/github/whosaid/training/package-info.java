/** Internal: makes the weights in {@code models/} from a corpus in brat standoff. */
@NullMarked
package io.github.whosaid.training;

import org.jspecify.annotations.NullMarked;
