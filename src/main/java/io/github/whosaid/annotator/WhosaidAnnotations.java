package io.github.whosaid.annotator;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.whosaid.Extraction;
import io.github.whosaid.Quotation;
import java.util.List;

/**
 * What {@link WhosaidAnnotator} leaves in a document, and how to get it out again.
 *
 * <p>The document's {@link CoreAnnotations.QuotationsAnnotation} is a list of CoreMaps, one for each content span of each
 * quotation, in text order. As CoreNLP's serializer refuses documents with keys that it does not know, Whosaid's own keys
 * stand on these maps alone. Such a map has
 * <ul>
 *   <li>{@code TextAnnotation}, {@code CharacterOffsetBegin-} and {@code -EndAnnotation}: the span; where there are tokens,
 *     {@code TokensAnnotation}, {@code TokenBegin-} and {@code -EndAnnotation} (the last token, not the one after it), and
 *     where there are sentences, {@code SentenceBegin-} and {@code -EndAnnotation} (the last sentence);
 *   <li>{@code QuotationIndexAnnotation}: counts quotations from 0; the spans of one quotation share it;
 *   <li>of {@code QuoteAttributionAnnotator}: {@code MentionAnnotation}, the source as written, and {@code MentionSieve-}, the
 *     rule that found the quotation; {@code SpeakerAnnotation} and {@code CanonicalMentionAnnotation}, the speaker's name,
 *     and {@code SpeakerSieve-}, the rule that resolved it; where the pipeline has named entities, also the first and last
 *     token of source and name. What the article does not give is not set;
 *   <li>{@link QuotationAnnotation} and {@link ExtractionAnnotation}: the records.
 * </ul>
 */
public final class WhosaidAnnotations {
  private WhosaidAnnotations() {}

  /** On a quote's CoreMap: the quotation that it is a span of. */
  public static final class QuotationAnnotation implements CoreAnnotation<Quotation> {
    /** For CoreNLP. */
    public QuotationAnnotation() {}

    @Override
    public Class<Quotation> getType() {
      return Quotation.class;
    }
  }

  /** On a quote's CoreMap: all that was found in its document. */
  public static final class ExtractionAnnotation implements CoreAnnotation<Extraction> {
    /** For CoreNLP. */
    public ExtractionAnnotation() {}

    @Override
    public Class<Extraction> getType() {
      return Extraction.class;
    }
  }

  /**
   * What was found in {@code document}.
   *
   * @throws IllegalArgumentException if {@link WhosaidAnnotator} has not annotated it, or another annotator has replaced its
   *     quotations
   */
  public static Extraction extraction(Annotation document) {
    List<CoreMap> quotes = document.get(CoreAnnotations.QuotationsAnnotation.class);
    if (quotes == null) {
      throw new IllegalArgumentException("the document has no quotations: add Whosaid's annotator to its annotators");
    }
    if (quotes.isEmpty()) {
      return new Extraction(document.get(CoreAnnotations.TextAnnotation.class), List.of(), List.of());
    }
    Extraction found = quotes.get(0).get(ExtractionAnnotation.class);
    if (found == null) {
      throw new IllegalArgumentException("the document's quotations are not Whosaid's: leave the annotator \"quote\" out, or"
          + " put Whosaid's after it");
    }
    return found;
  }
}
