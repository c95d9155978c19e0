package io.github.whosaid.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Quotations that are signed instead of attributed: a region in quotation marks, then a dash and a name that ends the
 * paragraph ({@code "..." - Ana Ruiz, shop owner}), in the same paragraph or alone in the next one.
 */
final class Signature {
  private static final String RULE = "DashSignature";
  private static final double CONFIDENCE = 0.9;
  private static final int LONGEST = 14;
  private static final int SHORTEST_QUOTATION = 4;
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―", "~");

  private Signature() {}

  static List<Candidate> signed(Words words) {
    List<Candidate> found = new ArrayList<>();
    for (int r = 0; r < words.regionCount(); r++) {
      int dash = words.regionTo(r);
      if (words.quote(r).closed() && dash < words.size() && DASHES.contains(words.token(dash).text())
          && words.wordCount(words.regionFrom(r), dash) >= SHORTEST_QUOTATION) {
        Ranges source = name(words, dash + 1);
        if (source != null) {
          found.add(Candidate.withoutCue(new Frame(words, dash),
              new Candidate.Reading(ContentRules.Quoted.region(words, r), 1, source, 1, RULE), CONFIDENCE));
        }
      }
    }
    return found;
  }

  /** The name from {@code from} to the first comma, if no more than a signature stands before the paragraph's end. */
  private static @Nullable Ranges name(Words words, int from) {
    int end = from;
    int comma = -1;
    while (end < words.size() && words.paragraph(end) == words.paragraph(from - 1) && end - from <= LONGEST) {
      if (comma < 0 && words.token(end).text().equals(",")) {
        comma = end;
      }
      if (words.region(end) >= 0) {
        return null;
      }
      end++;
    }
    boolean closes = words.endsParagraph(end - 1);
    boolean named = from < words.size() && words.token(from).isProperNoun()
        && Character.isUpperCase(words.token(from).text().codePointAt(0));
    if (!closes || !named) {
      return null;
    }
    Ranges name = Boundaries.trimmed(Ranges.of(from, comma < 0 ? end : comma), words);
    return name.isEmpty() ? null : name;
  }
}
