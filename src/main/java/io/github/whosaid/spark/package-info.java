/** Quotations as a column of an Apache Spark table: in Java, in SQL, and as a job for {@code spark-submit}. */
@NullMarked
package io.github.whosaid.spark;

import org.jspecify.annotations.NullMarked;
