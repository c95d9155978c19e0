/** Internal: from an analysed article to attributions. Rules propose, weights decide. */
@NullMarked
package io.github.whosaid.attribution;

import org.jspecify.annotations.NullMarked;
