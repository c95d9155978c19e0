package io.github.whosaid.evaluation;

import io.github.whosaid.Cue;
import io.github.whosaid.Extraction;
import io.github.whosaid.Mention;
import io.github.whosaid.Quotation;
import io.github.whosaid.Span;
import io.github.whosaid.Speaker;
import io.github.whosaid.format.BratDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One attribution as the measures see it, whether an annotator or the library made it.
 *
 * @param id its brat event ("E1")
 * @param content where its content stands
 * @param cue where its cue stands; empty without one
 * @param source where its source stands; empty without one
 * @param speaker the name of the resolved speaker
 * @param rule the rule that found it; none for an annotator's, and for what was read from a file
 */
public record Annotation(String id, List<Span> content, List<Span> cue, List<Span> source, Optional<String> speaker,
    Optional<String> rule) {

  /** @throws NullPointerException if a part is null */
  public Annotation {
    Objects.requireNonNull(id, "id");
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(rule, "rule");
  }

  /** The events of {@code document} whose type starts with "Attribution". */
  public static List<Annotation> of(BratDocument document) {
    return document.events().stream()
        .filter(event -> event.type().startsWith("Attribution"))
        .map(event -> new Annotation(event.id(), event.role("Content"), event.role("Cue"), event.role("Source"),
            event.note(), Optional.empty()))
        .toList();
  }

  /** The quotations of {@code extraction}, with the event names that {@code QuotationFormat.BRAT} gives them. */
  public static List<Annotation> of(Extraction extraction) {
    List<Annotation> annotations = new ArrayList<>();
    for (Quotation quotation : extraction.quotations()) {
      annotations.add(new Annotation("E" + (annotations.size() + 1), quotation.content(),
          quotation.cue().map(Cue::span).stream().toList(), quotation.source().map(Mention::span).stream().toList(),
          quotation.speaker().map(Speaker::name), Optional.of(quotation.rule())));
    }
    return annotations;
  }
}
