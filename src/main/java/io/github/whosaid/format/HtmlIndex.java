package io.github.whosaid.format;

import static io.github.whosaid.format.HtmlText.count;
import static io.github.whosaid.format.HtmlText.escape;
import static io.github.whosaid.format.HtmlText.number;
import static io.github.whosaid.format.HtmlText.words;

import io.github.whosaid.Gender;
import io.github.whosaid.SpeakerKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The overview of a folder of reports. It keeps counts and places, and nothing of the articles' text. */
final class HtmlIndex implements FolderIndex {
  private static final HtmlTemplate TEMPLATE = HtmlTemplate.load("index.html", "index.js");
  /** More places of one speaker than anybody opens. */
  private static final int MOST_PLACES = 200;

  @Override
  public String fileName() {
    return "index." + HtmlFormat.EXTENSION;
  }

  @Override
  public void write(Path folder, Appendable out) throws IOException {
    Counts counts = new Counts();
    Path own = folder.resolve(fileName());
    List<Path> pages;
    try (Stream<Path> files = Files.walk(folder)) {
      pages = files.filter(file -> isPage(file) && !file.equals(own)).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path page : pages) {
      Optional<PageSummary> summary = PageSummary.read(page);
      if (summary.isPresent()) {
        counts.add(summary.get(), Uris.path(folder.relativize(page).toString().replace('\\', '/')));
      }
    }
    counts.write(out);
  }

  private static boolean isPage(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith("." + HtmlFormat.EXTENSION) && !name.startsWith(".") && Files.isRegularFile(file);
  }

  /** Quotations and quoted words. */
  private static class Tally {
    long quotations;
    long words;

    void add(PageSummary.Line line) {
      quotations += line.quotations();
      words += line.words();
    }
  }

  /** A page. */
  private static final class Article extends Tally {
    final String name;
    final String href;
    int speakers;

    Article(String name, String href) {
      this.name = name;
      this.href = href;
    }
  }

  /**
   * Where a speaker is quoted.
   *
   * @param first the number of his first quotation there
   * @param words how many quoted words there
   */
  private record Place(Article article, int first, int words) {
    String href() {
      return escape(article.href) + "#q" + first;
    }
  }

  /** A speaker over all articles: whoever bears the same name. */
  private static final class Row extends Tally {
    final String name;
    final Map<SpeakerKind, Integer> kinds = new EnumMap<>(SpeakerKind.class);
    final Map<Gender, Integer> genders = new EnumMap<>(Gender.class);
    final List<Place> places = new ArrayList<>(1);
    int articles;

    Row(String name) {
      this.name = name;
    }

    long words() {
      return words;
    }

    void add(PageSummary.Line line, Article article) {
      add(line);
      kinds.merge(line.kind(), 1, Integer::sum);
      if (line.gender() != Gender.UNKNOWN) {
        genders.merge(line.gender(), 1, Integer::sum);
      }
      if (articles++ < MOST_PLACES) {
        places.add(new Place(article, line.first(), line.words()));
      }
    }

    String kind() {
      return mostFrequent(kinds).map(HtmlText::words).orElse("");
    }

    String gender() {
      return mostFrequent(genders).map(HtmlText::words).orElse(HtmlText.words(Gender.UNKNOWN));
    }

    String description() {
      return genders.isEmpty() ? kind() : kind() + " · " + gender();
    }

    private static <E extends Enum<E>> Optional<E> mostFrequent(Map<E, Integer> counts) {
      return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
  }

  private static final class Counts {
    private final Map<String, Row> speakers = new HashMap<>();
    private final Map<SpeakerKind, Tally> kinds = new EnumMap<>(SpeakerKind.class);
    private final Map<Gender, Tally> genders = new EnumMap<>(Gender.class);
    private final Tally all = new Tally();
    private final List<Article> articles = new ArrayList<>();

