package io.github.whosaid.training;

import io.github.whosaid.WhosaidException;
import io.github.whosaid.analysis.Analyzer;
import io.github.whosaid.attribution.Gold;
import io.github.whosaid.evaluation.GoldArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a folder {@code text} of NAME.txt and a folder {@code attributions} of NAME.ann or NAME_ANNOTATOR.ann in brat
 * standoff.
 */
public final class Corpus {
  private static final String ENDING = ".txt";

  private Corpus() {}

  /**
   * Reads and analyses the articles, by name. What the folders lack is told before the first analysis.
   *
   * @param home the folder that holds the two
   * @param analyzer analyses the texts, several at a time
   * @throws IOException if a folder or a file cannot be read or is not UTF-8
   * @throws WhosaidException if there is no article, one has no annotations, or a file is no standoff
   */
  public static List<Gold> read(Path home, Analyzer analyzer) throws IOException {
    Path texts = home.resolve("text");
    Path attributions = home.resolve("attributions");
    List<GoldArticle> articles = GoldArticle.read(attributions, texts, name -> true);
    requireAll(names(texts), articles, texts, attributions);
    return articles.parallelStream().map(article -> new Gold(article.name(), analyzer.analyze(article.text()),
        article.annotations().stream().map(a -> new Gold.Marked(a.content(), a.cue(), a.source())).toList())).toList();
  }

  private static List<String> names(Path texts) throws IOException {
    try (Stream<Path> files = Files.list(texts)) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }

  private static void requireAll(List<String> names, List<GoldArticle> articles, Path texts, Path attributions) {
    if (names.isEmpty()) {
      throw new WhosaidException(texts + " has no .txt file; put the articles there");
    }
    Set<String> annotated = articles.stream().map(GoldArticle::name).collect(Collectors.toSet());
    List<String> bare = names.stream().filter(name -> !annotated.contains(name)).toList();
    if (!bare.isEmpty()) {
      String name = bare.get(0);
      String more = bare.size() == 1 ? "" : ", and " + (bare.size() - 1) + " more have none";
      throw new WhosaidException(attributions + " has neither " + name + ".ann nor " + name + "_ANNOTATOR.ann for "
          + texts.resolve(name + ENDING) + more + "; annotate it (an empty file where nothing is said) or take it out");
    }
  }
}
