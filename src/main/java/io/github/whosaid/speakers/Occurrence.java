package io.github.whosaid.speakers;

import io.github.whosaid.analysis.Sentence;

/**
 * A place where an entity is present in the reader's mind.
 *
 * @param entity who
 * @param sentence where
 * @param offset where it starts
 * @param use how it is used there
 * @param quoted whether it stands in quotation marks
 */
record Occurrence(Entity entity, Sentence sentence, int offset, NameMention.Use use, boolean quoted) {}
