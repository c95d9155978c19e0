package io.github.whosaid.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.whosaid.Extraction;
import io.github.whosaid.Span;
import io.github.whosaid.evaluation.Disagreement.Shape;
import io.github.whosaid.format.BratReader;
import io.github.whosaid.format.QuotationFormat;
import io.github.whosaid.format.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {
  private static final Path FIXTURES = Path.of("src", "test", "resources", "evaluation");
  private static final Path GOLD = FIXTURES.resolve("gold");
  private static final Path SYSTEM = FIXTURES.resolve("system");
  private static final Path TEXTS = FIXTURES.resolve("text");
  private static final Path SPEAKERS = FIXTURES.resolve("speakers.tsv");

  private static EvaluationReport evaluate(Path gold, Path system, Path texts, Optional<Path> speakers) throws IOException {
    Evaluator evaluator = new Evaluator(speakers.isPresent() ? Optional.of(AcceptedSpeakers.read(speakers.get()))
        : Optional.empty());
    for (GoldArticle article : GoldArticle.read(gold, texts, name -> true)) {
      Path standoff = system.resolve(article.name() + ".ann");
      evaluator.add(article, Files.exists(standoff) ? Optional.of(Annotation.of(BratReader.read(standoff, article.text())))
          : Optional.empty());
    }
    return evaluator.report();
  }

  private static void assertAgree(EvaluationReport report, JsonNode expected) throws IOException {
    JsonNode json = new ObjectMapper().readTree(report.toJson(0));
    assertThat(json.fieldNames()).toIterable().containsExactlyElementsOf(expected::fieldNames);
    assertThat(json).isEqualTo(expected);
  }

  @Test
  void givesTheReferenceScorersFigures() throws IOException {
    EvaluationReport report = evaluate(GOLD, SYSTEM, TEXTS, Optional.of(SPEAKERS));
    assertAgree(report, new ObjectMapper().readTree(FIXTURES.resolve("expected.json").toFile()));
  }

  @Test
  void givesTheFiguresThatTheReferenceScorerGivesNow() throws IOException {
    EvaluationReport report = evaluate(GOLD, SYSTEM, TEXTS, Optional.of(SPEAKERS));
    assertAgree(report, ReferenceScorer.score(GOLD, SYSTEM, TEXTS, Optional.of(SPEAKERS)));
    assertAgree(evaluate(GOLD, GOLD, TEXTS, Optional.empty()), ReferenceScorer.score(GOLD, GOLD, TEXTS, Optional.empty()));
  }

  @Test
  void givesTheReferenceScorersFiguresOnNewsSpoiltAtRandom(@TempDir Path system) throws IOException {
    Path gold = ReferenceScorer.SHARED.resolve("polnear").resolve("dev").resolve("attributions");
    Path texts = gold.resolveSibling("text");
    Path speakers = ReferenceScorer.SHARED.resolve("polnear").resolve("dev-speakers.tsv");
    assumeThat(gold).exists();
    Random random = new Random(17);
    List<String> names = Files.readString(speakers).lines().map(line -> line.split("\t")[2].split("\\|")[0]).toList();
    for (GoldArticle article : GoldArticle.read(gold, texts, name -> true)) {
      if (random.nextInt(20) > 0) {
        Files.writeString(system.resolve(article.name() + ".ann"), Spoilt.standoff(article, names, random));
      }
    }
    EvaluationReport report = evaluate(gold, system, texts, Optional.of(speakers));
    assertThat(report.articles()).isEqualTo(84);
    assertThat(report.disagreements()).extracting(Disagreement::shape).contains(Shape.values());
    assertAgree(report, ReferenceScorer.score(gold, system, texts, Optional.of(speakers)));
  }

  @Test
  void showsATableOfRoundedFigures() throws IOException {
    assertThat(evaluate(GOLD, SYSTEM, TEXTS, Optional.of(SPEAKERS)).toTable()).isEqualTo("""
        articles                     4
        gold                         12
        system                       14
        articles without output      1
        content strict               P  35.7  R  41.7  F1  38.5
        content overlap              P  63.1  R  65.0  F1  64.1
        relation                     P  42.9  R  50.0  F1  46.2
        cue found among matched      80.0
        relation, direct             P  60.0  R  75.0  F1  66.7
        relation, mixed              P  33.3  R 100.0  F1  50.0
        relation, indirect           P  33.3  R  28.6  F1  30.8
        words                        P  67.1  R  66.2  F1  66.7
        quoted words                 P  80.0  R  72.7  F1  76.2
        quoted words, speaker        39.4
        speaker, end to end          55.6
        speaker, where found         62.5
        speaker gold                 9
        """);
  }

  @Test
  void listsWhatDisagreesByShape() throws IOException {
    EvaluationReport report = evaluate(GOLD, SYSTEM, TEXTS, Optional.of(SPEAKERS));
    assertThat(report.disagreements()).extracting(d -> d.shape() + " " + d.article() + " "
        + d.gold().or(d::found).map(Disagreement.Side::id).orElseThrow()).containsExactly(
            "WRONG_SOURCE harbour E4", "WRONG_BOUNDARY harbour E5", "MISSED harbour E6", "SPURIOUS harbour E3",
            "SPURIOUS harbour E6", "SPURIOUS harbour E9", "WRONG_SPEAKER orchard E2", "WRONG_SOURCE orchard E4",
            "WRONG_BOUNDARY orchard E5", "MISSED pier E1", "SPURIOUS quiet E1");
    assertThat(report.toListing(1)).startsWith("""

        missed: 2
          by type  indirect 2
          by cue   it was not clear 1, said 1
          harbour, indirect
            gold   E6 |  | It was not clear | who would pay

        spurious: 4
          by type  indirect 2, direct 1, mixed 1
          by cue   splits 1, steers 1, thinks 1, told 1
          harbour, direct
            found  E3 | Okafor | told | We have the boats | speaker Mr. Okafor
        """);
    JsonNode errors = new ObjectMapper().readTree(report.toJson(1)).get("errors");
    assertThat(errors.findValuesAsText("shape"))
        .containsExactly("missed", "spurious", "wrong boundary", "wrong source", "wrong speaker");
    assertThat(errors.get(1).get("examples")).hasSize(1);
    assertThat(errors.get(0).get("examples").get(0).get("found").isNull()).isTrue();
  }

  @Test
  void scoresAnExtractionLikeItsStandoffAndKnowsItsRules() throws IOException {
    Extraction extraction = Samples.ferry();
    StringBuilder standoff = new StringBuilder();
    QuotationFormat.BRAT.write(extraction, "ferry", standoff);
    List<Annotation> read = Annotation.of(BratReader.read("ferry", standoff.toString(), Samples.TEXT));
    List<Annotation> taken = Annotation.of(extraction);
    assertThat(taken).usingRecursiveFieldByFieldElementComparatorIgnoringFields("rule").isEqualTo(read);
    assertThat(taken).extracting(a -> a.rule().orElseThrow()).containsExactly("clause", "inverted", "clause", "free");
    Evaluator evaluator = new Evaluator(Optional.empty());
    evaluator.add(new GoldArticle("ferry", Samples.TEXT, read.subList(0, 1)), Optional.of(taken));
    EvaluationReport report = evaluator.report();
    assertThat(report.found()).as("without the nested one").isEqualTo(3);
    assertThat(report.toListing(0)).isEqualTo("""

        spurious: 2
          by type  indirect 1, mixed 1
          by rule  free 1, inverted 1
          by cue   (none) 1, told 1
        """);
  }

  @Test
  void readsTheArticlesThatAreWanted() throws IOException {
    assertThat(GoldArticle.read(GOLD, TEXTS, name -> !name.equals("pier"))).extracting(GoldArticle::name)
        .containsExactly("harbour", "orchard", "quiet");
  }

  @Test
  void takesNoOtherArticlesStandoff(@TempDir Path folder) throws IOException {
    for (String text : List.of("dam", "ferry", "ferry_two")) {
      Files.writeString(folder.resolve(text + ".txt"), "We sail.");
    }
    String said = "T1\tContent 0 8\tWe sail.\nE1\tAttribution:T1 Content:T1\n";
    Files.writeString(folder.resolve("dam_a.ann"), said);
    Files.writeString(folder.resolve("dam_b.ann"), "");
    Files.writeString(folder.resolve("ferry_two.ann"), said);
    Files.writeString(folder.resolve("ferry_two_a.ann"), "");
    Files.writeString(folder.resolve("fer.ann"), "");
    assertThat(GoldArticle.read(folder, folder, name -> true))
        .extracting(GoldArticle::name, article -> article.annotations().size())
        .containsExactly(tuple("dam", 1), tuple("ferry_two", 1));
    Files.writeString(folder.resolve("ferry_one.ann"), "");
    assertThat(GoldArticle.read(folder, folder, name -> true)).extracting(GoldArticle::name)
        .containsExactly("dam", "ferry", "ferry_two");
  }

  @Test
  void comparesNamesWithoutCaseAccentsAndArticles() {
    assertThat(AcceptedSpeakers.normal("The Ńobel Committee’s")).isEqualTo("nobel committees");
    assertThat(AcceptedSpeakers.normal("An ex-AIDE's  œuvre ﬁnds U.S.")).isEqualTo("ex aide uvre finds u s");
    assertThat(AcceptedSpeakers.normal("東京")).isEmpty();
  }

  /** A gold standard with mistakes of every sort put in. */
  private static final class Spoilt {
    static String standoff(GoldArticle article, List<String> names, Random random) {
      StringBuilder out = new StringBuilder();
      int number = 0;
      List<Annotation> shuffled = new ArrayList<>(article.annotations());
      for (Annotation gold : article.annotations()) {
        if (random.nextInt(10) == 0) {
          shuffled.remove(gold);
        } else if (random.nextInt(6) == 0) {
          shuffled.add(gold);
        }
      }
      for (Annotation annotation : shuffled) {
        int id = ++number;
        Annotation other = shuffled.get(random.nextInt(shuffled.size()));
        StringBuilder roles = new StringBuilder(" ");
        number = role(out, roles, "Content", annotation.content(), article.text(), number, random);
        if (random.nextInt(8) > 0) {
          number = role(out, roles, "Cue", annotation.cue(), article.text(), number, random);
        }
        if (random.nextInt(8) > 0) {
          number = role(out, roles, "Source", (random.nextInt(5) == 0 ? other : annotation).source(), article.text(), number,
              random);
        }
        out.append("E").append(id).append("\tAttribution:T0").append(roles.toString().stripTrailing()).append('\n');
        if (random.nextInt(6) > 0) {
          String name = names.get(random.nextInt(names.size()));
          out.append("#").append(id).append("\tAnnotatorNotes E").append(id).append('\t').append(name).append('\n');
        }
      }
      return out.toString();
    }

    private static int role(StringBuilder out, StringBuilder roles, String role, List<Span> spans, String text,
        int number, Random random) {
      int next = number;
      for (Span span : spans) {
        next++;
        int start = Math.max(0, span.start() + shift(random));
        int end = Math.max(start, span.end() + shift(random));
        out.append("T").append(next).append('\t').append(role).append(' ')
            .append(text.codePointCount(0, Math.min(start, text.length()))).append(' ')
            .append(text.codePointCount(0, Math.min(end, text.length()))).append("\t-\n");
        roles.append(role).append(random.nextInt(9) + 1).append(":T").append(next).append(' ');
      }
      return next;
    }

    private static int shift(Random random) {
      return random.nextInt(4) == 0 ? random.nextInt(81) - 40 : 0;
    }
  }
}
