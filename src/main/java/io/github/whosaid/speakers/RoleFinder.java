package io.github.whosaid.speakers;

import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the article says that its people and bodies are: before the name ("press secretary Ida Lee"), in apposition on
 * either side, with "is" or "who is", in brackets ("(R-Ind.)"), by age ("Lee, 34,").
 */
final class RoleFinder {
  private static final int REACH = 30;
  private static final int LONGEST = 14;
  private static final Set<String> COPULAS = Set.of("be", "become", "remain", "serve", "work");

  private final String text;
  private final SpeakerWords words;
  private final Cast cast;

  RoleFinder(String text, SpeakerWords words, Cast cast) {
    this.text = text;
    this.words = words;
    this.cast = cast;
  }

  /** Adds the roles of all names of the cast. */
  void find() {
    for (NameMention mention : cast.mentions()) {
      Entity entity = mention.entity();
      if (entity == null || mention.use == NameMention.Use.MODIFIER || CastBuilder.isInPlace(mention)
          || cast.headlines().contains(mention.sentence)) {
        continue;
      }
      if (entity.isPerson() && mention.titleStart < mention.first) {
        title(entity, mention);
      }
      int next = bracket(entity, mention.sentence, mention.last + 1);
      if (mention.use != NameMention.Use.POSSESSIVE) {
        after(entity, mention.sentence, next);
      }
      before(entity, mention);
    }
  }

  private void title(Entity entity, NameMention mention) {
    Sentence sentence = mention.sentence;
    int end = mention.first - 1;
    entity.title(sentence.span(mention.titleStart, end));
    String last = Names.fold(sentence.token(end).text());
    NounPhrase phrase = NounPhrase.read(sentence, mention.titleStart, mention.first, words);
    if (words.isHonorific(last) || phrase == null) {
      return;
    }
    boolean ofTitle = phrase.end() > phrase.coreEnd();
    boolean twoWords = phrase.head() == end && phrase.headStart() < phrase.head();
    String word = words.longForm(Names.fold(sentence.token(end).lemma()));
    String head = ofTitle || twoWords ? phrase.headWord() : word;
    boolean several = sentence.token(end).tag().equals("NNS");
    if (head.endsWith("s") && words.isRole(head.substring(0, head.length() - 1))) {
      head = head.substring(0, head.length() - 1);
      several = true;
    }
    if (several) {
      shared(mention, head);
    }
    add(entity, head, phrase, end);
    joined(entity, phrase);
  }

  /** "Senators Ida Lee, Republican of Iowa, and Ray Moran": the second one is a senator, too. */
  private void shared(NameMention first, String head) {
    for (NameMention next : cast.mentionsIn(first.sentence.span())) {
      Entity entity = next.entity();
      boolean joined = next.first > first.last && next.first - first.last < 14 && next.titleStart == next.first
          && next.first > 0 && first.sentence.token(next.first - 1).text().equals("and");
      if (joined && entity != null && entity.isPerson()) {
        cast.add(new Role(entity, head, Set.of(), next.span()));
        return;
      }
    }
  }

