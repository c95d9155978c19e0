package io.github.whosaid.annotator;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.whosaid.evaluation.AcceptedSpeakers;
import io.github.whosaid.evaluation.Annotation;
import io.github.whosaid.evaluation.EvaluationReport;
import io.github.whosaid.evaluation.Evaluator;
import io.github.whosaid.evaluation.GoldArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How good the annotator is on other annotators' tokens, tags and trees is what the README says. */
@Tag("pipelines")
class PipelineFiguresIT {
  private static final Path SAMPLES = Path.of("sample-data");
  private static final String ALONE = "`whosaid` alone";
  private static final String WHOLE_WORDS = "all of the above";
  private static final String CORENLPS_TOKENS = "the same without `splitHyphenated=false`";

  private static String properties(String pipeline) {
    return switch (pipeline) {
      case ALONE -> WhosaidAnnotatorIT.ANNOTATOR + "annotators = whosaid\n";
      case WHOLE_WORDS -> WhosaidAnnotatorIT.WHOLE;
      case CORENLPS_TOKENS -> WhosaidAnnotatorIT.WHOLE.replace("tokenize.options = splitHyphenated=false\n", "");
      default -> throw new IllegalArgumentException(pipeline);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {ALONE, WHOLE_WORDS, CORENLPS_TOKENS})
  void areTheReadmes(String pipeline) throws IOException {
    StanfordCoreNLP corenlp = new StanfordCoreNLP(WhosaidAnnotatorIT.properties(properties(pipeline)));
    Evaluator evaluator = new Evaluator(Optional.of(AcceptedSpeakers.read(SAMPLES.resolve("speakers.tsv"))));
    for (GoldArticle article : GoldArticle.read(SAMPLES, SAMPLES, name -> true)) {
      edu.stanford.nlp.pipeline.Annotation document = new edu.stanford.nlp.pipeline.Annotation(article.text());
      corenlp.annotate(document);
      evaluator.add(article, Optional.of(Annotation.of(WhosaidAnnotations.extraction(document))));
    }
    EvaluationReport report = evaluator.report();
    assertThat(Files.readString(Path.of("README.md"))).contains(String.format(Locale.ROOT, "| %s | %.1f | %.1f |", pipeline,
        report.relation().f1(), report.speaker().orElseThrow().endToEnd()));
  }
}
