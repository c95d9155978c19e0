package io.github.whosaid.spark;

import io.github.whosaid.Extraction;
import java.io.Serializable;
import java.util.function.Function;

/** What travels to an executor in place of an extractor: the way to come by one there. */
@FunctionalInterface
interface ExtractorSource extends Serializable {

  /**
   * The extractor; called for every article, so only the first call may take long.
   *
   * @throws RuntimeException if there is none, as models are missing: no article can be read then
   */
  Function<String, Extraction> get();
}
