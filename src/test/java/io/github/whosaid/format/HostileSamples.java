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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Extractions whose text, names and spans try to break what is made of them. */
final class HostileSamples {
  /** Markup, formulas, control characters and a change of writing direction, all in what is quoted and in names. */
  static final String TEXT = """
      =HYPERLINK("http://evil.example") said "<script>document.title='hacked'</script> & </mark></p> <img src=x \
      onerror=document.title='hacked'>".

      +1\u0000\u0007\u001b[31m said "\u202egnorw\u202c, 'a', {{style}} </style></script><!-- \ud83d\ude00".\r
      """;

  private HostileSamples() {}

  /** Two quotations by speakers with hostile names. */
  static Extraction markup() {
    int formula = TEXT.indexOf(" said");
    Span script = new Span(TEXT.indexOf("\"<script"), TEXT.indexOf(".\n"));
    Span control = new Span(TEXT.indexOf("\"\u202e"), TEXT.lastIndexOf("."));
    int plus = TEXT.indexOf("+1");
    List<Quotation> quotations = List.of(
        quotation(script, new Span(0, formula), new Span(formula + 1, formula + 5)),
        quotation(control, new Span(plus, plus + 8), new Span(plus + 9, plus + 13)));
    List<Speaker> speakers = quotations.stream().map(quotation -> quotation.speaker().orElseThrow()).toList();
    return new Extraction(TEXT, quotations, speakers);
  }

  private static Quotation quotation(Span content, Span source, Span cue) {
    Mention who = new Mention(source, source.in(TEXT));
    Speaker speaker = new Speaker(who.text() + "\"'><b onclick=x>", SpeakerKind.PERSON, Gender.UNKNOWN, "", List.of(who),
        List.of("@SUM(A1)"), List.of(who), List.of());
    return new Quotation(QuotationType.DIRECT, List.of(content), content.in(TEXT),
        Optional.of(new Cue(cue, cue.in(TEXT), "-say", CueKind.SAY, false)), Optional.of(who),
        Optional.of(new SpeakerLink(speaker, 1, "<i>rule</i>")), Optional.of(who), Optional.empty(), 1, "\tr\n");
  }

  /** Contents that cross each other, a paragraph's end, and the source and cue of others; an empty one too. */
  static Extraction crossing() {
    String text = "one two three four\n\nfive six seven eight\n";
    List<Quotation> quotations = new ArrayList<>();
    quotations.add(crossing(text, List.of(new Span(0, 13), new Span(14, 28)), new Span(4, 18), new Span(2, 24)));
    quotations.add(crossing(text, List.of(new Span(4, 28)), new Span(4, 18), new Span(0, 7)));
    quotations.add(crossing(text, List.of(new Span(8, 40)), new Span(8, 13), new Span(18, 20)));
    quotations.add(crossing(text, List.of(new Span(9, 9)), new Span(0, 3), new Span(3, 3)));
    quotations.add(crossing(text, List.of(new Span(18, 20)), new Span(0, 40), new Span(20, 40)));
    return new Extraction(text, quotations, List.of());
  }

  private static Quotation crossing(String text, List<Span> content, Span source, Span cue) {
    return new Quotation(QuotationType.INDIRECT, content, "words", Optional.of(new Cue(cue, cue.in(text), "say",
        CueKind.SAY, false)), Optional.of(new Mention(source, source.in(text))), Optional.empty(), Optional.empty(),
        Optional.empty(), 0.5, "crossing");
  }

  /** An article of {@code paragraphs} paragraphs, each with a quotation of its own speaker and one nested in it. */
  static Extraction of(int paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Quotation> quotations = new ArrayList<>();
    List<Speaker> speakers = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      int at = text.length();
      text.append("Lee said the mayor told her he was out.\n\n");
      Mention lee = new Mention(new Span(at, at + 3), "Lee");
      Speaker speaker = new Speaker("Lee " + (10_000 + i), SpeakerKind.PERSON, Gender.FEMALE, "pronoun", List.of(), List.of(),
          List.of(lee), List.of());
      Quotation outer = new Quotation(QuotationType.INDIRECT, List.of(new Span(at + 9, at + 38)),
          "the mayor told her he was out", Optional.of(new Cue(new Span(at + 4, at + 8), "said", "say", CueKind.SAY, false)),
          Optional.of(lee), Optional.of(new SpeakerLink(speaker, 1, "name")), Optional.empty(), Optional.empty(), 1, "clause");
      speakers.add(speaker);
      quotations.add(outer);
      quotations.add(new Quotation(QuotationType.INDIRECT, List.of(new Span(at + 28, at + 38)), "he was out",
          Optional.of(new Cue(new Span(at + 19, at + 23), "told", "tell", CueKind.SAY, false)),
          Optional.of(new Mention(new Span(at + 9, at + 18), "the mayor")), Optional.empty(), Optional.empty(),
          Optional.of(outer), 0.5, "clause"));
    }
    return new Extraction(text.toString(), quotations, speakers);
  }
}
