package io.github.whosaid;

/** How much of a quotation's content stands in quotation marks. */
public enum QuotationType {
  /** All of it: {@code "We will win," Lee said.} */
  DIRECT,
  /** A part of it: {@code Lee said the plan was "unfair".} */
  MIXED,
  /** None of it: {@code Lee said the plan was unfair.} */
  INDIRECT
}
