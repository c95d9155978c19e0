package io.github.whosaid.attribution;

import io.github.whosaid.analysis.QuotedRegion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives quoted regions that no cue claims to the quotation that they carry on: "...," Lee said. <i>"..."</i> */
final class CarryOn {
  private static final String RULE = "SpeakerOfSentenceBefore";
  private static final double CONFIDENCE = 0.5;

  private CarryOn() {}

  /** A region of two words at least and the attribution before it. */
  record Pair(int region, Candidate before) {}

  /** The unclaimed regions that follow an attribution, each with the last one before it. */
  static List<Pair> pairs(List<Candidate> chosen, Words words) {
    List<Candidate> order = new ArrayList<>(chosen);
    order.sort(Comparator.comparingInt(c -> c.content.first()));
    BitSet claimed = new BitSet(words.size());
    for (Candidate c : order) {
      claim(c.content, claimed);
      if (c.source() != null) {
        claim(c.source(), claimed);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int next = 0;
    Candidate last = null;
    for (int r = 0; r < words.regionCount(); r++) {
      int from = words.regionFrom(r);
      int to = words.regionTo(r);
      while (next < order.size() && Math.min(order.get(next).content.first(), order.get(next).frame.cueWord()) < from) {
        Candidate c = order.get(next++);
        if (last == null || last(c) > last(last)) {
          last = c;
        }
      }
      if (last != null && words.wordCount(from, to) > 1 && claimed.get(from, to).isEmpty()
          && words.sentenceIndex(from) - words.sentenceIndex(last(last)) <= 12) {
        pairs.add(new Pair(r, last));
      }
    }
    return pairs;
  }

  private static void claim(Ranges ranges, BitSet claimed) {
    for (int i = 0; i < ranges.count(); i++) {
      claimed.set(ranges.from(i), ranges.to(i));
    }
  }

  /** Whether the region is the whole sentence after the attribution, in the same paragraph. */
  static boolean isNextSentence(Pair pair, Words words) {
    int from = words.regionFrom(pair.region());
    int to = words.regionTo(pair.region());
    boolean whole = words.wordCount(words.sentenceStart(from), from) == 0
        && words.wordCount(to, words.sentenceEnd(to - 1)) == 0 && ".!?".contains(words.token(to - 2).text());
    int anchor = last(pair.before());
    return whole && pair.before().source() != null && words.paragraph(from) == words.paragraph(anchor)
        && words.sentenceIndex(from) == words.sentenceIndex(anchor) + 1;
  }

  /**
   * A quotation without a cue by the speaker of the sentence before: Lee said the deck was sound. <i>"We checked it."</i>
   */
  static Candidate ownQuotation(Pair pair, Words words) {
    Ranges content = Ranges.of(words.regionFrom(pair.region()), words.regionTo(pair.region()));
    return Candidate.withoutCue(pair.before().frame,
        new Candidate.Reading(content, 1, pair.before().source(), 1, RULE), CONFIDENCE);
  }

  private static int last(Candidate c) {
    return Math.max(c.content.end() - 1, c.frame.cueWord());
  }

  /** @param previous the region that was given to the same attribution right before, or null */
  static void collect(Pair pair, @Nullable Integer previous, Words words, Evidence out) {
    int from = words.regionFrom(pair.region());
    int to = words.regionTo(pair.region());
    QuotedRegion quote = words.quote(pair.region());
    Candidate c = pair.before();
    int anchor = previous == null ? last(c) : words.regionTo(previous) - 1;
    String type = AcceptEvidence.type(c.content, words);
    int paragraphs = words.paragraph(from) - words.paragraph(anchor);
    int sentences = words.sentenceIndex(from) - words.sentenceIndex(anchor);
    out.add("bias");
    out.add("type=" + type);
    out.add("paragraphs=" + Text.bucket(paragraphs));
    out.add("sentences=" + Text.bucket(sentences) + " " + Text.bucket(paragraphs));
    out.add("paragraphs type=" + Text.bucket(paragraphs) + " " + type);
    int start = words.sentenceStart(from);
    int end = words.sentenceEnd(to - 1);
    int beforeWords = words.wordCount(start, from);
    int afterWords = words.wordCount(to, end);
    boolean whole = beforeWords == 0 && afterWords == 0;
    out.add("whole=" + whole + " " + Text.bucket(paragraphs) + " " + type);
    out.add("words before=" + Text.bucket(beforeWords));
    out.add("words after=" + Text.bucket(afterWords));
    out.add("words between=" + Text.bucket(words.wordCount(anchor + 1, from)) + " " + whole);
    int count = words.wordCount(from, to);
    out.add("length=" + Text.bucket(count) + " " + whole);
    boolean sentenceEnd = ".!?".contains(words.token(to - 2).text());
    boolean capital = Character.isUpperCase(words.token(from + 1).text().charAt(0));
    out.add("looks whole=" + sentenceEnd + " " + capital);
    boolean opensParagraph = words.endsParagraph(from - 1);
    out.add("paragraph=" + opensParagraph + " " + words.endsParagraph(to - 1) + " " + whole);
    out.add("carried=" + (previous != null) + " " + whole);
    out.add("single=" + quote.single());
    boolean cueLast = c.frame.cueWord() >= c.content.end();
    out.add("cue last=" + cueLast + " " + Text.bucket(paragraphs) + " " + whole);
    out.add("cue=" + c.frame.lemma);
  }
}
