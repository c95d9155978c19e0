package io.github.whosaid.attribution;

import java.util.Map;

/**
 * The fitted part of the attribution rules. Immutable.
 *
 * @param cueCounts how often a word (lemma/class, "claim/N") was seen as a cue and at all: {cue, all}
 * @param spot what tells, before a parse, that a word may be a cue
 * @param cue what makes a word a cue
 * @param content what makes a stretch the content of a cue
 * @param source what makes a noun phrase the source of a cue
 * @param carriesOn what makes a quoted region carry on the quotation before it
 * @param accept what makes the whole attribution right
 */
public record Model(Map<String, int[]> cueCounts, Weights spot, Weights cue, Weights content, Weights source,
    Weights carriesOn, Weights accept) {}
