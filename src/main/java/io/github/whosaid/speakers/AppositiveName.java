package io.github.whosaid.speakers;

import org.jspecify.annotations.Nullable;

/** "An attorney for the firm, Ida Lee,": the name in apposition to the description. */
final class AppositiveName implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    NameMention name = given.source().name();
    Entity entity = name == null || !given.source().apposed() ? null : name.entity();
    return entity == null || given.contradicts(entity) ? null : new Tie(entity, 0.92, "AppositiveName");
  }
}
