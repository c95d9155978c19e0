package io.github.whosaid.speakers;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase read from left to right by tags alone: "the White House press secretary for ten years".
 *
 * @param sentence where it stands
 * @param first its first token
 * @param coreEnd the last token before anything that follows the head noun
 * @param end the last token that belongs to it, "of" and other prepositional phrases included
 * @param headStart the first token of the head, which may have several words ("press secretary")
 * @param head the head noun's last token
 * @param owner the last token of a genitive before the head, or -1
 */
record NounPhrase(Sentence sentence, int first, int coreEnd, int end, int headStart, int head, int owner) {
  private static final int LONGEST = 40;
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "one", "any", "no", "every", "each",
      "many", "several", "few", "most", "other", "more", "two", "three", "four", "five", "six", "dozens", "hundreds", "both",
      "half");

  private static final Set<String> OPENERS = Set.of("because", "that", "if", "while", "as", "since", "although",
      "though", "when");
  private static final Set<String> NOMINATIVE = Set.of("I", "he", "she", "they", "we", "it", "who");

  /**
   * Reads the phrase that starts at token {@code from} and ends before {@code limit} at the latest.
   *
   * @return null if there is no noun
   */
  static @Nullable NounPhrase read(Sentence sentence, int from, int limit, SpeakerWords words) {
    int head = -1;
    int owner = -1;
    int i = from;
    int stop = Math.min(limit, from + LONGEST);
    for (; i < stop; i++) {
      Token token = sentence.token(i);
      String tag = token.tag();
      if (head >= 0 && words.isCalendar(Names.fold(token.text())) && !token.isNamed()) {
        break;
      } else if (token.isNoun() || isNominal(token) && head < i - 1) {
        head = i;
      } else if (tag.equals("POS")) {
        owner = i - 1;
        head = i + 1 < stop ? -1 : head;
      } else if (head >= 0 && !goesOn(sentence, i, stop, words)) {
        break;
      } else if (head < 0 && (tag.equals("IN") || tag.startsWith("W") || tag.equals("TO") || tag.equals("MD"))
          && i > from) {
        break;
      }
    }
    if (head < 0) {
      head = lastNominal(sentence, from, i);
      if (head < 0) {
        return null;
      }
    }
    int coreEnd = i - 1;
    int end = coreEnd;
    if (i < stop && (sentence.token(i).tag().equals("IN") || sentence.token(i).tag().equals("TO"))) {
      end = endOfTail(sentence, i, stop, words);
    }
    int headStart = head;
    if (head > from && words.isRole(twoWords(sentence, head - 1))) {
      headStart = head - 1;
    }
    return new NounPhrase(sentence, from, coreEnd, end, headStart, head, owner);
  }

  private static String twoWords(Sentence sentence, int i) {
    return Names.fold(sentence.token(i).text()) + " " + Names.fold(sentence.token(i + 1).lemma());
  }

  /** Where a phrase with {@code noun} in it starts, read from right to left by tags. */
  static int start(Sentence sentence, int noun) {
    int start = noun;
    while (start > 0 && noun - start < LONGEST) {
      String tag = sentence.token(start - 1).tag();
      boolean opens = tag.equals("DT") || tag.equals("PRP$");
      boolean part = tag.startsWith("JJ") || tag.startsWith("NN") || tag.equals("CD") || tag.equals("POS")
          || tag.equals("VBN") && !sentence.token(start - 1).lemma().equals("be");
      if (!opens && !part) {
        return start;
      }
      start--;
      if (opens) {
        return start;
      }
    }
    return start;
  }

  /** Whether a number or an adjective may head a phrase: "42 percent", "the 34-year-old". */
  private static boolean isNominal(Token token) {
    return token.tag().equals("CD") || token.text().endsWith("-year-old");
  }

  private static int lastNominal(Sentence sentence, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      String tag = sentence.token(i).tag();
      if (tag.equals("DT") || tag.startsWith("JJ") || tag.equals("CD") || tag.equals("PRP") || tag.startsWith("VB")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean goesOn(Sentence sentence, int i, int stop, SpeakerWords words) {
    Token token = sentence.token(i);
    String tag = token.tag();
    if (tag.startsWith("JJ") || tag.equals("CD") || tag.equals("HYPH") || tag.equals("$")) {
      return i + 1 < stop;
    }
    if (tag.equals("VBG") && i + 1 < stop) {
      return sentence.token(i + 1).isNoun() && words.isDocument(Names.fold(sentence.token(i + 1).lemma()));
    }
    if (isQuotationMark(token) && i + 1 < stop) {
      return sentence.token(i + 1).isNoun() || sentence.token(i + 1).tag().startsWith("JJ");
    }
    boolean joins = tag.equals("CC") && !token.text().equalsIgnoreCase("but") || token.text().equals("/");
    return joins && i + 1 < stop && (sentence.token(i + 1).isNoun() || sentence.token(i + 1).tag().startsWith("JJ"));
  }

  static boolean isQuotationMark(Token token) {
    return token.tag().equals("``") || token.tag().equals("''");
  }

  /** "in 2015", "on Monday" */
  private static boolean isDate(Sentence sentence, int i, int stop, SpeakerWords words) {
    if (!sentence.token(i).tag().equals("IN") || i + 1 >= stop) {
      return false;
    }
    String next = sentence.token(i + 1).text();
    return next.matches("(1[89]|20)[0-9][0-9]") || words.isCalendar(Names.fold(next));
  }

  private static int endOfTail(Sentence sentence, int from, int stop, SpeakerWords words) {
    int end = from - 1;
    for (int i = from; i < stop; i++) {
      Token token = sentence.token(i);
      String tag = token.tag();
      if (!token.isWord() && !tag.equals("POS") && !tag.equals("$") || tag.startsWith("W") || tag.equals("MD")
          || OPENERS.contains(token.text()) || NOMINATIVE.contains(token.text()) || isDate(sentence, i, stop, words)
          || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN") && token.isVerb()
          || tag.equals("VBG")) {
        break;
      }
      if (token.isNoun() || tag.equals("CD") || tag.equals("PRP")) {
        end = i;
      }
    }
    return end;
  }

  /** The phrase with the participle after it, as far as token {@code last}: "two people briefed on the talks". */
  NounPhrase withParticiple(int last, SpeakerWords words) {
    boolean people = words.isRole(lastHeadWord()) || words.isPeople(Names.fold(headToken().text()));
    int verb = coreEnd + 1;
    boolean participle = people && end == coreEnd && verb < last && sentence.token(verb + 1).tag().equals("IN")
        && (sentence.token(verb).tag().equals("VBN") || sentence.token(verb).tag().equals("VBD"));
    int to = participle ? endOfTail(sentence, verb + 1, last + 1, words) : end;
    return to <= end ? this : new NounPhrase(sentence, first, coreEnd, to, headStart, head, owner);
  }

  /** The head, folded and in the singular: "press secretary". */
  String headWord() {
    String last = Names.fold(headToken().lemma());
    return headStart < head ? Names.fold(sentence.token(headStart).text()) + " " + last : last;
  }

  /** The last word of the head alone. */
  String lastHeadWord() {
    return Names.fold(headToken().lemma());
  }

  Token headToken() {
    return sentence.token(head);
  }

  /** Whether it speaks of several. */
  boolean isPlural(SpeakerWords words) {
    String tag = headToken().tag();
    String word = Names.fold(headToken().text());
    return tag.equals("NNS") || tag.equals("NNPS") || words.isPeople(word) || joined();
  }

  /** Whether "and" stands in it. */
  private boolean joined() {
    for (int i = first; i < head; i++) {
      if (sentence.token(i).text().equals("and") && sentence.token(i - 1 < first ? first : i - 1).isNoun()
          && !sentence.token(head).isProperNoun()) {
        return true;
      }
    }
    return false;
  }

  /** The first word, folded. */
  String firstWord() {
    return Names.fold(sentence.token(first).text());
  }

  boolean isIndefinite() {
    return INDEFINITE.contains(firstWord()) || sentence.token(first).tag().equals("CD");
  }

  /** Whether it points back: "the", "this", "those". */
  boolean isDefinite() {
    return Set.of("the", "this", "that", "these", "those").contains(firstWord());
  }

  /** The content words that are not the head, folded, those of the phrase after the head included. */
  Set<String> modifiers() {
    Set<String> modifiers = new LinkedHashSet<>();
    for (int i = first; i <= end; i++) {
      Token token = sentence.token(i);
      String tag = token.tag();
      boolean content = token.isNoun() || tag.startsWith("JJ") || tag.equals("CD") || token.isVerb();
      if (content && (i < headStart || i > head)) {
        modifiers.add(Names.fold(token.isNoun() && !token.isProperNoun() ? token.lemma() : token.text()));
      }
    }
    return modifiers;
  }

  /** Whether {@code modifier}, folded, is written with a capital in it. */
  boolean hasProper(String modifier) {
    for (int i = first + 1; i <= end; i++) {
      if (Names.isCapitalized(sentence.token(i).text()) && Names.fold(sentence.token(i).text()).equals(modifier)) {
        return true;
      }
    }
    return false;
  }

  Span span() {
    return sentence.span(first, end);
  }
}
