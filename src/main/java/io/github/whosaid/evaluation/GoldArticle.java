package io.github.whosaid.evaluation;

import io.github.whosaid.WhosaidException;
import io.github.whosaid.format.BratReader;
import io.github.whosaid.format.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article and what annotators found in it.
 *
 * @param name its file's name without ".txt"
 * @param text its text
 * @param annotations the gold standard
 */
public record GoldArticle(String name, String text, List<Annotation> annotations) {

  /** @throws NullPointerException if a part is null */
  public GoldArticle {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    annotations = List.copyOf(annotations);
  }

  /**
   * Reads the articles that have both a text and a gold standard, by name. Where "a.txt" and "a_b.txt" both exist,
   * "a_b.ann" is that of the latter.
   *
   * @param gold a folder with NAME.ann or else NAME_ANNOTATOR.ann, of which the first annotator counts
   * @param texts a folder with NAME.txt
   * @param wanted which names to read
   * @throws IOException if a folder or a file cannot be read or is not UTF-8
   * @throws WhosaidException if a gold file is no standoff
   */
  public static List<GoldArticle> read(Path gold, Path texts, Predicate<String> wanted) throws IOException {
    Set<String> names = names(texts, ".txt");
    Map<String, String> chosen = new HashMap<>();
    for (String standoff : names(gold, ".ann")) {
      chosen.putIfAbsent(articleOf(standoff, names), standoff);
    }
    List<GoldArticle> articles = new ArrayList<>();
    for (String name : names) {
      String standoff = chosen.get(name);
      if (standoff != null && wanted.test(name)) {
        String text = Utf8.read(texts.resolve(name + ".txt"));
        Path file = gold.resolve(standoff + ".ann");
        articles.add(new GoldArticle(name, text, Annotation.of(BratReader.read(file, text))));
      }
    }
    return articles;
  }

  /** The longest of {@code names} that the standoff's name is, or has before a "_"; without one, the standoff's name. */
  private static String articleOf(String standoff, Set<String> names) {
    for (int end = standoff.length(); end > 0; end = standoff.lastIndexOf('_', end - 1)) {
      String name = standoff.substring(0, end);
      if (names.contains(name)) {
        return name;
      }
    }
    return standoff;
  }

  /** The files' names without their {@code ending}, in order: an article's own standoff before its annotators'. */
  private static Set<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
