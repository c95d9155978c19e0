/**
 * Writes an {@link io.github.whosaid.Extraction} for people, programs and other tools, each form behind one
 * {@link io.github.whosaid.format.QuotationFormat}, and reads brat standoff back.
 */
@NullMarked
package io.github.whosaid.format;

import org.jspecify.annotations.NullMarked;
