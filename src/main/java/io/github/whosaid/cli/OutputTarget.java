package io.github.whosaid.cli;

import io.github.whosaid.format.QuotationFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code --output} names.
 *
 * @param path the place
 * @param format what is written there
 * @param one whether it is one file for all articles
 */
record OutputTarget(Path path, QuotationFormat format, boolean one) {
  /** The formats whose documents may stand one after the other in a file. */
  private static final List<String> ENDINGS = List.of(".jsonl", ".csv", ".tsv");

  /**
   * The place at {@code path}. One file has the format of its ending.
   *
   * @param chosen the format where the ending does not tell it
   * @param given whether the user asks for {@code chosen}
   */
  static OutputTarget of(Path path, QuotationFormat chosen, boolean given) {
    Optional<String> ending = ending(path);
    if (ending.isEmpty()) {
      return new OutputTarget(path, chosen, false);
    }
    Optional<QuotationFormat> told = given ? Optional.empty() : QuotationFormat.named(ending.get().substring(1));
    return new OutputTarget(path, told.orElse(chosen), true);
  }

  private static Optional<String> ending(Path path) {
    String plain = Packed.plainName(path.toString());
    return Files.isDirectory(path) ? Optional.empty() : ENDINGS.stream().filter(plain::endsWith).findFirst();
  }

  /** Why nothing can be written there. */
  Optional<String> problem() {
    if (!one) {
      return Files.exists(path) && !Files.isDirectory(path)
          ? Optional.of("--output " + path + " is not a folder; name one") : Optional.empty();
    }
    String ending = ending(path).orElseThrow();
    return ending.equals("." + format.extension()) ? Optional.empty()
        : Optional.of("--output " + path + " cannot take the format " + format.name()
            + "; name a folder, or a file that ends in ." + format.extension());
  }

  /** The folder, if it is one. */
  Optional<Path> folder() {
    return one ? Optional.empty() : Optional.of(path);
  }

  /** Why the output of {@code sources} cannot go there. */
  Optional<String> conflict(Sources sources) throws IOException {
    if (!one) {
      return Survey.conflict(sources, path, format);
    }
    return sources.containing(path).map(input -> "the output would replace the input " + input
        + "; name another file with --output");
  }

  /**
   * Starts or resumes a run.
   *
   * @param options what the outcome depends on, besides the format
   */
  ArticleSink open(Map<String, String> options, boolean resume) throws ResumeException, OutputException {
    options.put("--format", format.name());
    return one ? OutputFile.open(path, format, options, resume) : OutputFolder.open(path, format, options, resume);
  }
}
