package io.github.whosaid.speakers;

import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plural descriptions of people ("many voters"), looked for only where a "they" asks for them. */
final class PluralPhrases {
  /** No more are looked at, however long the sentences are. */
  private static final int MOST = 40;

  private final Article article;
  private final SpeakerWords words;
  private final Nominals nominals;
  private final Map<Sentence, List<Occurrence>> known = new HashMap<>();

  PluralPhrases(Article article, SpeakerWords words, Nominals nominals) {
    this.article = article;
    this.words = words;
    this.nominals = nominals;
  }

  /** Those before {@code offset} in its sentence and in {@code sentences} ones before it. */
  List<Occurrence> before(Sentence sentence, int offset, int sentences) {
    List<Occurrence> found = new ArrayList<>();
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - sentences); s--) {
      List<Occurrence> there = known.computeIfAbsent(article.sentences().get(s), this::find);
      for (int i = there.size() - 1; i >= 0 && found.size() < MOST; i--) {
        if (there.get(i).offset() < offset) {
          found.add(there.get(i));
        }
      }
    }
    return found;
  }

  private List<Occurrence> find(Sentence sentence) {
    List<Occurrence> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS") || words.isPeople(Names.fold(token.text()));
      boolean determines = !token.isNoun() && i + 1 < sentence.size() && sentence.token(i + 1).isNoun();
      if (!plural || determines || !words.isRole(Names.fold(token.lemma())) && !words.isPeople(Names.fold(token.text()))) {
        continue;
      }
      int start = NounPhrase.start(sentence, i);
      NounPhrase phrase = NounPhrase.read(sentence, start, sentence.size(), words);
      if (phrase == null || phrase.head() < i || phrase.owner() >= 0 || isOfThings(sentence, phrase)) {
        continue;
      }
      boolean subject = phrase.end() + 1 < sentence.size() && isVerbNear(sentence, phrase.end() + 1)
          && (start == 0 || !sentence.token(start - 1).tag().equals("IN"));
      String text = sentence.span(phrase.first(), phrase.end()).in(article.text()).replaceAll("\\s+", " ");
      Entity entity = nominals.of(text, phrase, words);
      entity.pluralize();
      int offset = sentence.token(start).start();
      found.add(new Occurrence(entity, sentence, offset, subject ? NameMention.Use.SUBJECT : NameMention.Use.OTHER,
          article.isQuoted(offset)));
      i = Math.max(i, phrase.head());
    }
    return found;
  }

  /** "thousands of letters". */
  private boolean isOfThings(Sentence sentence, NounPhrase phrase) {
    if (!words.isPart(Names.fold(phrase.headToken().text())) || phrase.end() == phrase.coreEnd()) {
      return false;
    }
    Token object = sentence.token(phrase.end());
    return !words.isRole(Names.fold(object.lemma())) && !words.isPeople(Names.fold(object.text())) && !object.isNamed();
  }

  private static boolean isVerbNear(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 2); i++) {
      if (sentence.token(i).isVerb() || sentence.token(i).tag().equals("MD")) {
        return true;
      }
    }
    return false;
  }
}