  /** "founder and chief executive" is two roles. */
  private void joined(Entity entity, NounPhrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.headStart(); i++) {
      if (phrase.sentence().token(i).text().equals("and")) {
        String word = Names.fold(phrase.sentence().token(i - 1).lemma());
        if (words.isRole(word)) {
          add(entity, word, phrase, phrase.head());
        }
      }
    }
  }

  private void add(Entity entity, String head, NounPhrase phrase, int last) {
    Set<String> modifiers = new LinkedHashSet<>(phrase.modifiers());
    modifiers.remove(head);
    cast.add(new Role(entity, head, modifiers, phrase.sentence().span(phrase.first(), Math.max(last, phrase.end()))));
    if (entity.isPerson()) {
      String noun = head.substring(head.lastIndexOf(' ') + 1);
      entity.gender(words.genderOf(noun), words.isKin(noun) ? "kinship" : "title");
    }
  }

  /** Reads "(R-Ind.)" and says where the text goes on. */
  private int bracket(Entity entity, Sentence sentence, int at) {
    if (at + 2 >= sentence.size() || !sentence.token(at).text().equals("(")) {
      return at;
    }
    int close = at + 1;
    while (close < sentence.size() && close < at + 8 && !sentence.token(close).text().equals(")")) {
      close++;
    }
    if (close == sentence.size() || !sentence.token(close).text().equals(")")) {
      return at;
    }
    String inner = close > at + 1 ? text(sentence, at + 1, close - 1) : "";
    String party = inner.startsWith("R-") || inner.equals("R") ? "republican" : inner.startsWith("D-") || inner.equals("D")
        ? "democrat" : inner.startsWith("I-") ? "independent" : null;
    if (party != null) {
      String state = Names.fold(inner.length() > 2 ? inner.substring(2) : "");
      cast.add(new Role(entity, party, Set.of(state), sentence.span(at + 1, close - 1)));
    }
    return close + 1;
  }

  private void after(Entity entity, Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return;
    }
    Token next = sentence.token(at);
    if (next.text().equals(",")) {
      apposition(entity, sentence, at + 1);
    } else if (COPULAS.contains(next.lemma()) && next.isVerb()) {
      copula(entity, sentence, at);
    }
  }

  private void apposition(Entity entity, Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean age = token.tag().equals("CD") && token.text().length() <= 2;
    if (age) {
      cast.add(new Role(entity, token.text() + "-year-old", Set.of(), token.span()));
      if (at + 2 < sentence.size() && sentence.token(at + 1).text().equals(",")) {
        apposition(entity, sentence, at + 2);
      }
      return;
    }
    if (token.text().equalsIgnoreCase("who")) {
      int verb = at + 1;
      while (verb < sentence.size() && verb < at + 4 && !COPULAS.contains(sentence.token(verb).lemma())) {
        verb++;
      }
      if (verb < sentence.size() && COPULAS.contains(sentence.token(verb).lemma())) {
        int known = entity.roles().size();
        copula(entity, sentence, verb);
        if (sentence.token(verb).tag().equals("VBD") && entity.roles().size() > known) {
          Role role = entity.roles().get(known);
          Set<String> modifiers = new LinkedHashSet<>(role.modifiers());
          modifiers.add("former");
          cast.add(new Role(entity, role.head(), modifiers, role.span()));
        }
      }
      return;
    }
    if (token.isVerb()) {
      return;
    }
    int from = token.tag().equals("RB") || token.tag().equals("IN") && token.text().equals("like") ? at + 1 : at;
    describe(entity, sentence, from, true);
  }

  private void copula(Entity entity, Sentence sentence, int verb) {
    int from = verb + 1;
    while (from < sentence.size() && (sentence.token(from).tag().equals("RB") || sentence.token(from).text().equals("as")
        || sentence.token(from).lemma().equals("be"))) {
      from++;
    }
    if (from < sentence.size()) {
      String tag = sentence.token(from).tag();
      boolean opens = tag.equals("DT") || tag.equals("PRP$") || tag.startsWith("NN") || tag.startsWith("JJ");
      if (opens) {
        describe(entity, sentence, from, false);
      }
    }
  }

  /** Adds the noun phrase at {@code from} as a description if its head may be one. */
  private void describe(Entity entity, Sentence sentence, int from, boolean apposition) {
    int limit = from;
    while (limit < sentence.size() && limit < from + REACH && !endsDescription(sentence.token(limit))) {
      limit++;
    }
    NounPhrase phrase = limit > from ? NounPhrase.read(sentence, from, limit, words) : null;
    if (phrase == null || cast.mentionAt(sentence, phrase.head()) != null && !isRoleName(phrase)) {
      return;
    }
    if (apposition && phrase.end() + 1 < sentence.size() && isPredicate(sentence.token(phrase.end() + 1))) {
      // "In Paris, the mayor said": the noun after the comma is a subject.
      return;
    }
    String head = headOf(phrase, entity);
    if (head == null || phrase.isPlural(words) && entity.isPerson() && phrase.headToken().tag().equals("NNS")) {
      return;
    }
    add(entity, head, phrase, phrase.end());
    joined(entity, phrase);
    if (apposition || phrase.isDefinite()) {
      entity.title(phrase.span());
    }
  }

  private static boolean isPredicate(Token token) {
    String tag = token.tag();
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD") || tag.equals("RB");
  }

  private boolean isRoleName(NounPhrase phrase) {
    return words.isRole(phrase.lastHeadWord());
  }

  private @Nullable String headOf(NounPhrase phrase, Entity entity) {
    String last = phrase.lastHeadWord();
    if (entity.isPerson()) {
      String full = words.longForm(last);
      return mayDescribePerson(phrase) ? phrase.headWord() : words.isRole(full) ? full : null;
    }
    return !words.organizationClasses(last).isEmpty() || words.isPlaceNoun(last) || words.isDocument(last) ? last : null;
  }

  /** Whether the head is a role, or a noun with a determiner that is nothing else: "the harbormaster". */
  private boolean mayDescribePerson(NounPhrase phrase) {
    String head = phrase.lastHeadWord();
    String tag = phrase.sentence().token(phrase.first()).tag();
    boolean determined = (tag.equals("DT") || tag.equals("PRP$")) && phrase.headToken().tag().equals("NN");
    return words.isRole(head) || determined && !words.isThing(head);
  }

  private static boolean endsDescription(Token token) {
    return token.text().equals(",") || !token.isWord() && !token.tag().equals("POS") && !token.tag().equals("$")
        || token.tag().startsWith("W");
  }

  /** "the mayor, Ida Lee" and "an attorney for the firm, Ida Lee". */
  private void before(Entity entity, NameMention mention) {
    Sentence sentence = mention.sentence;
    int comma = mention.titleStart - 1;
    if (comma > 0 && sentence.token(comma).text().endsWith("-year-old")) {
      cast.add(new Role(entity, Names.fold(sentence.token(comma).text()), Set.of(), sentence.token(comma).span()));
      comma--;
    }
    if (!entity.isPerson() || comma < 2 || !sentence.token(comma).text().equals(",")) {
      return;
    }
    int start = startBefore(sentence, comma);
    if (start < 0 || start >= comma) {
      return;
    }
    NounPhrase phrase = NounPhrase.read(sentence, start, comma, words);
    if (phrase == null || phrase.end() != comma - 1 || !mayDescribePerson(phrase)
        || cast.mentionAt(sentence, phrase.head()) != null && !phrase.isDefinite() || phrase.isPlural(words)) {
      return;
    }
    // "told the mayor, Lee said": a name after the comma that opens a clause is no apposition.
    boolean closes = mention.last + 1 < sentence.size() && (sentence.token(mention.last + 1).text().equals(",")
        || sentence.token(mention.last + 1).text().equals(".")) || start == 0 || sentence.token(start).tag().equals("PRP$");
    if (closes) {
      add(entity, phrase.headWord(), phrase, phrase.end());
      entity.title(phrase.span());
    }
  }

  /** Where a description that ends before the comma starts; -1 if nothing tells. */
  private int startBefore(Sentence sentence, int comma) {
    for (int i = comma - 1; i >= Math.max(0, comma - LONGEST); i--) {
      Token token = sentence.token(i);
      if (!token.isWord() && !token.tag().equals("POS") || token.isVerb()) {
        return i + 1;
      }
      if (i == 0) {
        return 0;
      }
      boolean opens = token.tag().equals("DT") || token.tag().equals("PRP$");
      // "for the firm, Ida Lee": the determiner of a phrase inside.
      boolean inside = sentence.token(i - 1).tag().equals("IN")
          && !(i + 1 < comma && words.isRole(Names.fold(sentence.token(comma - 1).lemma())));
      if (opens && !inside) {
        return i;
      }
    }
    return -1;
  }

  private String text(Sentence sentence, int first, int last) {
    return sentence.span(first, last).in(text);
  }
}
