package io.github.whosaid.annotator;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.JSONOutputter;
import io.github.whosaid.format.QuotationFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * CoreNLP's JSON with one key more: {@code whosaid}, the document of {@link QuotationFormat#JSON}, whose {@code article} is
 * the document's DocID, or empty. For CoreNLP's command line and server, in the properties or with the request:
 *
 * <pre>
 * outputFormat = custom
 * customOutputter = io.github.whosaid.annotator.WhosaidJsonOutputter
 * </pre>
 *
 * <p>Needs Jackson on the class path. Safe for any number of threads.
 */
public final class WhosaidJsonOutputter extends AnnotationOutputter {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** Called by CoreNLP. */
  public WhosaidJsonOutputter() {}

  /**
   * Writes the document's annotations and quotations.
   *
   * @param document annotated by {@link WhosaidAnnotator}
   * @param target where to write; it stays open
   * @param options the encoding, and whether over several lines
   * @throws IllegalArgumentException if the document has no quotations of Whosaid's
   * @throws IOException if {@code target} throws it
   */
  @Override
  public void print(Annotation document, OutputStream target, Options options) throws IOException {
    StringBuilder quotations = new StringBuilder();
    String id = document.get(CoreAnnotations.DocIDAnnotation.class);
    QuotationFormat.JSON.write(WhosaidAnnotations.extraction(document), Objects.requireNonNullElse(id, ""), quotations);
    ObjectNode json = (ObjectNode) MAPPER.readTree(new JSONOutputter().print(document, options));
    json.set("whosaid", MAPPER.readTree(quotations.toString()));
    ObjectWriter writer = options.pretty ? MAPPER.writerWithDefaultPrettyPrinter() : MAPPER.writer();
    target.write((writer.writeValueAsString(json) + "\n").getBytes(options.encoding));
    target.flush();
  }
}
