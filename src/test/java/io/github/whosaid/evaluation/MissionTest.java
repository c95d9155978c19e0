package io.github.whosaid.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.whosaid.Cue;
import io.github.whosaid.Engine;
import io.github.whosaid.Extraction;
import io.github.whosaid.Quotation;
import io.github.whosaid.Span;
import io.github.whosaid.Speaker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The article that this library was asked for, where it is at hand. */
class MissionTest {
  private static final Path MISSION = Path.of("..", "shared", "mission");

  private GoldArticle article;
  private Extraction found;

  @BeforeEach
  void read() throws IOException {
    assumeThat(MISSION).exists();
    article = GoldArticle.read(MISSION, MISSION, name -> true).get(0);
    found = Engine.extract(article.text());
  }

  @Test
  void findsEveryAttributionAndEverySpeaker() throws IOException {
    Evaluator evaluator = new Evaluator(Optional.of(AcceptedSpeakers.read(MISSION.resolve("speakers.tsv"))));
    evaluator.add(article, Optional.of(Annotation.of(found)));
    EvaluationReport report = evaluator.report();
    String listing = report.toTable() + report.toListing(20);
    assertThat(report.relation().f1()).as(listing).isEqualTo(100);
    assertThat(report.speaker().orElseThrow().endToEnd()).as(listing).isEqualTo(100);
  }

  /** An attribution within another one: the outer one's event, the speaker, the cue, the content's start and end. */
  private record Nested(String outer, String speaker, String cue, String start, String end) {}

  @Test
  void linksTheNestedOnesToTheOuterOnes() {
    List<Nested> nested = List.of(
        new Nested("E4", "Vladimir Putin", "expressed", "his view that", "broader region"),
        new Nested("E5", "Barack Obama", "stressed", "the importance", "the opposition"),
        new Nested("E6", "Vladimir Putin", "stressed", "the need", "their way in"),
        new Nested("E10", "Vladimir Putin", "expressed", "hope that", "Minsk agreements"));
    List<Nested> actual = new ArrayList<>();
    for (Nested wanted : nested) {
      actual.add(inner(wanted));
    }
    assertThat(actual).isEqualTo(nested);
  }

  /** What the library has for {@code wanted}, told in the same words as far as it agrees. */
  private Nested inner(Nested wanted) {
    Annotation outer = article.annotations().stream().filter(a -> a.id().equals(wanted.outer())).findFirst().orElseThrow();
    Optional<Span> outerCue = outer.cue().stream().findFirst();
    for (Quotation quotation : found.quotations()) {
      boolean inside = quotation.enclosing()
          .filter(q -> q.enclosing().isEmpty() && q.cue().map(Cue::span).equals(outerCue)).isPresent();
      if (inside && quotation.cue().map(Cue::text).filter(wanted.cue()::equals).isPresent()) {
        String words = quotation.text().replaceAll("^\"|[.\"]+$", "");
        return new Nested(wanted.outer(), quotation.speaker().map(Speaker::name).orElse("-"), wanted.cue(),
            words.startsWith(wanted.start()) ? wanted.start() : words,
            words.endsWith(wanted.end()) ? wanted.end() : words);
      }
    }
    return new Nested(wanted.outer(), "none", "none", "none", "none");
  }
}
