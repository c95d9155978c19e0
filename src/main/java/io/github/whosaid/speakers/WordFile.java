package io.github.whosaid.speakers;

import io.github.whosaid.WhosaidException;
import io.github.whosaid.lexicon.ModelFile;
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
  private final ModelFile file;
  private final Map<String, List<ModelFile.Line>> lines = new LinkedHashMap<>();

  private WordFile(ModelFile file) {
    this.file = file;
    List<ModelFile.Line> section = null;
    for (ModelFile.Line whole : file.lines()) {
      int hash = whole.text().indexOf('#');
      String text = (hash < 0 ? whole.text() : whole.text().substring(0, hash)).strip();
      ModelFile.Line line = new ModelFile.Line(whole.number(), text);
      if (text.startsWith("[") && text.endsWith("]")) {
        section = lines.computeIfAbsent(text.substring(1, text.length() - 1).strip(), unused -> new ArrayList<>());
      } else if (!text.isEmpty()) {
        if (section == null) {
          throw file.fault(line, "words need a [section] above them");
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
    return new WordFile(ModelFile.read(name, folder));
  }

  /** All entries of a section. */
  Set<String> words(String section) {
    Set<String> words = new HashSet<>();
    for (ModelFile.Line line : section(section)) {
      words.addAll(entries(line, line.text()));
    }
    return words;
  }

  /** The entries of each line of a section. */
  List<List<String>> groups(String section) {
    return section(section).stream().map(line -> entries(line, line.text())).toList();
  }

  /** What stands right of {@code =}, at least one word, by what stands left of it. */
  Map<String, List<String>> pairs(String section) {
    Map<String, List<String>> pairs = new LinkedHashMap<>();
    for (ModelFile.Line line : section(section)) {
      int at = line.text().indexOf('=');
      if (at < 0) {
        throw file.fault(line, "a line of the section " + section + " is \"a = b, c\"");
      }
      pairs.put(Names.fold(line.text().substring(0, at).strip()), entries(line, line.text().substring(at + 1)));
    }
    return pairs;
  }

  private List<ModelFile.Line> section(String section) {
    List<ModelFile.Line> found = lines.get(section);
    if (found == null) {
      throw new WhosaidException(file.name() + " lacks the section [" + section + "]; add it, if need be without words");
    }
    return found;
  }

  /** @param text the line, or the part of it that holds the entries: at least one */
  private List<String> entries(ModelFile.Line line, String text) {
    List<String> entries = new ArrayList<>();
    for (String entry : text.split(",")) {
      if (!entry.isBlank()) {
        entries.add(Names.fold(entry.strip()));
      }
    }
    if (entries.isEmpty()) {
      throw file.fault(line, "words are wanted, parted by commas");
    }
    return entries;
  }
}
