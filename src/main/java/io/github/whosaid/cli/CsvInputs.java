package io.github.whosaid.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/** The articles of a table with a head, one a row. Where its quoting breaks, no later row can be trusted: that ends it. */
final class CsvInputs implements Inputs {
  /** More than a row of one article has; an unclosed quotation mark would take in all that follows. */
  private static final int LONGEST_ROW = 64 << 20;

  private final ArticleFile file;
  private final ArticleFields fields;
  private final Utf8Reader reader;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final Optional<String> problem;
  private boolean ended;

  /** Reads the head of {@code file}, which is closed where that fails. */
  static CsvInputs open(ArticleFile file, ArticleFields fields, char delimiter) throws IOException {
    try {
      return new CsvInputs(file, fields, delimiter);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private CsvInputs(ArticleFile file, ArticleFields fields, char delimiter) throws IOException {
    this.file = file;
    this.fields = fields;
    reader = new Utf8Reader(file.content(), LONGEST_ROW);
    parser = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setHeader().setSkipHeaderRecord(true)
        .setAllowMissingColumnNames(true).setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL).get().parse(reader);
    rows = parser.iterator();
    problem = fields.problem(parser.getHeaderNames());
  }

  @Override
  public @Nullable Input next() {
    if (ended) {
      return null;
    }
    if (problem.isPresent()) {
      ended = true;
      return Input.failing(file.place(1), file.newlyRead(), problem.get());
    }
    long line = parser.getCurrentLineNumber() + 1;
    try {
      reader.allow();
      if (rows.hasNext()) {
        return article(rows.next(), line);
      }
      ended = true;
      return null;
    } catch (UncheckedIOException | IllegalStateException e) {
      ended = true;
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return Input.failing(file.place(line), file.newlyRead(), "cannot be read (" + cause.getMessage()
          + "), nor what follows; mend the table there");
    }
  }

  private Input article(CSVRecord row, long line) {
    Map<String, String> values = new HashMap<>();
    List<String> columns = parser.getHeaderNames();
    for (String column : columns) {
      if (fields.include(column) && row.isSet(column)) {
        values.put(column, row.get(column));
      }
    }
    return fields.article(file.place(line), file.ownName(line), file.newlyRead(), values, columns);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
