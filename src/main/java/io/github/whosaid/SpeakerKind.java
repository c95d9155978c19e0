package io.github.whosaid;

/** What sort of thing a speaker is. */
public enum SpeakerKind {
  /** A named human being. */
  PERSON,
  /** A named organisation: a company, a party, a ministry, a court, a newspaper. */
  ORGANIZATION,
  /** A place that speaks for its people or government: "Russia", "Washington". */
  PLACE,
  /** Several named speakers at once: "Lee and Moran"; see {@link Speaker#members()}. */
  GROUP,
  /** A document that speaks: "the report", "a poll". */
  DOCUMENT,
  /** Somebody described and not named: "a senior official", "critics". */
  UNNAMED,
  /** The text does not decide who it is: an unresolved "he". */
  UNKNOWN
}
