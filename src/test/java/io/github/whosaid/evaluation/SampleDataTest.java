package io.github.whosaid.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Engine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sample articles against their gold standard: the figures do not fall below what users were told. */
class SampleDataTest {
  private static final Path SAMPLES = Path.of("sample-data");

  @Test
  void staysAboveTheFloors() throws IOException {
    Evaluator evaluator = new Evaluator(Optional.of(AcceptedSpeakers.read(SAMPLES.resolve("speakers.tsv"))));
    List<GoldArticle> articles = GoldArticle.read(SAMPLES, SAMPLES, name -> true);
    articles.forEach(article -> evaluator.add(article, Optional.of(Annotation.of(Engine.extract(article.text())))));
    EvaluationReport report = evaluator.report();
    assertThat(report.articles()).isEqualTo(9);
    assertThat(report.relation().f1()).as(report::toTable).isGreaterThanOrEqualTo(95);
    assertThat(report.speaker().orElseThrow().endToEnd()).as(report::toTable).isGreaterThanOrEqualTo(95);
  }
}
