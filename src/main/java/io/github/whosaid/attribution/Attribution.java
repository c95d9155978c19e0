package io.github.whosaid.attribution;

import io.github.whosaid.Cue;
import io.github.whosaid.QuotationType;
import io.github.whosaid.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution, its source not yet resolved.
 *
 * @param type how much of the content stands in quotation marks
 * @param content the content's spans, in text order, without overlaps
 * @param cue the cue, null for a quotation that only its place attributes
 * @param source the source as written, null where the text names none
 * @param sourceHead the head word of the source ("secretary" in "the press secretary of ..."), null without one
 * @param addressee to whom it is said, null where the text does not say
 * @param enclosing the index, in the same list, of the attribution whose content holds this one, or -1
 * @param confidence how sure it is, 0 to 1
 * @param rule the name of the rule that proposed it
 */
public record Attribution(QuotationType type, List<Span> content, @Nullable Cue cue, @Nullable Span source,
    @Nullable Span sourceHead, @Nullable Span addressee, int enclosing, double confidence, String rule) {

  public Attribution {
    content = List.copyOf(content);
  }

  /** From the first char of the content to its last, whatever stands between. */
  public Span extent() {
    return new Span(content.get(0).start(), content.get(content.size() - 1).end());
  }
}
