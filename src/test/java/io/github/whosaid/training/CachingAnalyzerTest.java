package io.github.whosaid.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whosaid.analysis.Analyzer;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.corenlp.CoreNlpAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachingAnalyzerTest {
  private static final String TEXT = "Café owners protest\r\n\r\n“The toll’s unfair,” Greta Lindqvist said. "
      + "😀 It's 1 1/2 euros…\r\n\r\n\"Close it.\"";

  @TempDir
  private Path folder;
  private Path cache;
  private final List<String> analyzed = new ArrayList<>();

  @BeforeEach
  void nameAFolderThatIsNotThere() {
    cache = folder.resolve("new").resolve("cache");
  }

  private Analyzer analyzer() {
    return new CachingAnalyzer(() -> text -> {
      analyzed.add(text);
      return CoreNlpAnalyzer.shared().analyze(text);
    }, cache);
  }

  private static List<String> tree(Sentence sentence) {
    DependencyTree tree = sentence.tree();
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      arcs.add(tree.relation(i) + " " + tree.head(i));
    }
    return arcs;
  }

  private static void assertSame(Article read, Article made) {
    assertThat(read.text()).isEqualTo(made.text());
    assertThat(read.paragraphs()).isEqualTo(made.paragraphs());
    assertThat(read.quotes()).isEqualTo(made.quotes());
    assertThat(read.sentences()).extracting(Sentence::tokens)
        .isEqualTo(made.sentences().stream().map(Sentence::tokens).toList());
    assertThat(read.sentences()).extracting(Sentence::index)
        .isEqualTo(made.sentences().stream().map(Sentence::index).toList());
    assertThat(read.sentences()).extracting(Sentence::paragraph)
        .isEqualTo(made.sentences().stream().map(Sentence::paragraph).toList());
    assertThat(read.sentences()).extracting(CachingAnalyzerTest::tree)
        .isEqualTo(made.sentences().stream().map(CachingAnalyzerTest::tree).toList());
  }

  @Test
  void readsWhatItKeptWithoutTheAnalyzer() {
    Article made = analyzer().analyze(TEXT);
    assertThat(made.sentences()).hasSizeGreaterThan(2);
    assertThat(analyzed).containsExactly(TEXT);
    Analyzer onlyReads = new CachingAnalyzer(() -> {
      throw new IllegalStateException("no analyzer is needed");
    }, cache);
    assertSame(onlyReads.analyze(TEXT), made);
  }

  @Test
  void keepsEveryTextApart() throws IOException {
    Analyzer analyzer = analyzer();
    analyzer.analyze("The bridge is safe.");
    analyzer.analyze("The bridge is safe. ");
    analyzer.analyze("The bridge is safe.");
    assertThat(analyzed).containsExactly("The bridge is safe.", "The bridge is safe. ");
    try (Stream<Path> files = Files.list(cache)) {
      assertThat(files).hasSize(2).allMatch(file -> file.toString().endsWith(".tsv"));
    }
  }

  @Test
  void keepsAnArticleOfBlanks() {
    analyzer().analyze(" \n\n ");
    assertThat(analyzer().analyze(" \n\n ").sentences()).isEmpty();
    assertThat(analyzed).hasSize(1);
  }

  @Test
  void namesAFolderThatItCannotMake() throws IOException {
    cache = Files.writeString(folder.resolve("file"), "");
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> analyzer().analyze("The bridge is safe."))
        .withMessageContaining(cache.toString());
  }
}
