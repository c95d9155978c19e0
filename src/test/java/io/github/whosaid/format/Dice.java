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
import java.util.stream.Collectors;

/** Throws extractions of whatever text, as a generator's choices say. */
final class Dice {
  /** A generator's choices. */
  interface Choices {
    /** A number from 0 to {@code most}. */
    int upTo(int most);

    /** Whatever string. */
    String string();
  }

  private final Choices choices;
  private final String text;
  private final List<Integer> borders = new ArrayList<>();

  private Dice(Choices choices) {
    this.choices = choices;
    text = choices.string();
    for (int i = 0; i <= text.length(); i = i < text.length() ? text.offsetByCodePoints(i, 1) : i + 1) {
      borders.add(i);
    }
  }

  /** Quotations whose spans are apart and stand between code points, as an extractor's do. */
  static Extraction extraction(Choices choices) {
    return new Dice(choices).extraction();
  }

  private Extraction extraction() {
    List<Quotation> quotations = new ArrayList<>();
    List<Speaker> speakers = new ArrayList<>();
    for (int i = choices.upTo(3); i > 0 && borders.size() > 1; i--) {
      Quotation quotation = quotation(quotations);
      quotation.speaker().ifPresent(speakers::add);
      quotations.add(quotation);
    }
    return new Extraction(text, quotations, speakers.stream().distinct().toList());
  }

  private Quotation quotation(List<Quotation> before) {
    List<Span> content = new ArrayList<>();
    int at = 0;
    do {
      Span span = span(at);
      content.add(span);
      at = borders.indexOf(span.end());
    } while (at + 1 < borders.size() && choices.upTo(2) == 0);
    String words = content.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    Optional<Cue> cue = choices.upTo(3) == 0 ? Optional.empty() : Optional.of(cue());
    Optional<SpeakerLink> link = choices.upTo(2) == 0 ? Optional.empty()
        : Optional.of(new SpeakerLink(speaker(), choices.upTo(10) / 10.0, choices.string()));
    Optional<Quotation> outer = before.isEmpty() || choices.upTo(2) > 0 ? Optional.empty()
        : Optional.of(before.get(choices.upTo(before.size() - 1)));
    return new Quotation(one(QuotationType.values()), content, words, cue, mention(), link, mention(), outer,
        choices.upTo(100) / 100.0, choices.string());
  }

  private Cue cue() {
    Span span = span(0);
    return new Cue(span, span.in(text), choices.string(), one(CueKind.values()), choices.upTo(1) == 0);
  }

  private Speaker speaker() {
    return new Speaker("n" + choices.string(), one(SpeakerKind.values()), Gender.UNKNOWN, "",
        mention().stream().toList(), List.of(choices.string()), mention().stream().toList(), List.of());
  }

  private Optional<Mention> mention() {
    if (choices.upTo(2) == 0) {
      return Optional.empty();
    }
    Span span = span(0);
    return Optional.of(new Mention(span, span.in(text)));
  }

  /** A span that starts at the border {@code from} or later. */
  private Span span(int from) {
    int first = from + choices.upTo(borders.size() - 2 - from);
    return new Span(borders.get(first), borders.get(first + 1 + choices.upTo(borders.size() - 2 - first)));
  }

  private <E> E one(E[] values) {
    return values[choices.upTo(values.length - 1)];
  }
}
