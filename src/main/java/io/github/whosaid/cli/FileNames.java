package io.github.whosaid.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of files from the names of articles, whatever those hold: no two alike, none outside the folder, each good on
 * every platform. "/" makes folders; what a file's name may not hold stands as "%" and its code, as in a URL.
 */
final class FileNames {
  private static final String FORBIDDEN = "<>:\"\\|?*%";
  private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
  /** File systems take 255 bytes; the rest is for the ending and for the name while it is written. */
  private static final int LONGEST_PART = 200;
  private static final int LONGEST = 1000;

  private FileNames() {}

  /** The file in {@code folder} for the article {@code name}. */
  static Path file(Path folder, String name, String extension) {
    String encoded = Arrays.stream(name.split("/", -1)).map(FileNames::part).collect(Collectors.joining("/"));
    // A folder of an article's name must not stand where the file of another one goes.
    encoded = encoded.replace("." + extension + "/", "%2E" + extension + "/");
    if (encoded.length() > LONGEST) {
      encoded = shortened("", name);
    }
    try {
      return folder.resolve(encoded + "." + extension);
    } catch (InvalidPathException e) {
      // The platform's encoding does not have all letters.
      return folder.resolve(encoded.chars().mapToObj(c -> c < 0x80 ? String.valueOf((char) c) : code(c))
          .collect(Collectors.joining()) + "." + extension);
    }
  }

  private static String part(String part) {
    if (part.isEmpty()) {
      return "%";
    }
    StringBuilder safe = new StringBuilder();
    int last = part.length() - 1;
    boolean reserved = RESERVED.matcher(part).matches();
    for (int i = 0; i <= last; i++) {
      char c = part.charAt(i);
      boolean loneSurrogate = Character.isHighSurrogate(c) && (i == last || !Character.isLowSurrogate(part.charAt(i + 1)))
          || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(part.charAt(i - 1)));
      boolean misplaced = i == 0 && (c == '.' || reserved) || i == last && (c == '.' || c == ' ');
      if (Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0 || loneSurrogate || misplaced) {
        safe.append(code(c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PART ? shortened(safe.toString(), part)
        : safe.toString();
  }

  private static String code(int c) {
    return c < 0x100 ? String.format(Locale.ROOT, "%%%02X", c) : String.format(Locale.ROOT, "%%u%04X", c);
  }

  /** The start of {@code encoded} and a number for the whole: "%~" stands in no other name. */
  private static String shortened(String encoded, String whole) {
    int end = Math.min(encoded.length(), LONGEST_PART / 4);
    if (end > 0 && Character.isHighSurrogate(encoded.charAt(end - 1))) {
      end--;
    }
    return encoded.substring(0, end) + "%~" + Long.toHexString(InputHash.of(whole));
  }
}
