package io.github.whosaid;

/** A speaker's gender, as far as the article gives it away. */
public enum Gender {
  FEMALE,
  MALE,
  /** Not given, not decided, or not a person. */
  UNKNOWN
}
