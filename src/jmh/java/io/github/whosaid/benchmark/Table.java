package io.github.whosaid.benchmark;

import io.github.whosaid.benchmark.Settings.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The medians in Markdown: a row per contestant, a column per figure that was measured. */
final class Table {
  /** In chars, of the texts whose times show how the cost grows. */
  static final List<Integer> LENGTHS = List.of(10_000, 100_000, 1_000_000);

  private static final String NONE = "";

  private record Column(String title, Function<Entry, String> cell) {}

  private final Settings settings;
  private final Figures figures;

  Table(Settings settings, Figures figures) {
    this.settings = settings;
    this.figures = figures;
  }

  String markdown() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("", Entry::toString));
    for (Column column : List.of(
        new Column("tokens per second", entry -> figure("tokens per second", entry, "%,.0f")),
        new Column("speed, `quote` = 1", entry -> ratio("tokens per second", entry, Contestants.QUOTE, false)),
        new Column("time, floor = 1", entry -> ratio("tokens per second", entry, Contestants.FLOOR, true)),
        new Column("allocated per token, kB", entry -> figure("kB per token", entry, "%.1f")),
        new Column("cold start to first result, s", entry -> figure("start", entry, "%.1f")),
        new Column("smallest heap, one article, MB", entry -> figure("heap", entry, "%.0f")),
        new Column("smallest heap, all articles, MB", entry -> figure("heap-all", entry, "%.0f")),
        new Column("speed of 2 threads", this::twoThreads),
        new Column("time of 10 kB : 100 kB : 1 MB", this::growth))) {
      if (settings.entries().stream().map(column.cell()).anyMatch(cell -> !cell.equals(NONE))) {
        columns.add(column);
      }
    }
    StringBuilder table = new StringBuilder();
    row(table, columns, Column::title);
    row(table, columns, column -> "---");
    for (Entry entry : settings.entries()) {
      row(table, columns, column -> column.cell().apply(entry));
    }
    return table.toString();
  }

  private static void row(StringBuilder table, List<Column> columns, Function<Column, String> cell) {
    table.append("| ").append(String.join(" | ", columns.stream().map(cell).toList())).append(" |\n");
  }

  private String figure(String name, Entry entry, String format) {
    OptionalDouble median = figures.median(name, entry.contestant());
    return median.isPresent() ? format(format, median.getAsDouble()) : NONE;
  }

  private String ratio(String name, Entry entry, String rival, boolean inverse) {
    OptionalDouble one = figures.median(name, entry.contestant());
    OptionalDouble other = figures.median(name, rival);
    if (one.isEmpty() || other.isEmpty()) {
      return NONE;
    }
    double ratio = one.getAsDouble() / other.getAsDouble();
    return format("%.2f", inverse ? 1 / ratio : ratio);
  }

  private String twoThreads(Entry entry) {
    OptionalDouble one = figures.median("1 threads", entry.contestant());
    OptionalDouble two = figures.median("2 threads", entry.contestant());
    return one.isPresent() && two.isPresent() ? format("%.2f", one.getAsDouble() / two.getAsDouble()) : NONE;
  }

  private String growth(Entry entry) {
    OptionalDouble shortest = figures.median(LENGTHS.get(0) + " chars", entry.contestant());
    return shortest.isEmpty() ? NONE : String.join(" : ", LENGTHS.stream()
        .map(length -> figures.median(length + " chars", entry.contestant()).orElseThrow() / shortest.getAsDouble())
        .map(ratio -> format("%.1f", ratio)).toList());
  }

  private static String format(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
