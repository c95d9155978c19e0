package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names of an article by the recogniser's labels, tags, capitals and the titles before them. */
final class NameFinder {
  private static final Set<String> CLAUSE_OPENERS = Set.of("that", "because", "as", "while", "if", "when", "after", "before",
      "since", "though", "although");
  private static final int LONGEST_TITLE = 12;

  private final SpeakerWords words;

  NameFinder(SpeakerWords words) {
    this.words = words;
  }

  /** All names in text order, without overlaps. Those in title case are found, but their bounds are not to be trusted. */
  List<NameMention> find(Article article) {
    List<NameMention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      find(sentence, found);
    }
    return found;
  }

  /** Whether most long words of the sentence have a capital: a headline, in which capitals tell nothing. */
  static boolean isTitleCase(Sentence sentence) {
    int capitals = 0;
    int all = 0;
    for (Token token : sentence.tokens()) {
      if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
        all++;
        capitals += Names.isCapitalized(token.text()) ? 1 : 0;
      }
    }
    String end = sentence.token(sentence.size() - 1).text();
    return all >= 3 && capitals >= 0.75 * all && !end.equals(",") && (!end.equals(".") || capitals == all && all > 4);
  }

  private void find(Sentence sentence, List<NameMention> found) {
    Map<Integer, Integer> abbreviated = abbreviated(sentence);
    int i = 0;
    while (i < sentence.size()) {
      Integer last = abbreviated.get(i);
      if (last != null) {
        add(sentence, i, i, last, SpeakerKind.ORGANIZATION, found);
        i = last + 1;
        continue;
      }
      if (!isNameable(sentence, i)) {
        i++;
        continue;
      }
      int end = endOfRun(sentence, i);
      for (int j = i + 1; j <= end; j++) {
        end = abbreviated.containsKey(j) ? j - 1 : end;
      }
      split(sentence, i, end, found);
      i = end + 1;
    }
  }

  /** The names whose abbreviation follows in brackets, as "Alliance to Reclaim Our Schools (AROS)": last token by first token. */
  private static Map<Integer, Integer> abbreviated(Sentence sentence) {
    Map<Integer, Integer> found = new HashMap<>();
    for (int i = 1; i + 2 < sentence.size(); i++) {
      String inner = sentence.token(i + 1).text();
      if (sentence.token(i).text().equals("(") && sentence.token(i + 2).text().equals(")") && Names.isAllCaps(inner)) {
        int start = startOf(Names.fold(inner), sentence, i - 1);
        if (start >= 0 && start < i - 1) {
          found.put(start, i - 1);
        }
      }
    }
    return found;
  }

  /** Where the words start, up to {@code end}, whose capitals spell {@code letters}; -1 if they do not. */
  private static int startOf(String letters, Sentence sentence, int end) {
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

  private boolean isNameable(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String text = token.text();
    if (text.startsWith("@") && text.length() > 1) {
      return true;
    }
    if (token.tag().equals("NN") && Names.isCapitalized(text) && !words.isTitle(Names.fold(text)) && !isTitleCase(sentence)) {
      // A name that the tagger does not know: "the website Factfinder said", "Factfinder says".
      return i > 0 ? sentence.token(i - 1).isWord()
          : sentence.size() > 1 && (sentence.token(1).isVerb() || sentence.token(1).tag().equals("RB"));
    }
    boolean capital = Names.isCapitalized(text) || Character.isDigit(text.charAt(0)) && token.isNamed();
    return capital && (token.isProperNoun() || token.isNamed()) 
        && (!words.isCalendar(Names.fold(text)) || token.entity().equals("PERSON")
            || words.isFirstName(Names.fold(text)) && i + 1 < sentence.size() && sentence.token(i + 1).entity().equals("PERSON"));
  }

  private int endOfRun(Sentence sentence, int start) {
    int end = start;
    while (end + 1 < sentence.size()) {
      if (isNameable(sentence, end + 1)) {
        end++;
        continue;
      }
      int next = end + 2;
      if (next < sentence.size() && isNameable(sentence, next)
          && (isInnerPart(sentence, end, end + 1, next) || links(sentence, start, end) || joinsBody(sentence, start, end))) {
        end = next;
        continue;
      }
      if (next + 1 < sentence.size() && sentence.token(next).text().equals("the") && isNameable(sentence, next + 1)
          && (links(sentence, start, end) || sameLabel(sentence, end, next + 1))) {
        end = next + 1;
        continue;
      }
      return end;
    }
    return end;
  }

  /** Whether the token between belongs to the name: "van" in "Ida van Loon", "of" in "Ministry of Health". */
  private boolean isInnerPart(Sentence sentence, int left, int between, int right) {
    String text = sentence.token(between).text();
    String label = sentence.token(between).entity();
    if (sameLabel(sentence, left, right) && !label.equals("PERSON")) {
      boolean newName = sentence.token(between).tag().equals("POS")
          && words.isFirstName(Names.fold(sentence.token(right).text()));
      return !newName;
    }
    return Names.isParticle(text) && !sentence.token(between).tag().equals("DT")
        && !sentence.token(left).entity().equals("LOCATION") || text.equals("&");
  }

  /** Whether "of" or "for" after the run so far carries it on: "Department of", "Court of Appeals for". */
  private boolean links(Sentence sentence, int start, int end) {
    String link = sentence.token(end + 1).text();
    if (link.equals("of")) {
      return isHeadOfName(sentence, end);
    }
    if (!link.equals("for") || sentence.token(end).entity().equals("PERSON")) {
      return false;
    }
    for (int i = start; i <= end; i++) {
      if (isHeadOfName(sentence, i) && !words.organizationClasses(Names.fold(sentence.token(i).text())).contains("company")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "and" stands inside of one body's name: "the House Oversight and Government Reform Committee". */
  private boolean joinsBody(Sentence sentence, int start, int end) {
    if (!sentence.token(end + 1).text().equals("and") || start == 0 || !sentence.token(start - 1).text().equalsIgnoreCase("the")) {
      return false;
    }
    for (int i = start; i <= end; i++) {
      Token token = sentence.token(i);
      boolean whole = Names.isAllCaps(token.text()) || token.entity().equals("PERSON") || token.entity().equals("LOCATION");
      if (whole || isOrganizationNoun(sentence, i) && i > start) {
        return false;
      }
    }
    int last = end + 2;
    while (last + 1 < sentence.size() && isNameable(sentence, last + 1)) {
      last++;
    }
    return last > end + 2 && isOrganizationNoun(sentence, last) && !sentence.token(last).tag().equals("NNPS");
  }

  private static boolean sameLabel(Sentence sentence, int from, int to) {
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
  private boolean isHeadOfName(Sentence sentence, int i) {
    return !words.organizationClasses(Names.fold(sentence.token(i).text())).isEmpty()
        && Names.isCapitalized(sentence.token(i).text()) && !sentence.token(i).entity().equals("PERSON");
  }

  private void split(Sentence sentence, int start, int end, List<NameMention> found) {
    for (int and = start + 1; and < end; and++) {
      if (joinsBody(sentence, start, and - 1)) {
        add(sentence, start, start, end, SpeakerKind.ORGANIZATION, found);
        return;
      }
    }
    int i = start;
    while (i <= end) {
      String label = sentence.token(i).entity();
      int to = i;
      while (to < end && (sentence.token(to + 1).entity().equals(label) || isLink(sentence, i, to, end))) {
        to++;
      }
      switch (label) {
        case "PERSON" -> {
          to = extendPerson(sentence, i, to, end);
          person(sentence, start, i, to, found);
        }
        case "ORGANIZATION", "LOCATION" -> {
          boolean longer = false;
          while (to < end && sentence.token(to + 1).entity().equals("O") && isOrganizationNoun(sentence, to + 1)) {
            to++;
            longer = true;
          }
          int cut = personAfterTitle(sentence, i, to);
          if (cut > 0 && to + 1 <= end && sentence.token(to + 1).entity().equals("PERSON")) {
            // "Senate Leader" before a person is a title, not a body.
            cut = 0;
          }
          if (cut > 0) {
            add(sentence, titleStart(sentence, cut), cut, to, SpeakerKind.PERSON, found);
          } else if (!isAllTitle(sentence, i, to)) {
            boolean place = label.equals("LOCATION") && !longer;
            add(sentence, i, i, to, place ? SpeakerKind.PLACE : SpeakerKind.ORGANIZATION, found);
          }
        }
        default -> unlabelled(sentence, i, to, found);
      }
      i = to + 1;
    }
  }

  /** Whether the token after {@code to} only joins two parts of one name. */
  private boolean isLink(Sentence sentence, int start, int to, int end) {
    String next = sentence.token(to + 1).text();
    boolean link = next.equals("the") || to + 2 <= end && links(sentence, start, to);
    return link && !sentence.token(start).entity().equals("PERSON") && !sentence.token(end).entity().equals("PERSON")
        || to > start && (sentence.token(to).text().equals("the") || links(sentence, start, to - 1));
  }

  private int extendPerson(Sentence sentence, int from, int to, int end) {
    int last = to;
    while (from == to && last < end && last < from + 2 && sentence.token(last + 1).entity().equals("O") && !isTitle(sentence, last + 1)
        && !isOrganizationNoun(sentence, last + 1) && sentence.token(last + 1).isProperNoun()) {
      last++;
    }
    return last;
  }

  private void person(Sentence sentence, int runStart, int from, int to, List<NameMention> found) {
    int first = from;
    while (first < to && isTitle(sentence, first) && !looksLikeFirstName(sentence, first, to)) {
      first++;
    }
    // A first name that the recogniser left out.
    while (first > runStart && sentence.token(first - 1).entity().equals("O")
        && words.isFirstName(Names.fold(sentence.token(first - 1).text())) && !isTitle(sentence, first - 1)) {
      first--;
    }
    boolean named = to - first == 1 && words.isFirstName(Names.fold(sentence.token(first).text()));
    if (to > first && !named && isOrganizationNoun(sentence, to)) {
      // "Trump University", "The Rachel Maddow Show"
      add(sentence, first, first, to, SpeakerKind.ORGANIZATION, found);
      return;
    }
    add(sentence, titleStart(sentence, first), first, to, SpeakerKind.PERSON, found);
  }

  private void unlabelled(Sentence sentence, int from, int to, List<NameMention> found) {
    int first = from;
    while (first <= to && isTitle(sentence, first)) {
      first++;
    }
    if (first > to) {
      return;
    }
    if (sentence.token(first).text().startsWith("@")) {
      add(sentence, first, first, first, SpeakerKind.PERSON, found);
      return;
    }
    int titleStart = titleStart(sentence, first);
    boolean organization = false;
    for (int i = first; i <= to; i++) {
      organization |= isOrganizationNoun(sentence, i);
    }
    if (organization) {
      add(sentence, from, from, to, SpeakerKind.ORGANIZATION, found);
    } else if (titleStart < first && !startsWithAdjective(sentence, first)
        && (words.isAddress(Names.fold(sentence.token(first - 1).text()))
            || !Names.isCapitalized(sentence.token(first - 1).text())
            || words.isFirstName(Names.fold(sentence.token(first).text())))) {
      add(sentence, titleStart, first, to, SpeakerKind.PERSON, found);
    } else if (first < to && words.isFirstName(Names.fold(sentence.token(first).text()))) {
      add(sentence, first, first, to, SpeakerKind.PERSON, found);
    } else {
      add(sentence, from, from, to, SpeakerKind.UNKNOWN, found);
    }
  }

  private void add(Sentence sentence, int titleStart, int first, int last, SpeakerKind guess, List<NameMention> found) {
    int from = first;
    while (from < last && sentence.token(from).text().equalsIgnoreCase("the")) {
      from++;
    }
    String end = Names.fold(sentence.token(last).text());
    if (from < last && guess != SpeakerKind.PERSON && words.isTopic(end)) {
      // "the Iowa Republican" names Iowa.
      add(sentence, titleStart, first, last - 1, SpeakerKind.PLACE, found);
      return;
    }
    if (from == last && words.isPeople(end) && guess != SpeakerKind.PERSON) {
      // "Democrats" describes people.
      return;
    }
    found.add(new NameMention(sentence, Math.min(titleStart, from), from, last, guess, use(sentence, titleStart, last)));
  }

  private boolean isTitle(Sentence sentence, int i) {
    return words.isTitle(Names.fold(sentence.token(i).text()));
  }

  private boolean looksLikeFirstName(Sentence sentence, int first, int to) {
    String word = Names.fold(sentence.token(first).text());
    return words.isFirstName(word) && !words.isAddress(word) && first < to;
  }

  private boolean isAllTitle(Sentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!isTitle(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOrganizationNoun(Sentence sentence, int i) {
    String word = Names.fold(sentence.token(i).text());
    return !words.organizationClasses(word).isEmpty() && !words.isTitle(word);
  }

  private static boolean startsWithAdjective(Sentence sentence, int first) {
    return sentence.token(first).tag().startsWith("JJ");
  }

  /** For a name mislabelled together with its title ("Senator Ida Morel" as an organisation), where the person starts; else 0. */
  private int personAfterTitle(Sentence sentence, int from, int to) {
    for (int i = to; i > from; i--) {
      if (isOrganizationNoun(sentence, i)) {
        return 0;
      }
      if (isTitle(sentence, i - 1) && !isTitle(sentence, i) && to - i < 3
          && (words.isAddress(Names.fold(sentence.token(i - 1).text()))
              || words.isFirstName(Names.fold(sentence.token(i).text())))) {
        return i;
      }
    }
    return from > 0 && to - from < 3 && isTitle(sentence, from - 1) && Names.isCapitalized(sentence.token(from - 1).text())
        && !isOrganizationNoun(sentence, to) ? from : 0;
  }

  /** Where the title before the name at {@code first} starts: "White House press secretary" in full; {@code first} without one. */
  private int titleStart(Sentence sentence, int first) {
    int start = first - 1;
    if (first > 2 && sentence.token(first - 1).isProperNoun() && isOfTitle(sentence, first - 2)) {
      start = first - 3;
    } else if (first > 3 && sentence.token(first - 1).isProperNoun() && sentence.token(first - 2).text().equals("the")
        && isOfTitle(sentence, first - 3)) {
      start = first - 4;
    } else if (first == 0 || !isTitleWord(sentence, first - 1)) {
      return first;
    }
    while (start > 0 && first - start < LONGEST_TITLE) {
      Token before = sentence.token(start - 1);
      boolean part = before.isNoun() || before.tag().startsWith("JJ") || before.tag().equals("VBN")
          || before.text().equals("and") && start > 1 && isTitleWord(sentence, start - 2)
          || before.tag().equals("RB") && before.text().length() > 3;
      if (!part || !before.isWord()) {
        break;
      }
      start--;
    }
    return start;
  }

  /** Whether it is the "of" of "Secretary of State". */
  private boolean isOfTitle(Sentence sentence, int of) {
    return sentence.token(of).text().equals("of") && isTitleWord(sentence, of - 1)
        && Names.isCapitalized(sentence.token(of - 1).text());
  }

  private boolean isTitleWord(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String text = Names.fold(token.text());
    return (token.isNoun() || token.tag().startsWith("JJ") || words.isAddress(text))
        && (words.isTitle(text) || words.isRole(Names.fold(token.lemma())));
  }

  private static NameMention.Use use(Sentence sentence, int first, int last) {
    int after = last + 1;
    if (after < sentence.size()) {
      Token next = sentence.token(after);
      if (next.tag().equals("POS")) {
        return NameMention.Use.POSSESSIVE;
      }
      if (next.isNoun() || next.tag().equals("JJ") && after + 1 < sentence.size() && sentence.token(after + 1).isNoun()
          && Character.isLetter(next.text().charAt(0))) {
        return NameMention.Use.MODIFIER;
      }
    }
    int before = first - 1;
    while (before >= 0 && (sentence.token(before).tag().equals("DT") || sentence.token(before).tag().startsWith("JJ"))) {
      before--;
    }
    if (before >= 0) {
      String tag = sentence.token(before).tag();
      boolean subordinates = CLAUSE_OPENERS.contains(Names.fold(sentence.token(before).text()));
      if ((tag.equals("IN") || tag.equals("TO")) && !subordinates) {
        return NameMention.Use.OTHER;
      }
    }
    for (int i = after; i < Math.min(after + 3, sentence.size()); i++) {
      String tag = sentence.token(i).tag();
      if (tag.startsWith("VB") && !tag.equals("VBN") && !tag.equals("VBG") || tag.equals("MD")) {
        return NameMention.Use.SUBJECT;
      }
      if (!tag.equals("RB")) {
        boolean opens = tag.equals(",") || tag.equals("-LRB-") || tag.startsWith("W") || tag.equals(":");
        return opens && (before < 0 || !sentence.token(before).tag().equals("VB")) ? NameMention.Use.SUBJECT
            : inverted(sentence, before) ? NameMention.Use.SUBJECT : NameMention.Use.OTHER;
      }
    }
    return inverted(sentence, before) ? NameMention.Use.SUBJECT : NameMention.Use.OTHER;
  }

  /** Whether a past or present verb after a closing mark comes before: "," said Lee. */
  private static boolean inverted(Sentence sentence, int before) {
    return before >= 1 && sentence.token(before).isVerb() && !sentence.token(before - 1).isWord();
  }
}
