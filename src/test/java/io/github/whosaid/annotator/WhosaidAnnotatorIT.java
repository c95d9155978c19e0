package io.github.whosaid.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationOutputter;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import io.github.whosaid.CueKind;
import io.github.whosaid.Engine;
import io.github.whosaid.Extraction;
import io.github.whosaid.Quotation;
import io.github.whosaid.Speaker;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The annotator in CoreNLP's own pipelines, set up from properties alone. */
@Tag("pipelines")
class WhosaidAnnotatorIT {
  static final String TEXT = """
      Mayor Ana Ruiz said the old bridge was safe.

      "We checked it," she told reporters, "and found nothing."
      """;

  static final String ANNOTATOR = """
      customAnnotatorClass.whosaid = io.github.whosaid.annotator.WhosaidAnnotator
      """;

  /** CoreNLP's usual annotators before ours, with the names of one model, to keep the test small. */
  static final String WHOLE = ANNOTATOR + """
      annotators = tokenize,pos,lemma,ner,depparse,whosaid
      tokenize.options = splitHyphenated=false
      ner.model = edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz
      ner.applyFineGrained = false
      ner.applyNumericClassifiers = false
      ner.useSUTime = false
      """;

  private static StanfordCoreNLP pipeline(String properties) {
    return new StanfordCoreNLP(properties(properties));
  }

