package io.github.whosaid;

/** Tells that a text is longer than the {@link QuoteExtractor.Builder#maximumLength(int) limit}; it was not read. */
public final class TextTooLongException extends IllegalArgumentException {
  /**
   * @param length the chars that the text has
   * @param limit the chars that it may have
   */
  public TextTooLongException(int length, int limit) {
    super("the text has " + length + " chars, the limit is " + limit
        + ": split it into articles, or raise the maximum length");
  }
}
