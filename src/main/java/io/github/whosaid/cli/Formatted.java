package io.github.whosaid.cli;

import io.github.whosaid.Extraction;
import io.github.whosaid.format.QuotationFormat;
import java.io.IOException;

/** An article's output, which is there as a whole before any of it is written. */
final class Formatted {
  private Formatted() {}

  /**
   * What {@code format} makes of {@code extraction}.
   *
   * @param follows whether the same stream holds an article before this one
   * @throws InputException if the format cannot do this article; it may do the others
   */
  static String of(QuotationFormat format, boolean follows, Input input, Extraction extraction) throws InputException {
    StringBuilder text = new StringBuilder();
    try {
      if (follows) {
        format.writeNext(extraction, input.name(), text);
      } else {
        format.write(extraction, input.name(), text);
      }
    } catch (IOException | RuntimeException e) {
      throw new InputException(input.label(),
          "fails for a fault of the format " + format.name() + "; please report it with the text, or take another", e);
    }
    return text.toString();
  }
}
