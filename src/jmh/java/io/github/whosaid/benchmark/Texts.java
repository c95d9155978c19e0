package io.github.whosaid.benchmark;

import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts that are read. */
final class Texts {
  /** All articles of a folder. */
  static final int ALL = 0;

  /** Chars below which a folder is too short to be timed, and is read several times over. */
  private static final int ENOUGH = 100_000;

  private Texts() {}

  /** The text files of a folder by name, or the file that {@code place} is. */
  static List<Path> files(Path place) {
    if (Files.isRegularFile(place)) {
      return List.of(place);
    }
    if (!Files.isDirectory(place)) {
      throw new IllegalArgumentException("there is no file or folder " + place + ": name one with -Dtexts=FOLDER");
    }
    try (Stream<Path> files = Files.list(place)) {
      List<Path> found = files.filter(file -> file.getFileName().toString().endsWith(".txt")).sorted().toList();
      if (found.isEmpty()) {
        throw new IllegalArgumentException("the folder " + place + " has no .txt file: name one that has");
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The texts at a place: of a folder {@code articles}, from all over it and each several times if it has fewer; or
   * {@link #ALL}, several times over if they are short.
   */
  static List<String> of(Path place, int articles) {
    List<String> once = files(place).stream().map(Texts::read).toList();
    List<String> texts = new ArrayList<>();
    if (articles == ALL) {
      long length = once.stream().mapToLong(String::length).sum();
      do {
        texts.addAll(once);
      } while (Files.isDirectory(place) && length * texts.size() < (long) ENOUGH * once.size());
      return texts;
    }
    double step = Math.max(1.0, (double) once.size() / articles);
    for (int i = 0; i < articles; i++) {
      texts.add(once.get((int) (i * step) % once.size()));
    }
    return texts;
  }

  /** A text of {@code total} chars, made of these over and over, in pieces of {@code length}. */
  static List<String> pieces(List<String> texts, int length, int total) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; joined.length() < total; i++) {
      joined.append(texts.get(i % texts.size())).append("\n\n");
    }
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < total; start += length) {
      pieces.add(joined.substring(start, Math.min(start + length, total)));
    }
    return pieces;
  }

  /** How many tokens CoreNLP's tokenizer makes of the texts. */
  static long tokens(List<String> texts) {
    return texts.stream()
        .map(text -> new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep"))
        .mapToLong(tokenizer -> tokenizer.tokenize().size()).sum();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + " as UTF-8", e);
    }
  }
}
