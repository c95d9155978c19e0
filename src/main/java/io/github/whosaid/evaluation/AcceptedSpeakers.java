package io.github.whosaid.evaluation;

import io.github.whosaid.format.Utf8;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which names are right for the speaker of a gold attribution. Case, accents, articles and a genitive's 's do not count. */
public final class AcceptedSpeakers {
  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]");
  private static final Pattern GENITIVE = Pattern.compile("'s\\b");
  private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> ARTICLES = Set.of("", "a", "an", "the");

  private final Map<String, Map<String, Set<String>>> names = new HashMap<>();

  private AcceptedSpeakers() {}

  /**
   * Reads a file of lines ARTICLE, EVENT, names parted by "|", parted by tabs; further columns, shorter lines and lines that
   * start with "#" are passed over.
   *
   * @throws IOException if it cannot be read or is not UTF-8
   */
  public static AcceptedSpeakers read(Path file) throws IOException {
    AcceptedSpeakers accepted = new AcceptedSpeakers();
    Utf8.read(file).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
      String[] fields = line.split("\t", -1);
      if (fields.length > 2) {
        Set<String> forms = new HashSet<>();
        for (String name : fields[2].split("\\|", -1)) {
          forms.add(normal(name));
        }
        accepted.names.computeIfAbsent(fields[0], unused -> new HashMap<>()).put(fields[1], forms);
      }
    });
    return accepted;
  }

  /** Whether the file names a speaker for event {@code id} of {@code article}. */
  boolean knows(String article, String id) {
    return names.getOrDefault(article, Map.of()).containsKey(id);
  }

  /**
   * Whether {@code annotation} carries a right name for event {@code id} of {@code article}; it carries none where the
   * file does not know the event.
   */
  boolean accepts(String article, String id, Annotation annotation) {
    Set<String> forms = names.getOrDefault(article, Map.of()).getOrDefault(id, Set.of());
    return annotation.speaker().filter(name -> !name.isEmpty() && forms.contains(normal(name))).isPresent();
  }

  static String normal(String name) {
    String ascii = BEYOND_ASCII.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String bare = GENITIVE.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("");
    return Arrays.stream(SEPARATORS.split(bare)).filter(word -> !ARTICLES.contains(word)).collect(Collectors.joining(" "));
  }
}