    void add(PageSummary summary, String href) {
      Article article = new Article(summary.article(), href);
      articles.add(article);
      for (PageSummary.Line line : summary.lines()) {
        article.add(line);
        all.add(line);
        if (line.name().isEmpty() || line.quotations() == 0) {
          continue;
        }
        article.speakers++;
        speakers.computeIfAbsent(line.name(), Row::new).add(line, article);
        kinds.computeIfAbsent(line.kind(), unused -> new Tally()).add(line);
        if (line.kind() == SpeakerKind.PERSON) {
          genders.computeIfAbsent(line.gender(), unused -> new Tally()).add(line);
        }
      }
    }

    void write(Appendable out) throws IOException {
      String counts = count(all.quotations, "quotation") + " by " + count(speakers.size(), "speaker") + " in "
          + count(articles.size(), "article") + ", " + count(all.words, "quoted word");
      Map<String, HtmlTemplate.Part> values = new LinkedHashMap<>();
      values.put("counts", page -> page.append(counts));
      values.put("genders", page -> page.append(bars(genders)));
      values.put("kinds", page -> page.append(bars(kinds)));
      values.put("kindOptions", page -> page.append(options(kinds)));
      values.put("speakers", this::writeSpeakers);
      values.put("articles", this::writeArticles);
      TEMPLATE.write(values, out);
    }

    private static <E extends Enum<E>> StringBuilder bars(Map<E, Tally> tallies) {
      long words = Math.max(1, tallies.values().stream().mapToLong(tally -> tally.words).sum());
      StringBuilder html = new StringBuilder();
      tallies.forEach((constant, tally) -> {
        double percent = 100.0 * tally.words / words;
        html.append("<li><span>").append(words(constant)).append("</span>").append(HtmlText.bar(percent))
            .append("<small><b>").append(HtmlText.percent(percent)).append("</b> ").append(count(tally.words, "word"))
            .append(" in ").append(count(tally.quotations, "quotation")).append("</small></li>\n");
      });
      return html;
    }

    private static StringBuilder options(Map<SpeakerKind, Tally> kinds) {
      StringBuilder html = new StringBuilder();
      kinds.keySet().forEach(kind -> html.append("<option>").append(words(kind)).append("</option>"));
      return html;
    }

    private void writeSpeakers(Appendable page) throws IOException {
      List<Row> rows = new ArrayList<>(speakers.values());
      rows.sort(Comparator.comparingLong(Row::words).reversed().thenComparing(row -> row.name));
      for (Row row : rows) {
        page.append("<tr data-kind=\"").append(row.kind()).append("\" data-gender=\"").append(row.gender())
            .append("\"><th scope=\"row\"><a href=\"").append(row.places.get(0).href()).append("\"><bdi>")
            .append(escape(row.name)).append("</bdi></a> <small>").append(row.description()).append("</small>");
        if (row.articles > 1) {
          writePlaces(row, page);
        }
        page.append("</th>").append(cell(row.quotations)).append(cell(row.words)).append(cell(row.articles))
            .append("</tr>\n");
      }
    }

    private static void writePlaces(Row row, Appendable page) throws IOException {
      page.append("<details><summary>all articles</summary><ul>");
      for (Place place : row.places) {
        page.append("<li><a href=\"").append(place.href()).append("\">").append(escape(place.article().name))
            .append("</a> <small>").append(count(place.words(), "word")).append("</small></li>");
      }
      if (row.articles > MOST_PLACES) {
        page.append("<li>and ").append(count(row.articles - MOST_PLACES, "more article")).append("</li>");
      }
      page.append("</ul></details>");
    }

    private void writeArticles(Appendable page) throws IOException {
      for (Article article : articles) {
        page.append("<tr><th scope=\"row\"><a href=\"").append(escape(article.href)).append("\">")
            .append(escape(article.name)).append("</a></th>").append(cell(article.quotations))
            .append(cell(article.words)).append(cell(article.speakers)).append("</tr>\n");
      }
    }

    private static String cell(long number) {
      return "<td data-n=\"" + number + "\">" + number(number) + "</td>";
    }
  }
}
