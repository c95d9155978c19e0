package io.github.whosaid.benchmark;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to measure, as system properties say it.
 *
 * @param texts the folder of articles ({@code texts})
 * @param article the one that is read after the start and in the smallest heap ({@code article}; if blank, the folder's
 *     first)
 * @param measures which of {@link Benchmarks#MEASURES} ({@code measures}, by commas)
 * @param entries who takes part ({@code contestants}, by commas)
 * @param rounds how often all take their turn ({@code rounds})
 * @param warmupSeconds how long each is warmed before a pass ({@code warmup})
 * @param jvmFlags the flags of all JVMs ({@code jvm}, by blanks)
 * @param warmJvmFlags the flags of the warmed JVMs beside those ({@code warmJvm}, by blanks)
 */
record Settings(Path texts, Path article, List<String> measures, List<Entry> entries, int rounds, int warmupSeconds,
    List<String> jvmFlags, List<String> warmJvmFlags) {

  /**
   * A contestant and how many of the articles it reads, which is {@code articles} unless its name says otherwise: so
   * {@code quote:10} reads 10.
   */
  record Entry(String contestant, int articles) {
    @Override
    public String toString() {
      return articles == Texts.ALL ? contestant : contestant + " (" + articles + " articles)";
    }
  }

  static Settings ofSystemProperties() {
    Path texts = Path.of(System.getProperty("texts"));
    String article = System.getProperty("article");
    String articles = System.getProperty("articles");
    List<String> names = list("contestants", ",");
    return new Settings(texts, article.isBlank() ? Texts.files(texts).get(0) : Path.of(article),
        list("measures", ",").stream().map(name -> known("measures", name, Benchmarks.MEASURES)).toList(),
        names.stream().map(name -> entry(name.split(":", 2), articles)).toList(),
        number("rounds", System.getProperty("rounds"), 1), number("warmup", System.getProperty("warmup"), 0),
        list("jvm", " "), list("warmJvm", " "));
  }

  private static Entry entry(String[] parts, String articles) {
    return new Entry(known("contestants", parts[0], Contestants.names()), parts.length == 1
        ? number("articles", articles, Texts.ALL) : number("contestants", parts[1], 1));
  }

  private static List<String> list(String property, String separator) {
    return Stream.of(System.getProperty(property).split(separator)).map(String::trim).filter(s -> !s.isEmpty())
        .toList();
  }

  private static String known(String property, String name, Collection<String> names) {
    if (!names.contains(name)) {
      throw new IllegalArgumentException("-D" + property + " takes some of " + names + ", not \"" + name + "\"");
    }
    return name;
  }

  private static int number(String property, String value, int least) {
    if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least) {
      throw new IllegalArgumentException(
          "-D" + property + " takes whole numbers from " + least + ", not \"" + value + "\"");
    }
    return Integer.parseInt(value);
  }
}
