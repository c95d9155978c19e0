package io.github.whosaid.speakers;

import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;

/** Finds the titles before names: "White House press secretary Ida Lee". */
final class TitleFinder {
  private static final int LONGEST = 12;

  private final SpeakerWords words;

  TitleFinder(SpeakerWords words) {
    this.words = words;
  }

  /** Whether the token may stand in a title. */
  boolean isTitle(Sentence sentence, int i) {
    return words.isTitle(Names.fold(sentence.token(i).text()));
  }

  /** Whether all tokens may stand in a title. */
  boolean isAllTitle(Sentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (!isTitle(sentence, i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the person starts in a body that is none, but a title and a name ("Senator Ida Lee"); else 0. */
  int personAfterTitle(Sentence sentence, int from, int to) {
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

  /** Where the title before the name at {@code first} starts, {@code first} itself without one. */
  int start(Sentence sentence, int first) {
    int start = first - 1;
    if (first > 2 && sentence.token(first - 1).isProperNoun() && isOfTitle(sentence, first - 2)) {
      start = first - 3;
    } else if (first > 3 && sentence.token(first - 1).isProperNoun() && sentence.token(first - 2).text().equals("the")
        && isOfTitle(sentence, first - 3)) {
      start = first - 4;
    } else if (first == 0 || !isTitleWord(sentence, first - 1)) {
      return first;
    }
    while (start > 0 && first - start < LONGEST) {
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

  private boolean isOrganizationNoun(Sentence sentence, int i) {
    String word = Names.fold(sentence.token(i).text());
    return !words.organizationClasses(word).isEmpty() && !words.isTitle(word);
  }
}
