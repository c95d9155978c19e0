package io.github.whosaid.annotator;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.whosaid.Extraction;
import io.github.whosaid.Mention;
import io.github.whosaid.Quotation;
import io.github.whosaid.Span;
import io.github.whosaid.SpeakerLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays an extraction down in its document, in the keys that {@link WhosaidAnnotations} describes. */
final class QuoteMaps {
  private final Annotation document;
  private final Extraction extraction;
  private final List<CoreLabel> tokens;
  private final List<CoreMap> sentences;
  private final boolean hasEntities;

  QuoteMaps(Annotation document, Extraction extraction) {
    this.document = document;
    this.extraction = extraction;
    tokens = document.containsKey(CoreAnnotations.TokensAnnotation.class)
        ? document.get(CoreAnnotations.TokensAnnotation.class) : List.of();
    sentences = document.containsKey(CoreAnnotations.SentencesAnnotation.class)
        ? document.get(CoreAnnotations.SentencesAnnotation.class) : List.of();
    hasEntities = document.containsKey(CoreAnnotations.MentionsAnnotation.class)
        || sentences.stream().anyMatch(sentence -> sentence.containsKey(CoreAnnotations.MentionsAnnotation.class));
  }

  void set() {
    List<CoreMap> quotes = new ArrayList<>();
    List<Quotation> quotations = extraction.quotations();
    for (int i = 0; i < quotations.size(); i++) {
      for (Span span : quotations.get(i).content()) {
        quotes.add(quote(i, span, quotations.get(i)));
      }
    }
    quotes.sort(Comparator.comparing(quote -> quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class)));
    document.set(CoreAnnotations.QuotationsAnnotation.class, quotes);
  }

  private CoreMap quote(int index, Span span, Quotation quotation) {
    CoreMap quote = new ArrayCoreMap(20);
    quote.set(CoreAnnotations.TextAnnotation.class, span.in(extraction.text()));
    quote.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.start());
    quote.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
    quote.set(CoreAnnotations.QuotationIndexAnnotation.class, index);
    setTokens(quote, span, index);
    setSentences(quote, span);
    quote.set(QuoteAttributionAnnotator.MentionSieveAnnotation.class, quotation.rule());
    quotation.source().ifPresent(source -> {
      quote.set(QuoteAttributionAnnotator.MentionAnnotation.class, source.text());
      setTokens(quote, source.span(), QuoteAttributionAnnotator.MentionBeginAnnotation.class,
          QuoteAttributionAnnotator.MentionEndAnnotation.class);
    });
    quotation.link().ifPresent(link -> setSpeaker(quote, link));
    quote.set(WhosaidAnnotations.QuotationAnnotation.class, quotation);
    quote.set(WhosaidAnnotations.ExtractionAnnotation.class, extraction);
    return quote;
  }

  private void setSpeaker(CoreMap quote, SpeakerLink link) {
    String name = link.speaker().name();
    quote.set(QuoteAttributionAnnotator.SpeakerAnnotation.class, name);
    quote.set(QuoteAttributionAnnotator.SpeakerSieveAnnotation.class, link.rule());
    quote.set(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class, name);
    link.speaker().mentions().stream().filter(mention -> mention.text().equals(name)).findFirst().map(Mention::span)
        .ifPresent(span -> setTokens(quote, span, QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation.class,
            QuoteAttributionAnnotator.CanonicalMentionEndAnnotation.class));
  }

  private void setTokens(CoreMap quote, Span span, int index) {
    int first = firstEndingAfter(span.start(), tokens);
    int end = endBefore(first, span);
    if (end > first) {
      List<CoreLabel> inside = tokens.subList(first, end);
      quote.set(CoreAnnotations.TokensAnnotation.class, inside);
      quote.set(CoreAnnotations.TokenBeginAnnotation.class, first);
      quote.set(CoreAnnotations.TokenEndAnnotation.class, end - 1);
      inside.forEach(token -> token.set(CoreAnnotations.QuotationIndexAnnotation.class, index));
    }
  }

  /** CoreNLP looks for the entity that has just these tokens, and fails where the document has no list of entities. */
  private void setTokens(CoreMap quote, Span span, Class<? extends CoreAnnotation<Integer>> begin,
      Class<? extends CoreAnnotation<Integer>> end) {
    int first = firstEndingAfter(span.start(), tokens);
    int after = endBefore(first, span);
    if (hasEntities && after > first) {
      quote.set(begin, first);
      quote.set(end, after - 1);
    }
  }

  private void setSentences(CoreMap quote, Span span) {
    int first = firstEndingAfter(span.start(), sentences);
    int end = first;
    while (end < sentences.size()
        && sentences.get(end).get(CoreAnnotations.CharacterOffsetBeginAnnotation.class) < span.end()) {
      end++;
    }
    if (end > first) {
      quote.set(CoreAnnotations.SentenceBeginAnnotation.class, first);
      quote.set(CoreAnnotations.SentenceEndAnnotation.class, end - 1);
    }
  }

  /** The index of the first of {@code stretches}, in text order, that ends after {@code offset}. */
  private static int firstEndingAfter(int offset, List<? extends CoreMap> stretches) {
    int low = 0;
    int high = stretches.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (stretches.get(mid).get(CoreAnnotations.CharacterOffsetEndAnnotation.class) <= offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** The index after the last token from {@code first} on that starts in {@code span}. */
  private int endBefore(int first, Span span) {
    int end = first;
    while (end < tokens.size() && tokens.get(end).beginPosition() < span.end()) {
      end++;
    }
    return end;
  }
}
