package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names of a sentence by the recogniser's labels, tags, capitals and the titles before them. */
final class NameFinder {
  private static final Set<String> SPEAKING = Set.of("say", "tell", "add", "write", "ask", "reply", "explain", "recall");

  private final Sentence sentence;
  private final SpeakerWords words;
  private final NameRuns runs;
  private final TitleFinder titles;
  private final List<NameMention> found = new ArrayList<>();

  private NameFinder(Sentence sentence, SpeakerWords words, boolean headline) {
    this.sentence = sentence;
    this.words = words;
    runs = new NameRuns(sentence, words, headline);
    titles = new TitleFinder(words);
  }

  /** All names in text order, without overlaps. Those in headlines are found, but their bounds are not to be trusted. */
  static List<NameMention> find(Article article, SpeakerWords words, Headlines headlines) {
    List<NameMention> all = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      article.deadline().check();
      all.addAll(new NameFinder(sentence, words, headlines.contains(sentence)).find());
    }
    return all;
  }

  private List<NameMention> find() {
    Map<Integer, Integer> abbreviated = runs.abbreviated();
    int i = 0;
    while (i < sentence.size()) {
      Integer last = abbreviated.get(i);
      if (last != null) {
        add(i, i, last, SpeakerKind.ORGANIZATION);
        i = last + 1;
      } else if (nickname(i) > 0) {
        int end = nickname(i);
        NameMention.Use use = NameUses.of(sentence, i, end);
        int start = titles.start(sentence, i);
        found.add(new NameMention(sentence, start, i, end, SpeakerKind.PERSON, use).without(i + 1, end - 1));
        i = end + 1;
      } else if (runs.isNameable(i)) {
        int end = runs.endOfRun(i);
        for (int j = end; j > i; j--) {
          end = abbreviated.containsKey(j) ? j - 1 : end;
        }
        split(i, end);
        i = end + 1;
      } else {
        i++;
      }
    }
    return found;
  }

  /**
   * Reads a name with a nickname in quotation marks: Ida "Buzz" Lee.
   *
   * @return its last token, 0 if none starts at {@code i}
   */
  private int nickname(int i) {
    boolean first = runs.isNameable(i) && (label(i).equals("PERSON") || words.isFirstName(fold(i)));
    if (!first || i + 4 > sentence.size() || sentence.token(i + 1).isWord() || !isMark(i + 1)) {
      return 0;
    }
    for (int close = i + 3; close < Math.min(i + 6, sentence.size() - 1); close++) {
      if (isMark(close) && Names.isCapitalized(sentence.token(close - 1).text())
          && runs.isNameable(close + 1)) {
        return close + 1;
      }
    }
    return 0;
  }

  private boolean isMark(int i) {
    return "\"“”'‘’".contains(sentence.token(i).text()) || sentence.token(i).text().equals("''");
  }

  /** Cuts a run of name words into names by the labels. */
  private void split(int start, int end) {
    for (int and = start + 1; and < end; and++) {
      if (runs.joinsBody(start, and - 1)) {
        add(start, start, end, SpeakerKind.ORGANIZATION);
        return;
      }
    }
    int i = start;
    while (i <= end) {
      String label = label(i);
      int to = i;
      while (to < end && (label(to + 1).equals(label) || isLink(i, to, end))) {
        to++;
      }
      switch (label) {
        case "PERSON" -> {
          to = withSurname(i, to, end);
          person(start, i, to);
        }
        case "ORGANIZATION", "LOCATION" -> {
          int last = to;
          while (to < end && label(to + 1).equals("O") && runs.isOrganizationNoun(to + 1)) {
            to++;
          }
          body(i, to, end, label.equals("LOCATION") && to == last);
        }
        default -> unlabelled(i, to);
      }
      i = to + 1;
    }
  }

  private String label(int i) {
    return sentence.token(i).entity();
  }

  /** Whether the token after {@code to} only joins two parts of one name. */
  private boolean isLink(int start, int to, int end) {
    boolean link = sentence.token(to + 1).text().equals("the") || to + 2 <= end && runs.links(start, to);
    boolean afterLink = to > start && (sentence.token(to).text().equals("the") || runs.links(start, to - 1));
    return link && !label(start).equals("PERSON") && !label(end).equals("PERSON") || afterLink;
  }

  /** Where a person ends of whom the recogniser has seen the first name only. */
  private int withSurname(int from, int to, int end) {
    int last = to;
    while (from == to && last < end && last < from + 2 && label(last + 1).equals("O")
        && sentence.token(last + 1).isProperNoun() && !titles.isTitle(sentence, last + 1)
        && !runs.isOrganizationNoun(last + 1)) {
      last++;
    }
    return last;
  }

  private void person(int runStart, int from, int to) {
    int first = from;
    while (first < to && titles.isTitle(sentence, first) && !isFirstName(first)) {
      first++;
    }
    // A first name that the recogniser left out.
    while (first > runStart && label(first - 1).equals("O") && !titles.isTitle(sentence, first - 1)
        && (words.isFirstName(fold(first - 1)) || first == to && first > 1 && !runs.isOrganizationNoun(first - 1)
            && !sentence.token(first - 1).tag().startsWith("JJ"))) {
      first--;
    }
    // What stands for the name without its last words.
    int start = first;
    found.removeIf(name -> name.last >= start);
    boolean firstAndLast = to - first == 1 && words.isFirstName(fold(first));
    if (to > first && !firstAndLast && runs.isOrganizationNoun(to)) {
      // "Morel University", "The Ida Morel Show"
      add(first, first, to, SpeakerKind.ORGANIZATION);
    } else {
      add(titles.start(sentence, first), first, to, SpeakerKind.PERSON);
    }
  }

  private void body(int from, int to, int end, boolean place) {
    int person = titles.personAfterTitle(sentence, from, to);
    // "Senate Leader" before a person is a title, not a body.
    boolean title = to + 1 <= end && label(to + 1).equals("PERSON");
    if (to == from + 1 && !place && runs.isPersonOf(from)) {
      add(from, from, to, SpeakerKind.PERSON);
    } else if (person > 0 && !title) {
      add(titles.start(sentence, person), person, to, SpeakerKind.PERSON);
    } else if (!titles.isAllTitle(sentence, from, to) && !(title && titles.isTitle(sentence, to))) {
      add(from, from, to, place ? SpeakerKind.PLACE : SpeakerKind.ORGANIZATION);
    }
  }

  private void unlabelled(int from, int to) {
    int first = from;
    while (first <= to && titles.isTitle(sentence, first)) {
      first++;
    }
    if (first > to) {
      return;
    }
    if (sentence.token(first).text().startsWith("@")) {
      add(first, first, first, SpeakerKind.PERSON);
      return;
    }
    boolean organization = false;
    for (int i = first; i <= to; i++) {
      organization |= runs.isOrganizationNoun(i);
    }
    if (organization) {
      add(from, from, to, SpeakerKind.ORGANIZATION);
    } else if (isTitled(first)) {
      add(titles.start(sentence, first), first, to, SpeakerKind.PERSON);
    } else if (first < to && (words.isFirstName(fold(first)) || isDescribed(first, to))) {
      add(first, first, to, SpeakerKind.PERSON);
    } else {
      add(from, from, to, SpeakerKind.UNKNOWN);
    }
  }

  /** Whether a title before the token makes it a person: "Mr. Lee", "sculptor Lee", and not "Consumer Protection". */
  private boolean isTitled(int first) {
    if (titles.start(sentence, first) == first || sentence.token(first).tag().startsWith("JJ")) {
      return false;
    }
    Token title = sentence.token(first - 1);
    return words.isAddress(fold(first - 1)) || !Names.isCapitalized(title.text()) || words.isFirstName(fold(first));
  }

  /** Whether the words around say that it is a person: "the mayor, Una Vey,", "Una Vey, 34,", "Una Vey told". */
  private boolean isDescribed(int first, int to) {
    boolean apposed = first > 1 && sentence.token(first - 1).text().equals(",")
        && words.isRole(Names.fold(sentence.token(first - 2).lemma()));
    if (to + 1 >= sentence.size()) {
      return apposed;
    }
    boolean speaks = SPEAKING.contains(sentence.token(to + 1).lemma());
    boolean aged = to + 2 < sentence.size() && sentence.token(to + 1).text().equals(",")
        && sentence.token(to + 2).text().matches("[1-9][0-9]");
    return apposed || speaks || aged;
  }

  private void add(int titleStart, int first, int last, SpeakerKind guess) {
    int from = first;
    while (from < last && sentence.token(from).text().equalsIgnoreCase("the")) {
      from++;
    }
    if (from < last && guess != SpeakerKind.PERSON && words.isTopic(fold(last))) {
      // "the Iowa Republican" names Iowa.
      add(titleStart, first, last - 1, SpeakerKind.PLACE);
    } else if (from < last || guess == SpeakerKind.PERSON || !words.isPeople(fold(last))) {
      // "Democrats" alone describes people.
      NameMention.Use use = NameUses.of(sentence, titleStart, last);
      found.add(new NameMention(sentence, Math.min(titleStart, from), from, last, guess, use));
    }
  }

  private boolean isFirstName(int i) {
    return words.isFirstName(fold(i)) && !words.isAddress(fold(i));
  }

  private String fold(int i) {
    return Names.fold(sentence.token(i).text());
  }
}
