package io.github.whosaid.attribution;

import io.github.whosaid.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the paragraphs that caption a picture: their verbs tell what it shows, not what somebody says. */
final class Captions {
  private static final Pattern START =
      Pattern.compile("^(?:FILE|File photo|Photo|Image|Caption|Credit|PHOTOS?|VIDEO|Watch)\\b ?[-–—:(]");
  private static final Pattern CREDIT = Pattern.compile(
      "\\((?:[^()]{0,40}[/ ])?(?:AP|AFP|Reuters|Getty)\\b[^()]{0,40}\\)\\.?$"
          + "|(?:[Pp]hoto|[Ii]llustration|[Vv]ideo)s? (?:by|courtesy)\\b[^.]*\\.?$");
  /** A place and a full date at the end, as agencies close their captions. */
  private static final Pattern DATED = Pattern.compile(
      ",(?: on)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}, \\d{4}\\.?$");

  private Captions() {}

  /** The indexes of the article's paragraphs that are captions. */
  static Set<Integer> in(Words words) {
    Set<Integer> captions = new HashSet<>();
    int index = 0;
    for (Span paragraph : words.article().paragraphs()) {
      String text = paragraph.in(words.article().text());
      if (text.length() < 600 && (START.matcher(text).find() || CREDIT.matcher(text).find() || DATED.matcher(text).find())) {
        captions.add(index);
      }
      index++;
    }
    return captions;
  }
}
