package io.github.whosaid.annotator;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import io.github.whosaid.Extraction;
import io.github.whosaid.QuoteExtractor;
import io.github.whosaid.corenlp.PipelineAnnotations;
import java.util.Properties;
import java.util.Set;

/**
 * An annotator for CoreNLP pipelines, from properties alone:
 *
 * <pre>
 * annotators = tokenize,pos,lemma,ner,depparse,whosaid
 * customAnnotatorClass.whosaid = io.github.whosaid.annotator.WhosaidAnnotator
 * tokenize.options = splitHyphenated=false
 * whosaid.minimumConfidence = 0.5
 * </pre>
 *
 * <p>It needs no other annotator, and uses what those before it have set: tokens, sentences, tags, lemmas, names and basic
 * dependencies. What is missing it computes for itself, without setting it, with CoreNLP's English models, which are loaded
 * when first needed. The rules were fitted to tokens with whole hyphenated words, hence {@code splitHyphenated=false}.
 *
 * <p>The properties, after the annotator's name and a dot, mirror {@link QuoteExtractor.Builder}: {@code minimumConfidence}
 * (0 to 1), {@code kinds} ({@link io.github.whosaid.CueKind}s, comma-separated), {@code statements} ({@code true}: only the
 * kinds that are statements), {@code models} (a folder), {@code maximumLength} (chars).
 *
 * <p>It sets {@link CoreAnnotations.QuotationsAnnotation} on the document, with the keys of CoreNLP's own {@code quote}
 * annotator, so that {@code CoreDocument.quotes()}, the server and every output format show the quotations; see
 * {@link WhosaidAnnotations}. It replaces what {@code quote} has set, and {@code quote} does the same to it: a pipeline takes
 * one of the two. Every token within a quotation gets {@link CoreAnnotations.QuotationIndexAnnotation}.
 *
 * <p>Safe for any number of threads.
 */
public final class WhosaidAnnotator implements Annotator {
  private final String name;
  private final int maximumLength;
  private final QuoteExtractor extractor;

  /**
   * Called by CoreNLP.
   *
   * @param name what the annotator is called in {@code annotators}, the prefix of its properties
   * @param properties the pipeline's properties
   * @throws IllegalArgumentException if a property of the annotator is unknown or its value does not fit
   * @throws io.github.whosaid.WhosaidException if a rule file is missing or faulty
   */
  public WhosaidAnnotator(String name, Properties properties) {
    AnnotatorProperties own = new AnnotatorProperties(name, properties);
    this.name = name;
    maximumLength = own.maximumLength();
    extractor = own.extractor();
  }

  /**
   * Adds the quotations of the document.
   *
   * @throws IllegalArgumentException if the document has no text, is longer than {@code maximumLength}, or has tokens that
   *     stand outside its text
   * @throws io.github.whosaid.WhosaidException if a model is needed and missing
   * @throws java.util.concurrent.CancellationException if the thread is interrupted; it stays so
   */
  @Override
  public void annotate(Annotation document) {
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    if (text != null && text.length() > maximumLength) {
      throw new IllegalArgumentException("the text has " + text.length() + " chars, the limit is " + maximumLength
          + ": split it into articles, or raise " + name + ".maximumLength");
    }
    Extraction found = extractor.extractFrom(PipelineAnnotations.read(document));
    new QuoteMaps(document, found).set();
  }

  /** Nothing: what is missing is computed. */
  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of();
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(CoreAnnotations.QuotationsAnnotation.class, CoreAnnotations.QuotationIndexAnnotation.class,
        QuoteAttributionAnnotator.MentionAnnotation.class, QuoteAttributionAnnotator.MentionSieveAnnotation.class,
        QuoteAttributionAnnotator.SpeakerAnnotation.class, QuoteAttributionAnnotator.SpeakerSieveAnnotation.class,
        QuoteAttributionAnnotator.CanonicalMentionAnnotation.class, WhosaidAnnotations.QuotationAnnotation.class,
        WhosaidAnnotations.ExtractionAnnotation.class);
  }
}
