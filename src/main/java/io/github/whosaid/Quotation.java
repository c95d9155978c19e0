package io.github.whosaid;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One act of saying (or of believing, wanting, ruling ...): what is said, by what words, by whom.
 *
 * @param type how much of the content stands in quotation marks
 * @param content where the content stands: at least one span, in text order, without overlaps; several where the cue or the
 *     source interrupts it
 * @param text the content's words, its spans joined by a blank
 * @param cue the words that attribute it; none for a quotation that only its place gives to a speaker
 * @param source the source as written ("the White House press secretary"); none where the article names none
 * @param link who the source is, and on what evidence; none where there is no source to resolve
 * @param addressee to whom it is said ("told <i>reporters</i>"), where the article says so
 * @param enclosing the quotation in whose content this one stands ("the Kremlin said Putin <i>stressed</i> ...")
 * @param confidence how sure the attribution is, 0 to 1
 * @param rule the name of the rule that found it
 */
public record Quotation(QuotationType type, List<Span> content, String text, Optional<Cue> cue, Optional<Mention> source,
    Optional<SpeakerLink> link, Optional<Mention> addressee, Optional<Quotation> enclosing, double confidence, String rule) {

  /**
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException if the content is empty or out of order, or {@code confidence} lies outside 0..1
   */
  public Quotation {
    Objects.requireNonNull(type, "type");
    content = List.copyOf(content);
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(addressee, "addressee");
    Objects.requireNonNull(enclosing, "enclosing");
    Objects.requireNonNull(rule, "rule");
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation needs at least one content span");
    }
    for (int i = 1; i < content.size(); i++) {
      if (content.get(i).start() < content.get(i - 1).end()) {
        throw new IllegalArgumentException("content spans stand in text order without overlaps, not " + content);
      }
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence lies in 0..1, not " + confidence);
    }
  }

  /** Who says it, where known. */
  public Optional<Speaker> speaker() {
    return link.map(SpeakerLink::speaker);
  }

  /** From the first char of the content to its last, whatever stands between. */
  public Span extent() {
    return new Span(content.get(0).start(), content.get(content.size() - 1).end());
  }

  /** How many quotations this one is nested in: 0 for one that stands by itself. */
  public int depth() {
    return enclosing.map(outer -> outer.depth() + 1).orElse(0);
  }

  /** Whether the source uttered it, by {@link CueKind#isStatement()}; a quotation without a cue is a statement. */
  public boolean isStatement() {
    return cue.map(c -> c.kind().isStatement()).orElse(true);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s | %s | %s | %s | %.2f %s", type, speaker().map(Speaker::name).orElse("-"),
        cue.map(Cue::text).orElse("-"), text, confidence, rule);
  }
}
