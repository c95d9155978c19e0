/** Writes an {@link io.github.whosaid.Extraction} as text, JSON or brat standoff, and reads standoff back. */
@NullMarked
package io.github.whosaid.format;

import org.jspecify.annotations.NullMarked;
