package io.github.whosaid.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a path of the command line or of a list stands for.
 *
 * @param fields where an article stands in the files of many
 * @param output the folder that is written to, if any: it is no input
 * @param standardInput what "-" stands for
 */
record InputOpener(ArticleFields fields, Optional<Path> output, InputStream standardInput) {
  private static final List<String> JSON_LINES = List.of(".jsonl", ".ndjson");
  private static final String COMMAS = ".csv";
  private static final String TABS = ".tsv";

  /** The articles at {@code path}: a file, a folder, a file of articles, or standard input. */
  Inputs open(String path) throws InputException {
    return open(path, true, false);
  }

  /** Like {@link #open}, but a file of articles is one input, and is not opened. */
  Inputs survey(String path) throws InputException {
    return open(path, false, false);
  }

  /** The articles at each path that a line of {@code list} names; a file's name is its path there, without its ending. */
  Inputs openList(String list) throws InputException {
    return list(list, true);
  }

  /** Like {@link #openList}, but a file of articles is one input, and is not opened. */
  Inputs surveyList(String list) throws InputException {
    return list(list, false);
  }

  private Inputs list(String list, boolean expand) throws InputException {
    try {
      InputStream in = list.equals("-") ? standardInput : Packed.open(path(list));
      return new ListInputs(list, in, line -> open(line, expand, true));
    } catch (IOException e) {
      throw new InputException(list, TextFile.reason(e));
    }
  }

  private Inputs open(String path, boolean expand, boolean listed) throws InputException {
    if (path.equals("-") && !listed) {
      return one(TextFile.of(standardInput));
    }
    Path place = path(path);
    if (Files.isDirectory(place)) {
      return new FolderInputs(place, output);
    }
    String plain = Packed.plainName(place.toString());
    boolean jsonLines = JSON_LINES.stream().anyMatch(plain::endsWith);
    if (!jsonLines && !plain.endsWith(COMMAS) && !plain.endsWith(TABS)) {
      return one(TextFile.of(place, TextFile.withoutEnding(listed ? path : place.getFileName().toString())));
    }
    if (!expand) {
      return one(new Input(path, "", Optional.of(place), Packed.size(place), () -> ""));
    }
    try {
      ArticleFile file = new ArticleFile(place);
      return jsonLines ? new JsonLinesInputs(file, fields)
          : CsvInputs.open(file, fields, plain.endsWith(TABS) ? '\t' : ',');
    } catch (IOException e) {
      return one(Input.failing(path, 0, TextFile.reason(e)));
    }
  }

  private static Path path(String path) throws InputException {
    try {
      return Path.of(path);
    } catch (InvalidPathException e) {
      throw new InputException(path, "no file can have this name; check the path");
    }
  }

  private static Inputs one(Input input) {
    Iterator<Input> single = List.of(input).iterator();
    return () -> single.hasNext() ? single.next() : null;
  }
}
