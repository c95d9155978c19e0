package io.github.whosaid.format;

import io.github.whosaid.Extraction;
import io.github.whosaid.Quotation;
import io.github.whosaid.Speaker;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers, from 1 on, by which one article's output refers to quotations and speakers: quotations in their order;
 * speakers in theirs, then those who are only members of a group.
 */
final class Ids {
  private final List<Quotation> quotations;
  private final Map<Speaker, Integer> speakers = new LinkedHashMap<>();
  /** What was asked before: a speaker with all its mentions is slow to hash, and a quotation holds one. */
  private final IdentityHashMap<Speaker, Integer> seenSpeakers = new IdentityHashMap<>();
  private final IdentityHashMap<Quotation, Integer> seenQuotations = new IdentityHashMap<>();

  Ids(Extraction extraction) {
    quotations = extraction.quotations();
    for (int i = 0; i < quotations.size(); i++) {
      seenQuotations.putIfAbsent(quotations.get(i), i + 1);
    }
    extraction.speakers().forEach(this::number);
    quotations.forEach(quotation -> quotation.speaker().ifPresent(this::number));
    List.copyOf(speakers.keySet()).forEach(this::numberMembers);
  }

  private void number(Speaker speaker) {
    if (!seenSpeakers.containsKey(speaker)) {
      speakers.putIfAbsent(speaker, speakers.size() + 1);
      seenSpeakers.put(speaker, speakers.get(speaker));
    }
  }

  private void numberMembers(Speaker speaker) {
    for (Speaker member : speaker.members()) {
      number(member);
      numberMembers(member);
    }
  }

  /** The speakers by their numbers. */
  Collection<Speaker> speakers() {
    return speakers.keySet();
  }

  /** The number of {@code speaker}, one of the article's. */
  int of(Speaker speaker) {
    return Objects.requireNonNull(seenSpeakers.get(speaker), "the article's speaker");
  }

  /** The number of the quotation around {@code quotation}; none without one among the article's. */
  Optional<Integer> enclosing(Quotation quotation) {
    return quotation.enclosing().map(outer -> seenQuotations.computeIfAbsent(outer, this::equal));
  }

  private @Nullable Integer equal(Quotation quotation) {
    int index = quotations.indexOf(quotation);
    return index < 0 ? null : index + 1;
  }
}
