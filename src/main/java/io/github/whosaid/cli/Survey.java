package io.github.whosaid.cli;

import io.github.whosaid.format.QuotationFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * What is known of the inputs before the first is read.
 *
 * @param articles how many there are; none where a file holds an unknown number
 * @param bytes how many there are to read; none where that cannot be told
 */
record Survey(OptionalLong articles, OptionalLong bytes) {

  /** Counts the inputs. */
  static Survey of(Sources sources) throws IOException {
    long articles = 0;
    long bytes = 0;
    boolean single = true;
    try (Inputs files = sources.files()) {
      for (Input file = files.next(); file != null; file = files.next()) {
        articles++;
        bytes += file.size();
        single &= !file.name().isEmpty();
      }
    }
    return new Survey(single && sources.areNamed() ? OptionalLong.of(articles) : OptionalLong.empty(),
        sources.areFiles() ? OptionalLong.of(bytes) : OptionalLong.empty());
  }

  /**
   * Why the output of all files cannot be kept in {@code folder}: two share a name, or one would replace an input.
   * Hashes tell that there is such a case; the files are gone through again to name it.
   */
  static Optional<String> conflict(Sources sources, Path folder, QuotationFormat format) throws IOException {
    Optional<Input> index = each(sources,
        file -> isArticle(file) && OutputFolder.isIndex(target(file, folder, format), folder, format));
    if (index.isPresent()) {
      return Optional.of(index.get().label() + ": " + OutputFolder.neededForIndex(target(index.get(), folder, format)));
    }
    LongSet read = new LongSet();
    each(sources, file -> {
      file.file().ifPresent(path -> read.add(hash(RealPath.of(path))));
      return false;
    });
    LongSet written = new LongSet();
    Optional<Input> suspect = each(sources, file -> {
      if (!isArticle(file)) {
        return false;
      }
      Path target = target(file, folder, format);
      return !written.add(hash(target)) || read.contains(hash(RealPath.of(target)));
    });
    if (suspect.isEmpty()) {
      return Optional.empty();
    }
    Input input = suspect.get();
    Path target = target(input, folder, format);
    Path real = RealPath.of(target);
    Optional<Input> replaced = each(sources, file -> file.file().map(RealPath::of).filter(real::equals).isPresent());
    if (replaced.isPresent()) {
      return Optional.of("the output for " + input.label() + " would replace the input " + replaced.get().label()
          + "; name another folder with --output");
    }
    Optional<Input> other = each(sources, file -> isArticle(file) && target(file, folder, format).equals(target));
    return other.map(first -> first.label() + " and " + input.label() + " would both be written to " + target
        + "; rename one of them, or write them to two folders");
  }

  private static boolean isArticle(Input file) {
    return !file.name().isEmpty() && !file.fails();
  }

  private static Optional<Input> each(Sources sources, Predicate<Input> wanted) throws IOException {
    try (Inputs files = sources.files()) {
      for (Input file = files.next(); file != null; file = files.next()) {
        if (wanted.test(file)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  private static Path target(Input file, Path folder, QuotationFormat format) {
    return OutputFolder.target(folder, file.name(), format);
  }

  private static long hash(Path path) {
    return InputHash.of(path.toString());
  }
}
