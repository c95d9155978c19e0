/** The command line: articles in, quotations or an evaluation out. */
@NullMarked
package io.github.whosaid.cli;

import org.jspecify.annotations.NullMarked;
