package io.github.whosaid.attribution;

/** Takes the pieces of evidence for a decision, one by one, each by a readable name. */
@FunctionalInterface
interface Evidence {

  void add(String piece);
}
