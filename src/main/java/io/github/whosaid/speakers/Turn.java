package io.github.whosaid.speakers;

import io.github.whosaid.analysis.Sentence;

/**
 * An attribution whose speaker is known.
 *
 * @param entity who spoke
 * @param sentence where the source stands, or the content starts where there is no source
 * @param start the first char of source and content together
 * @param end the char after the last one
 */
record Turn(Entity entity, Sentence sentence, int start, int end) {}
