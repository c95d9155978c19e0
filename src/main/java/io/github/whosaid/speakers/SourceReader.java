package io.github.whosaid.speakers;

import io.github.whosaid.Span;
import io.github.whosaid.SpeakerKind;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a source's span apart: pronoun, name, description, apposition, several of them. */
final class SourceReader {
  private static final Set<String> OTHERS = Set.of("other", "others", "several", "some", "many", "his", "her", "their",
      "its");

  private final Article article;
  private final SpeakerWords words;
  private final Cast cast;

  SourceReader(Article article, SpeakerWords words, Cast cast) {
    this.article = article;
    this.words = words;
    this.cast = cast;
  }

  /** The source in {@code span}; null if that holds no word. */
  @Nullable Source read(Span span) {
    Sentence sentence = article.sentenceAt(span.start());
    int first = sentence.tokenAt(span.start());
    int last = Math.min(sentence.tokenAt(span.end() - 1), sentence.size() - 1);
    if (span.end() > sentence.span().end() && sentence.index() + 1 < article.sentences().size()) {
      // An abbreviated title was taken for a sentence's end.
      Sentence next = article.sentences().get(sentence.index() + 1);
      int end = Math.min(next.tokenAt(span.end() - 1), next.size() - 1);
      return span.end() > next.token(0).start() ? read(next, 0, end) : null;
    }
    Source cut = first < sentence.size() ? afterCutTitle(sentence, first) : null;
    return cut != null ? cut : first >= sentence.size() ? null : read(sentence, first, last);
  }

  /** The name that starts the next sentence where a title's dot was taken for the end of this one: "Del. | Ida Lee". */
  private @Nullable Source afterCutTitle(Sentence sentence, int first) {
    boolean cut = first >= sentence.size() - 2 && words.isAddress(Names.fold(sentence.token(first).text()))
        && sentence.index() + 1 < article.sentences().size();
    Sentence next = cut ? article.sentences().get(sentence.index() + 1) : sentence;
    NameMention name = cut && next.paragraph() == sentence.paragraph() ? cast.mentionAt(next, 0) : null;
    return name == null || name.guess != SpeakerKind.PERSON ? null : read(next, 0, name.last);
  }

