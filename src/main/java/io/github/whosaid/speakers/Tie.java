package io.github.whosaid.speakers;

/**
 * What a rule found.
 *
 * @param entity who the source is
 * @param confidence how sure the rule is, 0 to 1
 * @param rule the rule's name
 */
record Tie(Entity entity, double confidence, String rule) {}
