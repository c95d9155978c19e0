package io.github.whosaid.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.QuotedClauses;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our runner of the parser's model and CoreNLP's own give the same trees, but for what float and double round apart. */
class ParserAgreementIT {

  @Test
  void agreesWithCoreNlp() throws IOException {
    DependencyParser theirs = DependencyParser.loadFromModelFile(CoreNlpModels.PARSER, sparing());
    int arcs = 0;
    int different = 0;
    for (Path file : samples()) {
      Article article = CoreNlpAnalyzer.shared().analyze(Files.readString(file));
      for (Sentence sentence : article.sentences()) {
        if (QuotedClauses.in(sentence.tokens(), article.quotes()).isEmpty()) {
          arcs += sentence.size();
          different += differences(sentence, theirs);
        }
      }
    }
    assertThat(arcs).isGreaterThan(2000);
    assertThat(different).isLessThanOrEqualTo(arcs / 500);
  }

  private static Properties sparing() {
    Properties properties = new Properties();
    properties.setProperty("numPreComputed", "1");
    return properties;
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("sample-data"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static int differences(Sentence sentence, DependencyParser theirs) {
    List<CoreLabel> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel word = new CoreLabel();
      word.setWord(CoreNlpAnalyzer.treebankForm(token.text()));
      word.setTag(token.tag());
      word.setIndex(words.size() + 1);
      words.add(word);
    }
    CoreMap labelled = new ArrayCoreMap(1);
    labelled.set(CoreAnnotations.TokensAnnotation.class, words);
    DependencyTree ours = sentence.tree();
    int different = 0;
    for (TypedDependency arc : theirs.predict(labelled).typedDependencies()) {
      int dependent = arc.dep().index() - 1;
      int head = arc.gov().index() - 1;
      String relation = head < 0 ? "root" : arc.reln().toString();
      if (ours.head(dependent) != head || !ours.relation(dependent).equals(relation)) {
        different++;
      }
    }
    return different;
  }
}