  @Nullable Source read(Sentence sentence, int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && !sentence.token(first).isWord()) {
      first++;
    }
    while (last >= first && !sentence.token(last).isWord() && !sentence.token(last).tag().equals("POS")) {
      last--;
    }
    if (first > last) {
      return null;
    }
    String word = Names.fold(sentence.token(first).text());
    if (first == last && Pronouns.isPronoun(word)) {
      return new Source(sentence, first, last, word, null, null, false, null, -1, List.of());
    }
    List<Source> parts = parts(sentence, first, last);
    int limit = endOfCore(sentence, first, last);
    NounPhrase phrase = NounPhrase.read(sentence, first, limit + 1, words);
    if (phrase != null) {
      phrase = phrase.withParticiple(limit, words);
    }
    NameMention name = phrase == null ? null : nameAt(phrase, sentence, first, limit);
    boolean apposed = false;
    if (name == null) {
      name = bareSurname(sentence, first, limit);
    }
    if (name == null) {
      name = apposition(sentence, limit + 1, phrase);
      apposed = name != null;
    }
    int owning = phrase == null ? -1 : ownerPronoun(sentence, first, phrase.headStart());
    NameMention owner = phrase == null || name != null && !apposed ? null : owner(sentence, phrase);
    return new Source(sentence, first, last, null, phrase, name, apposed, owner, owning, parts);
  }

  /** The token before the first comma, bracket or relative pronoun that no name covers. */
  private int endOfCore(Sentence sentence, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      Token token = sentence.token(i);
      boolean ends = !token.isWord() && !token.tag().equals("POS") && !token.tag().equals("$") && !token.text().equals("&")
          && !token.tag().equals("HYPH") && !token.text().equals("/") && !NounPhrase.isQuotationMark(token)
          || token.tag().startsWith("W");
      if (ends) {
        NameMention mention = cast.mentionAt(sentence, i);
        if (mention == null) {
          return i - 1;
        }
        i = mention.last;
      }
    }
    return last;
  }

  private @Nullable NameMention nameAt(NounPhrase phrase, Sentence sentence, int first, int limit) {
    for (int i = first; i <= limit; i++) {
      if (sentence.token(i).text().startsWith("@")) {
        return cast.mentionAt(sentence, i);
      }
    }
    for (NameMention titled : cast.mentionsIn(sentence.span(first, limit))) {
      if (titled.titleStart <= phrase.head() && phrase.head() < titled.first && titled.guess == SpeakerKind.PERSON) {
        return titled;
      }
    }
    NameMention mention = cast.mentionAt(sentence, phrase.head());
    if (mention != null) {
      return mention.last >= phrase.head() ? mention : null;
    }
    return isName(phrase) ? unknownName(phrase, first) : null;
  }

  /** Whether a head that no name covers is a name by its capital and its meaning. */
  private boolean isName(NounPhrase phrase) {
    Token head = phrase.headToken();
    if (!Names.isCapitalized(head.text()) || !head.isProperNoun() && !head.isNamed()) {
      return false;
    }
    String word = Names.fold(head.text());
    String lemma = phrase.lastHeadWord();
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    boolean people = words.isRole(lemma) || words.isRole(singular) || words.isPeople(word);
    boolean peoples = head.tag().equals("NNPS") && (words.isPlaceNoun(singular) || !head.entity().equals("ORGANIZATION"));
    boolean bareBody = !words.organizationClasses(lemma).isEmpty() && phrase.head() == phrase.first();
    return !people && !peoples && !bareBody && !words.isDocument(lemma);
  }

  private NameMention unknownName(NounPhrase phrase, int first) {
    Sentence sentence = phrase.sentence();
    int start = phrase.head();
    while (start > first && isNamePart(sentence.token(start - 1)) && cast.mentionAt(sentence, start - 1) == null) {
      start--;
    }
    SpeakerKind guess = switch (phrase.headToken().entity()) {
      case "PERSON" -> SpeakerKind.PERSON;
      case "ORGANIZATION" -> SpeakerKind.ORGANIZATION;
      case "LOCATION" -> SpeakerKind.PLACE;
      default -> SpeakerKind.UNKNOWN;
    };
    boolean body = !words.organizationClasses(phrase.lastHeadWord()).isEmpty();
    return new NameMention(sentence, start, start, phrase.head(), body ? SpeakerKind.ORGANIZATION : guess,
        NameMention.Use.SUBJECT);
  }

  /** A known surname that the tagger took for another word: "Will", "May". */
  private @Nullable NameMention bareSurname(Sentence sentence, int first, int last) {
    String word = Names.fold(sentence.token(last).text());
    boolean alone = first == last && Names.isCapitalized(sentence.token(last).text());
    boolean known = alone && cast.bearing(word).stream().anyMatch(e -> e.isPerson() && e.key().size() > 1
        && e.key().get(e.key().size() - 1).equals(word));
    return known ? new NameMention(sentence, first, first, last, SpeakerKind.PERSON, NameMention.Use.SUBJECT) : null;
  }

  private boolean isNamePart(Token token) {
    String word = Names.fold(token.text());
    return Names.isCapitalized(token.text()) && token.isProperNoun() && !words.isTitle(word);
  }

  /** The name after a description and a comma: "An attorney for the firm, Ida Lee,". */
  private @Nullable NameMention apposition(Sentence sentence, int comma, @Nullable NounPhrase phrase) {
    if (phrase == null || comma + 1 >= sentence.size() || !sentence.token(comma).text().equals(",")) {
      return null;
    }
    boolean role = words.isRole(phrase.lastHeadWord());
    boolean body = !words.organizationClasses(phrase.lastHeadWord()).isEmpty();
    if (!role && !body && words.isThing(phrase.lastHeadWord()) || phrase.isPlural(words)) {
      return null;
    }
    int from = comma + 1;
    while (from < sentence.size() && from < comma + 3 && cast.mentionAt(sentence, from) == null) {
      from++;
    }
    NameMention mention = from < sentence.size() ? cast.mentionAt(sentence, from) : null;
    if (mention == null || mention.titleStart > comma + 1 && from > comma + 2) {
      return null;
    }
    int after = mention.last + 1;
    boolean closed = after < sentence.size() && !sentence.token(after).isWord();
    Entity entity = mention.entity();
    // "the owner" may be a company.
    boolean fits = entity != null
        && (entity.isBody() ? body || phrase.isDefinite() : entity.isPerson() && (role || !body));
    return closed && fits && mention.use != NameMention.Use.MODIFIER ? mention : null;
  }

  private static int ownerPronoun(Sentence sentence, int first, int head) {
    for (int i = first; i < head; i++) {
      if (sentence.token(i).tag().equals("PRP$")) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable NameMention owner(Sentence sentence, NounPhrase phrase) {
    for (int i = phrase.headStart() - 1; i >= phrase.first(); i--) {
      NameMention mention = cast.mentionAt(sentence, i);
      if (mention != null && mention.last < phrase.headStart()) {
        return mention;
      }
    }
    return null;
  }

  // Several sources at once

  private List<Source> parts(Sentence sentence, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (!sentence.token(i).text().equalsIgnoreCase("and") && !sentence.token(i).text().equals("&")) {
        continue;
      }
      NameMention around = cast.mentionAt(sentence, i);
      if (around == null && joins(sentence, first, i, last)) {
        int end = sentence.token(i - 1).text().equals(",") ? i - 2 : i - 1;
        Source left = end < first ? null : read(sentence, first, end);
        Source right = read(sentence, i + 1, last);
        return left == null || right == null ? List.of() : List.of(left, right);
      }
    }
    return List.of();
  }

  /** Whether "and" joins two sources, not two nouns of one, nor two parts of a description. */
  private boolean joins(Sentence sentence, int first, int and, int last) {
    Token next = sentence.token(and + 1);
    if (next.isVerb() || next.tag().equals("RB") || next.tag().equals("IN")) {
      return false;
    }
    boolean comma = sentence.token(and - 1).text().equals(",");
    int end = endOfCore(sentence, first, last);
    if (!comma && end < and) {
      // Inside an apposition: "Ida Lee, founder and head of the firm".
      return false;
    }
    NounPhrase left = NounPhrase.read(sentence, first, Math.min(end + 1, and), words);
    NounPhrase right = NounPhrase.read(sentence, and + 1, endOfCore(sentence, and + 1, last) + 1, words);
    if (left == null || right == null || !comma && left.end() < and - 1) {
      return false;
    }
    boolean leftName = isName(sentence, left) || and - 1 == first && sentence.token(first).tag().equals("PRP");
    boolean leftSeveral = left.isPlural(words) && !left.headToken().isProperNoun() && left.end() == left.coreEnd();
    boolean rightName = isName(sentence, right);
    boolean rightPeople = right.isPlural(words)
        && (OTHERS.contains(right.firstWord()) || right.headToken().tag().equals("NNS"));
    if (comma && end < and - 1) {
      return leftName && (rightName || rightPeople && OTHERS.contains(right.firstWord()));
    }
    return leftName && (rightName || rightPeople) || rightName && leftSeveral
        || rightName && ownsBody(sentence, left) || leftName && ownsBody(sentence, right)
        || rightName && words.isRole(left.lastHeadWord()) && left.isDefinite() && left.end() == left.coreEnd();
  }

  private boolean isName(Sentence sentence, NounPhrase phrase) {
    NameMention mention = cast.mentionAt(sentence, phrase.head());
    return mention != null && mention.last >= phrase.head() || ownsBody(sentence, phrase);
  }

  /** "the Whitlock administration". */
  private boolean ownsBody(Sentence sentence, NounPhrase phrase) {
    return words.isOwned(phrase.lastHeadWord()) && (owner(sentence, phrase) != null
        || ownerPronoun(sentence, phrase.first(), phrase.headStart()) >= 0);
  }
}