  static Properties properties(String lines) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(lines));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return properties;
  }

  private static Annotation annotated(String properties, String text) {
    Annotation document = new Annotation(text);
    pipeline(properties).annotate(document);
    return document;
  }

  @Test
  void showsItsQuotationsAsCoreNlpDoes() {
    CoreDocument document = new CoreDocument(TEXT);
    pipeline(WHOLE).annotate(document);
    List<CoreQuote> quotes = document.quotes();
    assertThat(quotes).extracting(CoreQuote::text)
        .containsExactly("the old bridge was safe", "\"We checked it,\"", "\"and found nothing.\"");
    assertThat(quotes).extracting(CoreQuote::speaker).containsOnly(Optional.of("Ana Ruiz"));
    assertThat(quotes).extracting(CoreQuote::canonicalSpeaker).containsOnly(Optional.of("Ana Ruiz"));
    assertThat(quotes).extracting(quote -> quote.sentences().size()).containsOnly(1);
    CoreMap last = quotes.get(2).coreMap();
    assertThat(last.get(QuoteAttributionAnnotator.MentionAnnotation.class)).isEqualTo("she");
    assertThat(quotes.get(2).speakerTokens().orElseThrow()).extracting(token -> token.word()).containsExactly("she");
    assertThat(quotes.get(2).canonicalSpeakerTokens().orElseThrow()).extracting(token -> token.word())
        .containsExactly("Ana", "Ruiz");
    assertThat(last.get(CoreAnnotations.TokensAnnotation.class)).extracting(token -> token.originalText())
        .containsExactly("\"", "and", "found", "nothing", ".", "\"");
    assertThat(document.tokens()).filteredOn(token -> token.get(CoreAnnotations.QuotationIndexAnnotation.class) != null)
        .extracting(token -> token.originalText()).startsWith("the", "old", "bridge").doesNotContain("Ana", "told");
  }

  @Test
  void leavesTheRecords() {
    Annotation document = annotated(WHOLE, TEXT);
    Extraction found = WhosaidAnnotations.extraction(document);
    assertThat(found.text()).isEqualTo(TEXT);
    assertThat(found.quotations()).hasSize(2);
    assertThat(found.speakers()).extracting(Speaker::name).containsExactly("Ana Ruiz");
    List<Quotation> carried = document.get(CoreAnnotations.QuotationsAnnotation.class).stream()
        .map(quote -> quote.get(WhosaidAnnotations.QuotationAnnotation.class)).toList();
    assertThat(carried).containsExactly(found.quotations().get(0), found.quotations().get(1), found.quotations().get(1));
  }

  @Test
  void computesWhatThePipelineDoesNot() throws IOException {
    String article = Files.readString(Path.of("sample-data", "early-ferry.txt"));
    Extraction expected = Engine.extract(article);
    assertThat(WhosaidAnnotations.extraction(annotated(ANNOTATOR + "annotators = whosaid\n", article)))
        .as("nothing else in the pipeline").isEqualTo(expected);
    Annotation tokens = annotated(
        ANNOTATOR + "annotators = tokenize,whosaid\ntokenize.options = splitHyphenated=false\n", article);
    List<Quotation> found = WhosaidAnnotations.extraction(tokens).quotations();
    assertThat(found).as("tokens alone").filteredOn(expected.quotations()::contains)
        .hasSizeGreaterThan(expected.quotations().size() * 9 / 10);
    assertThat(tokens.get(CoreAnnotations.TokensAnnotation.class)).as("what is computed is not set")
        .allMatch(token -> token.tag() == null && token.ner() == null);
  }

  @Test
  void takesBlankAndOddDocuments() {
    for (String text : List.of("", " \n ", "\"", "said", "\uD83D\uDE00 \"No\"", "A: B: C: D:")) {
      assertThat(WhosaidAnnotations.extraction(annotated(WHOLE, text)).text()).isEqualTo(text);
      assertThat(WhosaidAnnotations.extraction(annotated(ANNOTATOR + "annotators = whosaid", text)).text())
          .isEqualTo(text);
    }
  }

  @Test
  void passesThroughCoreNlpsSerializer() throws IOException, ClassNotFoundException {
    ProtobufAnnotationSerializer serializer = new ProtobufAnnotationSerializer();
    ByteArrayOutputStream stored = new ByteArrayOutputStream();
    serializer.write(annotated(WHOLE, TEXT), stored);
    Annotation restored = serializer.read(new ByteArrayInputStream(stored.toByteArray())).first;
    assertThat(restored.get(CoreAnnotations.QuotationsAnnotation.class))
        .extracting(quote -> quote.get(CoreAnnotations.TextAnnotation.class) + " - "
            + quote.get(QuoteAttributionAnnotator.SpeakerAnnotation.class))
        .containsExactly("the old bridge was safe - Ana Ruiz", "\"We checked it,\" - Ana Ruiz",
            "\"and found nothing.\" - Ana Ruiz");
    assertThatIllegalArgumentException().as("the records are not stored")
        .isThrownBy(() -> WhosaidAnnotations.extraction(restored)).withMessageContaining("\"quote\"");
  }

  @Test
  void addsItsDocumentToCoreNlpsJson() throws IOException {
    Annotation document = annotated(WHOLE, TEXT);
    document.set(CoreAnnotations.DocIDAnnotation.class, "bridge");
    ObjectMapper mapper = new ObjectMapper();
    for (boolean pretty : new boolean[] {true, false}) {
      String printed = new WhosaidJsonOutputter().print(document, new AnnotationOutputter.Options(pretty));
      assertThat(printed.lines().count() > 1).isEqualTo(pretty);
      JsonNode json = mapper.readTree(printed);
      assertThat(json.at("/sentences/0/tokens/1/word").asText()).isEqualTo("Ana");
      assertThat(json.at("/quotes/0/speaker").asText()).isEqualTo("Ana Ruiz");
      assertThat(json.at("/whosaid/article").asText()).isEqualTo("bridge");
      assertThat(json.at("/whosaid/quotations/1/content/spans/1/0").asInt()).isEqualTo(TEXT.indexOf("\"and"));
      assertThat(json.at("/whosaid/speakers/0/titles/0/text").asText()).isEqualTo("Mayor");
    }
  }

  // Properties.

  @Test
  void takesTheBuildersOptions() {
    Extraction found = WhosaidAnnotations.extraction(annotated(ANNOTATOR + """
        annotators = whosaid
        whosaid.kinds = demand, intend
        whosaid.statements = true
        """, "Lee urged the council to close the bridge. He hopes to finish by May. Lee said the bridge was safe."));
    assertThat(found.quotations()).singleElement().satisfies(
        quotation -> assertThat(quotation.cue().orElseThrow().kind()).isEqualTo(CueKind.DEMAND));
  }

  @Test
  void goesByTheNameThatThePipelineGivesIt() {
    String named = "customAnnotatorClass.attribution = " + WhosaidAnnotator.class.getName() + "\n";
    StanfordCoreNLP pipeline = pipeline(named + "annotators = attribution\nattribution.maximumLength = 20\n");
    assertThatThrownBy(() -> pipeline.annotate(new Annotation("Mayor Ana Ruiz said the bridge was safe.")))
        .hasMessageStartingWith("the text has 40 chars, the limit is 20: ")
        .hasMessageEndingWith("attribution.maximumLength");
  }

  /** CoreNLP wraps what an annotator's constructor throws. */
  private static String refusal(String property) {
    Throwable failure = catchThrowable(() -> pipeline(ANNOTATOR + "annotators = whosaid\n" + property));
    while (!(failure instanceof IllegalArgumentException)) {
      failure = failure.getCause();
    }
    return failure.getMessage();
  }

  @Test
  void namesPropertyValueAndRemedy() {
    assertThat(refusal("whosaid.minConfidence = 0.5")).isEqualTo("there is no property whosaid.minConfidence (its value is"
        + " \"0.5\"); whosaid takes whosaid.kinds, whosaid.maximumLength, whosaid.minimumConfidence, whosaid.models,"
        + " whosaid.statements");
    assertThat(refusal("whosaid.minimumConfidence = high"))
        .isEqualTo("the property whosaid.minimumConfidence takes a number from 0 to 1, not \"high\"");
    assertThat(refusal("whosaid.minimumConfidence = 1.5")).isEqualTo(
        "the property whosaid.minimumConfidence does not fit: a minimum confidence lies in 0..1, not 1.5");
    assertThat(refusal("whosaid.maximumLength = 0"))
        .isEqualTo("the property whosaid.maximumLength does not fit: a maximum length is at least 1, not 0");
    assertThat(refusal("whosaid.statements = yes"))
        .isEqualTo("the property whosaid.statements takes true or false, not \"yes\"");
    assertThat(refusal("whosaid.kinds = SAY, SHOUT")).startsWith("the property whosaid.kinds takes some of [SAY, WRITE,")
        .endsWith("not \"SAY, SHOUT\"");
    assertThat(refusal("whosaid.kinds = FEEL\nwhosaid.statements = true"))
        .isEqualTo("the property whosaid.kinds does not fit: at least one cue kind is needed, or nothing would be found");
    assertThat(refusal("whosaid.models = no/such/folder"))
        .startsWith("the property whosaid.models does not fit: ").contains(Path.of("no/such/folder").toString());
  }

  @Test
  void tellsAnUnannotatedDocument() {
    assertThatIllegalArgumentException().isThrownBy(() -> WhosaidAnnotations.extraction(new Annotation(TEXT)))
        .withMessageContaining("add Whosaid's annotator");
  }
}
