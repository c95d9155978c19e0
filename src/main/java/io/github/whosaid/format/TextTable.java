package io.github.whosaid.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table of plain text. Cells wrap at blanks; a word longer than its column is cut. */
final class TextTable {
  private static final String GAP = "  ";
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /**
   * A column.
   *
   * @param title its head
   * @param widest how many terminal columns it takes at most
   * @param right whether its cells stand on the right, as numbers do
   */
  record Column(String title, int widest, boolean right) {}

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<Column> columns) {
    this.columns = columns;
    rows.add(columns.stream().map(Column::title).toList());
  }

  /** Adds a row of one cell per column; white space in a cell counts as one blank. */
  void add(String... cells) {
    List<String> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(TerminalText.escape(WHITE_SPACE.matcher(cell).replaceAll(" ").strip()));
    }
    rows.add(row);
  }

  /** Writes the table in at most {@code width} columns: the last column takes what the others leave. */
  void write(int width, Appendable out) throws IOException {
    int[] widths = widths(width);
    for (int r = 0; r < rows.size(); r++) {
      write(rows.get(r), widths, out);
      if (r == 0) {
        List<String> rule = new ArrayList<>();
        for (int w : widths) {
          rule.add("-".repeat(w));
        }
        write(rule, widths, out);
      }
    }
  }

  private int[] widths(int width) {
    int[] widths = new int[columns.size()];
    int left = width - GAP.length() * (columns.size() - 1);
    for (int c = 0; c < widths.length; c++) {
      int limit = Math.min(columns.get(c).widest(), left);
      for (List<String> row : rows) {
        widths[c] = Math.max(widths[c], Math.min(limit, TerminalText.columns(row.get(c))));
      }
      left -= widths[c];
    }
    return widths;
  }

  private void write(List<String> row, int[] widths, Appendable out) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    int height = 0;
    for (int c = 0; c < widths.length; c++) {
      List<String> lines = wrap(row.get(c), widths[c]);
      cells.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int h = 0; h < height; h++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        String cell = h < cells.get(c).size() ? cells.get(c).get(h) : "";
        String padding = " ".repeat(widths[c] - TerminalText.columns(cell));
        line.append(c == 0 ? "" : GAP).append(columns.get(c).right() ? padding + cell : cell + padding);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static List<String> wrap(String cell, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int taken = 0;
    for (String word : cell.split(" ")) {
      if (line.length() > 0 && taken + 1 + TerminalText.columns(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
        taken = 0;
      }
      if (line.length() > 0) {
        line.append(' ');
        taken++;
      }
      for (int codePoint : word.codePoints().toArray()) {
        int columns = TerminalText.columns(codePoint);
        if (taken + columns > width && line.length() > 0) {
          lines.add(line.toString());
          line.setLength(0);
          taken = 0;
        }
        line.appendCodePoint(codePoint);
        taken += columns;
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
