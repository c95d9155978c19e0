package io.github.whosaid.lexicon;

import io.github.whosaid.WhosaidException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of the rules' data: UTF-8 lines, of which blank ones and those that start with {@code #} do not count; nor does
 * the byte order mark that some editors write.
 *
 * @param name what errors call it
 * @param lines the lines that count, in order
 */
public record ModelFile(String name, List<Line> lines) {
  private static final String HOME = "/io/github/whosaid/models/";

  /**
   * A line that counts.
   *
   * @param number its number in the file, from 1
   * @param text its text, without white space at its end
   */
  public record Line(int number, String text) {}

  /**
   * Reads the file {@code name} from {@code folder} if that holds one, else the bundled one.
   *
   * @throws WhosaidException if it cannot be read
   */
  public static ModelFile read(String name, @Nullable Path folder) {
    if (folder != null && Files.exists(folder.resolve(name))) {
      Path file = folder.resolve(name);
      try {
        return of(file.toString(), Files.readString(file));
      } catch (IOException e) {
        throw new WhosaidException("the rule file " + file + " cannot be read as UTF-8: " + e, e);
      }
    }
    try (InputStream in = ModelFile.class.getResourceAsStream(HOME + name)) {
      if (in == null) {
        throw new WhosaidException("the rule file " + HOME + name + " is not on the class path: is whosaid's jar whole?");
      }
      return of("models/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new WhosaidException("the bundled rule file " + name + " cannot be read: " + e, e);
    }
  }

  static ModelFile of(String name, String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(new Line(number, line.stripTrailing()));
      }
    }
    return new ModelFile(name, List.copyOf(lines));
  }

  /** The error that {@code line} is not what it should be. */
  public WhosaidException fault(Line line, String wanted) {
    return new WhosaidException(name + ", line " + line.number() + ": " + wanted + ", not \"" + line.text() + "\"");
  }
}
