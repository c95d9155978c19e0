package io.github.whosaid.format;

import io.github.whosaid.Gender;
import io.github.whosaid.SpeakerKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself to the index, in a block of tab separated lines at its top that no browser runs or shows.
 *
 * @param article the article's name
 * @param lines a line per speaker, the one with the most quoted words first
 */
record PageSummary(String article, List<Line> lines) {
  private static final String START = "<script type=\"text/tab-separated-values\" id=\"whosaid\">";
  private static final String END = "</script>";
  /** The skeleton has the block sooner. */
  private static final int LAST_START = 8;

  PageSummary {
    lines = List.copyOf(lines);
  }

  /**
   * A speaker.
   *
   * @param name empty for the quotations without a speaker
   * @param kind what it is
   * @param gender the gender
   * @param quotations how many
   * @param words how many quoted words
   * @param first the number of the first quotation on the page
   */
  record Line(String name, SpeakerKind kind, Gender gender, int quotations, int words, int first) {}

  /** The block, with its tags. */
  String toText() {
    StringBuilder text = new StringBuilder(START).append('\n').append(escape(article)).append('\n');
    for (Line line : lines) {
      text.append(escape(line.name)).append('\t').append(line.kind).append('\t').append(line.gender).append('\t')
          .append(line.quotations).append('\t').append(line.words).append('\t').append(line.first).append('\n');
    }
    return text.append(END).toString();
  }

  /** The summary at the top of {@code page}; none where it is no page of this library. */
  static Optional<PageSummary> read(Path page) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(page), StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      for (int i = 0; i < LAST_START && line != null && !line.equals(START); i++) {
        line = reader.readLine();
      }
      if (line == null || !line.equals(START)) {
        return Optional.empty();
      }
      String article = String.valueOf(reader.readLine());
      List<Line> lines = new ArrayList<>();
      for (line = reader.readLine(); line != null && !line.equals(END); line = reader.readLine()) {
        lines.add(line(line.split("\t", -1), page));
      }
      return Optional.of(new PageSummary(unescape(article), lines));
    }
  }

  private static Line line(String[] fields, Path page) throws IOException {
    try {
      return new Line(unescape(fields[0]), SpeakerKind.valueOf(fields[1]), Gender.valueOf(fields[2]),
          Integer.parseInt(fields[3]), Integer.parseInt(fields[4]), Integer.parseInt(fields[5]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IOException(page + " was changed since it was written; remove it, or write it again", e);
    }
  }

  /** Letters, digits and blanks as they are, so that nothing ends the field, the line or the block. */
  private static String escape(String field) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      boolean plain = c == ' ' || c == '.' || c == '-' || Character.isLetterOrDigit(c);
      safe.append(plain ? String.valueOf(c) : "\\u%04X".formatted((int) c));
    }
    return safe.toString();
  }

  private static String unescape(String safe) {
    StringBuilder field = new StringBuilder();
    for (int i = 0; i < safe.length(); i++) {
      if (safe.startsWith("\\u", i) && i + 6 <= safe.length()) {
        field.append((char) Integer.parseInt(safe.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        field.append(safe.charAt(i));
      }
    }
    return field.toString();
  }
}
