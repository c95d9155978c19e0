package io.github.whosaid.speakers;

import io.github.whosaid.WhosaidException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word list: sections in brackets, entries parted by commas, {@code a = b, c} for what belongs together, comments after
 * {@code #}. Entries are folded as {@link Names#fold} folds the words of an article.
 */
final class WordFile {
  private static final String HOME = "/io/github/whosaid/models/";

  private final String name;
  private final Map<String, List<String>> lines = new LinkedHashMap<>();

  private WordFile(String name, String text) {
    this.name = name;
    List<String> section = null;
    int number = 0;
    for (String raw : text.split("\\R")) {
      number++;
      int hash = raw.indexOf('#');
      String line = (hash < 0 ? raw : raw.substring(0, hash)).strip();
      if (line.startsWith("[") && line.endsWith("]")) {
        section = lines.computeIfAbsent(line.substring(1, line.length() - 1).strip(), unused -> new ArrayList<>());
      } else if (!line.isEmpty()) {
        if (section == null) {
          throw new WhosaidException(name + ", line " + number + ": words need a [section] above them, not " + line);
        }
        section.add(line);
      }
    }
  }

  /**
   * Reads the list {@code name} from {@code folder} if it holds one, else the bundled one.
   *
   * @throws WhosaidException if it cannot be read or is no word list
   */
  static WordFile read(String name, @Nullable Path folder) {
    try {
      if (folder != null && Files.exists(folder.resolve(name))) {
        return new WordFile(folder.resolve(name).toString(), Files.readString(folder.resolve(name)));
      }
      try (InputStream in = WordFile.class.getResourceAsStream(HOME + name)) {
        if (in == null) {
          throw new WhosaidException("the word list " + HOME + name + " is not on the class path");
        }
        return new WordFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new WhosaidException("the word list " + name + " cannot be read: " + e, e);
    }
  }

  /** All entries of a section. */
  Set<String> words(String section) {
    Set<String> words = new HashSet<>();
    for (String line : section(section)) {
      words.addAll(entries(line));
    }
    return words;
  }

  /** The entries of each line of a section. */
  List<List<String>> groups(String section) {
    return section(section).stream().map(WordFile::entries).toList();
  }

  /** What stands right of {@code =}, by what stands left of it. */
  Map<String, List<String>> pairs(String section) {
    Map<String, List<String>> pairs = new LinkedHashMap<>();
    for (String line : section(section)) {
      int at = line.indexOf('=');
      if (at < 0) {
        throw new WhosaidException(name + ", section " + section + ": a line needs \"a = b\", not " + line);
      }
      pairs.put(Names.fold(line.substring(0, at).strip()), entries(line.substring(at + 1)));
    }
    return pairs;
  }

  private List<String> section(String section) {
    List<String> found = lines.get(section);
    if (found == null) {
      throw new WhosaidException(name + " lacks the section [" + section + "]");
    }
    return found;
  }

  private static List<String> entries(String line) {
    List<String> entries = new ArrayList<>();
    for (String entry : line.split(",")) {
      if (!entry.isBlank()) {
        entries.add(Names.fold(entry.strip()));
      }
    }
    return entries;
  }
}
