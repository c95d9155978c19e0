/** Internal: the rules' data, read from {@code models/} on the class path or from a folder of the user's. */
@NullMarked
package io.github.whosaid.lexicon;

import org.jspecify.annotations.NullMarked;
