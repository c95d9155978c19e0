package io.github.whosaid.evaluation;

import io.github.whosaid.WhosaidException;
import io.github.whosaid.format.BratReader;
import io.github.whosaid.format.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
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
   * Reads the articles that have both a text and a gold standard, by name.
   *
   * @param gold a folder with NAME.ann or else NAME_ANNOTATOR.ann, of which the first annotator counts
   * @param texts a folder with NAME.txt
   * @param wanted which names to read
   * @throws IOException if a folder or a file cannot be read or is not UTF-8
   * @throws WhosaidException if a gold file is no standoff
   */
  public static List<GoldArticle> read(Path gold, Path texts, Predicate<String> wanted) throws IOException {
    List<String> standoff = names(gold, ".ann");
    List<GoldArticle> articles = new ArrayList<>();
    for (String file : names(texts, ".txt")) {
      String name = file.substring(0, file.length() - ".txt".length());
      String own = name + ".ann";
      String chosen = standoff.contains(own) ? own
          : standoff.stream().filter(s -> s.startsWith(name + "_")).findFirst().orElse(null);
      if (chosen != null && wanted.test(name)) {
        String text = Utf8.read(texts.resolve(file));
        articles.add(new GoldArticle(name, text, Annotation.of(BratReader.read(gold.resolve(chosen), text))));
      }
    }
    return articles;
  }

  private static List<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending) && !name.startsWith("."))
          .sorted()
          .toList();
    }
  }
}
