package io.github.whosaid.speakers;

import org.jspecify.annotations.Nullable;

/** One way to tell who a source is. */
interface Rule {

  /** Who it is; null where the rule does not apply. */
  @Nullable Tie tie(Case given);
}
