/** Internal: from attributions to speakers: who each source is. */
@NullMarked
package io.github.whosaid.speakers;

import org.jspecify.annotations.NullMarked;
