package io.github.whosaid.speakers;

import io.github.whosaid.Span;
import java.util.Set;

/**
 * What the article says that someone is.
 *
 * @param entity who
 * @param head the noun, folded: "secretary", "press secretary", "democrat"; the age for "the 34-year-old"
 * @param modifiers the other words of the description, folded
 * @param span where it stands
 */
record Role(Entity entity, String head, Set<String> modifiers, Span span) {}
