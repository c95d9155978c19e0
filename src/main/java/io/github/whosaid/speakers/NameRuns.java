package io.github.whosaid.speakers;

import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.HashMap;
import java.util.Map;

/** Where the words of names start and end in one sentence. */
final class NameRuns {
  private static final int LONGEST = 12;

  private final Sentence sentence;
  private final SpeakerWords words;
  private final boolean headline;

  NameRuns(Sentence sentence, SpeakerWords words, boolean headline) {
    this.sentence = sentence;
    this.words = words;
    this.headline = headline;
  }

  /** The names whose abbreviation follows in brackets ("Alliance for Cleaner Rivers (ACR)"): last token by first token. */
  Map<Integer, Integer> abbreviated() {
    Map<Integer, Integer> found = new HashMap<>();
    for (int i = 1; i + 2 < sentence.size(); i++) {
      String inner = sentence.token(i + 1).text();
      if (sentence.token(i).text().equals("(") && sentence.token(i + 2).text().equals(")") && Names.isAllCaps(inner)) {
        int start = startOf(Names.fold(inner), i - 1);
        if (start >= 0 && start < i - 1) {
          found.put(start, i - 1);
        }
      }
    }
    return found;
  }

  /** Where the words start, up to {@code end}, whose capitals spell {@code letters}; -1 if they do not. */
  private int startOf(String letters, int end) {
    int left = letters.length() - 1;
    for (int i = end; i >= Math.max(0, end - 2 * letters.length()); i--) {
      String word = sentence.token(i).text();
      if (!Names.isCapitalized(word)) {
        if (!sentence.token(i).isWord()) {
          return -1;
        }
        continue;
      }
      if (Names.fold(word).charAt(0) != letters.charAt(left)) {
        return -1;
      }
      if (--left < 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a name may start with the token or go on with it. */
  boolean isNameable(int i) {
    Token token = sentence.token(i);
    String text = token.text();
    if (text.startsWith("@") && text.length() > 1) {
      return true;
    }
    if (token.tag().equals("NN") && Names.isCapitalized(text) && !headline && !words.isTitle(Names.fold(text))) {
      // A name that the tagger does not know: "the website Factfinder said", "Factfinder says".
      return i > 0 ? sentence.token(i - 1).isWord() || isPerson(i + 1)
          : sentence.size() > 1 && (sentence.token(1).isVerb() || sentence.token(1).tag().equals("RB"));
    }
    if (token.tag().equals("JJ") && i + 1 < sentence.size() && Names.isCapitalized(text)
        && sentence.token(i + 1).isProperNoun() && isOrganizationNoun(i + 1)) {
      // "Islamic State", "Democratic Party"
      return true;
    }
    boolean capital = Names.isCapitalized(text) || Character.isDigit(text.charAt(0)) && token.isNamed();
    return capital && (token.isProperNoun() || token.isNamed()) && !isDate(i);
  }

  private boolean isPerson(int i) {
    return i < sentence.size() && sentence.token(i).entity().equals("PERSON");
  }

  /** Whether it is a day or a month, and not "George May" or "April Lee". */
  private boolean isDate(int i) {
    String word = Names.fold(sentence.token(i).text());
    boolean name = sentence.token(i).entity().equals("PERSON") || words.isFirstName(word) && i + 1 < sentence.size()
        && sentence.token(i + 1).entity().equals("PERSON");
    return words.isCalendar(word) && !name;
  }

  /** The last token of the run of name words that starts at {@code start}. */
  int endOfRun(int start) {
    int end = start;
    while (end + 1 < sentence.size()) {
      if (isNameable(end + 1)) {
        end++;
        continue;
      }
      int next = end + 2;
      if (next < sentence.size() && isNameable(next)
          && (isInnerPart(end, end + 1, next) || links(start, end) || joinsBody(start, end))) {
        end = next;
        continue;
      }
      if (next + 1 < sentence.size() && isNameable(next + 1) && (areParticles(end + 1, next)
          || sentence.token(next).text().equals("the") && (links(start, end) || sameLabel(end, next + 1)))) {
        end = next + 1;
        continue;
      }
      return end;
    }
    return end;
  }

  /** "de la", "van der" */
  private boolean areParticles(int one, int other) {
    return Names.isParticle(sentence.token(one).text()) && Names.isParticle(sentence.token(other).text());
  }

  /** Whether the token between belongs to the name: "van" in "Ida van Loon", "of" in "Ministry of Health". */
  private boolean isInnerPart(int left, int between, int right) {
    String text = sentence.token(between).text();
    String label = sentence.token(between).entity();
    if (sameLabel(left, right) && !label.equals("PERSON")) {
      return !sentence.token(between).tag().equals("POS") || !isPersonOf(right);
    }
    return Names.isParticle(text) && !sentence.token(between).tag().equals("DT")
        && !sentence.token(left).entity().equals("LOCATION") || text.equals("&");
  }

  /** Whether a genitive owns the two words at {@code i} as its person: "Channel Nine's Ida Lee". */
  boolean isPersonOf(int i) {
    boolean owned = i > 0 && sentence.token(i - 1).tag().equals("POS") && i + 1 < sentence.size();
    boolean two = owned && isNameable(i) && isNameable(i + 1) && (i + 2 == sentence.size() || !isNameable(i + 2));
    return two && !isOrganizationNoun(i) && !isOrganizationNoun(i + 1);
  }

  /** Whether "of" or "for" after the run so far carries it on: "Department of", "Court of Appeals for". */
  boolean links(int start, int end) {
    String link = sentence.token(end + 1).text();
    if (link.equals("of")) {
      return isHeadOfName(end);
    }
    if (!link.equals("for") || sentence.token(end).entity().equals("PERSON")) {
      return false;
    }
    for (int i = start; i <= end; i++) {
      if (isHeadOfName(i) && !words.organizationClasses(Names.fold(sentence.token(i).text())).contains("company")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "and" stands inside of one body's name: "the Harbor Safety and Public Works Committee". */
  boolean joinsBody(int start, int end) {
    if (!sentence.token(end + 1).text().equals("and") || end - start > LONGEST || start == 0
        || !sentence.token(start - 1).text().equalsIgnoreCase("the")) {
      return false;
    }
    for (int i = start; i <= end; i++) {
      Token token = sentence.token(i);
      boolean whole = Names.isAllCaps(token.text()) || token.entity().equals("PERSON") || token.entity().equals("LOCATION");
      if (whole || isOrganizationNoun(i) && i > start) {
        return false;
      }
    }
    int last = end + 2;
    while (last + 1 < sentence.size() && isNameable(last + 1)) {
      last++;
    }
    return last > end + 2 && isOrganizationNoun(last) && !sentence.token(last).tag().equals("NNPS");
  }

  private boolean sameLabel(int from, int to) {
    String label = sentence.token(from).entity();
    if (label.equals("O")) {
      return false;
    }
    for (int i = from + 1; i <= to; i++) {
      if (!sentence.token(i).entity().equals(label)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name may go on with "of" after it: "Department", "Court". */
  private boolean isHeadOfName(int i) {
    return !words.organizationClasses(Names.fold(sentence.token(i).text())).isEmpty()
        && Names.isCapitalized(sentence.token(i).text()) && !sentence.token(i).entity().equals("PERSON");
  }

  /** Whether a body's name may be headed by the token. */
  boolean isOrganizationNoun(int i) {
    String word = Names.fold(sentence.token(i).text());
    return (!words.organizationClasses(word).isEmpty() || word.equals("state")) && !words.isTitle(word);
  }
}
