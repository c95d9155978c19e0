package io.github.whosaid.format;

import io.github.whosaid.Cue;
import io.github.whosaid.CueKind;
import io.github.whosaid.Extraction;
import io.github.whosaid.Gender;
import io.github.whosaid.Mention;
import io.github.whosaid.Quotation;
import io.github.whosaid.QuotationType;
import io.github.whosaid.Span;
import io.github.whosaid.Speaker;
import io.github.whosaid.SpeakerKind;
import io.github.whosaid.SpeakerLink;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Extractions made by hand, for the tests of what comes after the extractor. */
public final class Samples {
  /** The picture in it takes two chars and one code point. */
  public static final String TEXT = """
      Mayor Ana Lee said 😀 the ferry plan was "unfair".

      "Osric told\tme he
      is out," Lee told reporters. "No boats!"
      """;

  private Samples() {}

  /** What {@code format} writes. */
  public static String written(QuotationFormat format, Extraction extraction, String article) throws IOException {
    StringBuilder out = new StringBuilder();
    format.write(extraction, article, out);
    return out.toString();
  }

  /** A mixed quotation; a direct one in two lines with one nested in it; a direct one that nothing attributes. */
  public static Extraction ferry() {
    Speaker lee = new Speaker("Ana Lee", SpeakerKind.PERSON, Gender.FEMALE, "first name", List.of(mention("Mayor")),
        List.of("Lee"), List.of(mention("Ana Lee"), mention("Lee told", 3)), List.of());
    Speaker osric = new Speaker("Osric", SpeakerKind.PERSON, Gender.UNKNOWN, "", List.of(), List.of(),
        List.of(mention("Osric")), List.of());
    Quotation unfair = new Quotation(QuotationType.MIXED, List.of(span("the ferry plan was \"unfair\".")),
        "the ferry plan was \"unfair\".", Optional.of(cue("said", "say")), Optional.of(mention("Ana Lee")),
        Optional.of(new SpeakerLink(lee, 0.9, "name")), Optional.empty(), Optional.empty(), 0.95, "clause");
    Quotation out = new Quotation(QuotationType.DIRECT, List.of(span("\"Osric told\tme he\nis out,\"")),
        "\"Osric told\tme he\nis out,\"", Optional.of(cue("told reporters", 4, "tell", false)),
        Optional.of(mention("Lee told", 3)), Optional.of(new SpeakerLink(lee, 0.8, "surname")),
        Optional.of(mention("reporters")), Optional.empty(), 0.9, "inverted");
    Quotation inner = new Quotation(QuotationType.INDIRECT, List.of(span("he\nis out")), "he\nis out",
        Optional.of(cue("told\tme", 4, "tell", true)), Optional.of(mention("Osric")),
        Optional.of(new SpeakerLink(osric, 1, "name")), Optional.empty(), Optional.of(out), 0.5, "clause");
    Quotation boats = new Quotation(QuotationType.DIRECT, List.of(span("\"No"), span("boats!\"")), "\"No boats!\"",
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0.25, "free");
    return new Extraction(TEXT, List.of(unfair, out, inner, boats), List.of(lee, osric));
  }

  /** One statement by a group of two, of whom only one is quoted elsewhere. */
  public static Extraction group() {
    String text = "Lee and Moran want a vote. Lee agreed.";
    Speaker lee = new Speaker("Lee", SpeakerKind.PERSON, Gender.UNKNOWN, "", List.of(), List.of(), List.of(), List.of());
    Speaker moran = new Speaker("Moran", SpeakerKind.PERSON, Gender.UNKNOWN, "", List.of(), List.of(), List.of(), List.of());
    Speaker both = new Speaker("Lee and Moran", SpeakerKind.GROUP, Gender.UNKNOWN, "", List.of(), List.of(), List.of(),
        List.of(lee, moran));
    Quotation vote = new Quotation(QuotationType.INDIRECT, List.of(new Span(19, 25)), "a vote",
        Optional.of(new Cue(new Span(14, 18), "want", "want", CueKind.INTEND, false)),
        Optional.of(new Mention(new Span(0, 13), "Lee and Moran")), Optional.of(new SpeakerLink(both, 1, "group")),
        Optional.empty(), Optional.empty(), 0.75, "object");
    return new Extraction(text, List.of(vote), List.of(both, lee));
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Mention mention(String words) {
    return mention(words, words.length());
  }

  private static Mention mention(String words, int length) {
    int at = span(words).start();
    return new Mention(new Span(at, at + length), words.substring(0, length));
  }

  private static Cue cue(String word, String lemma) {
    return cue(word, word.length(), lemma, false);
  }

  private static Cue cue(String words, int length, String lemma, boolean negated) {
    int at = span(words).start();
    return new Cue(new Span(at, at + length), words.substring(0, length), lemma, CueKind.SAY, negated);
  }
}
