package io.github.whosaid;

import io.github.whosaid.analysis.WordSpans;
import io.github.whosaid.attribution.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes records of attributions and their speakers. */
final class ExtractionBuilder {
  private final String text;
  private final Set<CueKind> kinds;

  ExtractionBuilder(String text, Set<CueKind> kinds) {
    this.text = text;
    this.kinds = kinds;
  }

  Extraction build(List<Attribution> attributions, List<@Nullable SpeakerLink> links) {
    Map<Integer, Quotation> made = new HashMap<>();
    for (int i = 0; i < attributions.size(); i++) {
      make(i, attributions, links, made);
    }
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      if (isWanted(attributions.get(i))) {
        quotations.add(made.get(i));
      }
    }
    quotations.sort(Comparator.comparingInt((Quotation q) -> q.extent().start()).thenComparingInt(Quotation::depth));
    return new Extraction(text, quotations, speakers(quotations));
  }

  private boolean isWanted(Attribution attribution) {
    Cue cue = attribution.cue();
    return kinds.contains(cue == null ? CueKind.SAY : cue.kind());
  }

  private Quotation make(int index, List<Attribution> attributions, List<@Nullable SpeakerLink> links,
      Map<Integer, Quotation> made) {
    Quotation known = made.get(index);
    if (known != null) {
      return known;
    }
    Attribution a = attributions.get(index);
    int outer = a.enclosing();
    while (outer >= 0 && !isWanted(attributions.get(outer))) {
      outer = attributions.get(outer).enclosing();
    }
    Optional<Quotation> enclosing = outer < 0 ? Optional.empty() : Optional.of(make(outer, attributions, links, made));
    String words = a.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    Quotation quotation = new Quotation(a.type(), a.content(), words, Optional.ofNullable(a.cue()), mention(a.source()),
        Optional.ofNullable(links.get(index)), mention(a.addressee()), enclosing, a.confidence(), a.rule());
    made.put(index, quotation);
    return quotation;
  }

  private Optional<Mention> mention(@Nullable Span span) {
    return span == null ? Optional.empty() : Optional.of(new Mention(span, span.in(text)));
  }

  /** The speakers by the number of quoted words that formats show, nested ones not counted twice for one speaker. */
  private static List<Speaker> speakers(List<Quotation> quotations) {
    Map<Speaker, Quoted> all = new LinkedHashMap<>();
    // A speaker with all its mentions is slow to hash, and a quotation each holds it.
    IdentityHashMap<Speaker, Quoted> known = new IdentityHashMap<>();
    for (Quotation quotation : quotations) {
      quotation.speaker().ifPresent(speaker ->
          known.computeIfAbsent(speaker, s -> all.computeIfAbsent(s, Quoted::new)).words +=
              isWithin(speaker, quotation.enclosing()) ? 0 : WordSpans.of(quotation.text()).size());
    }
    return all.values().stream().sorted(Comparator.comparingInt((Quoted q) -> q.words).reversed()).map(q -> q.speaker)
        .toList();
  }

  /** How many words of a speaker are quoted. */
  private static final class Quoted {
    private final Speaker speaker;
    private int words;

    Quoted(Speaker speaker) {
      this.speaker = speaker;
    }
  }

  private static boolean isWithin(Speaker speaker, Optional<Quotation> outer) {
    for (Optional<Quotation> up = outer; up.isPresent(); up = up.get().enclosing()) {
      if (up.get().speaker().filter(speaker::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
