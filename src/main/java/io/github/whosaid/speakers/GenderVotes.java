package io.github.whosaid.speakers;

import io.github.whosaid.Gender;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts "he" and "she" for a person where nobody else is near: the only one of the sentence or of the one before. */
final class GenderVotes {
  /** A pronoun that opens a sentence starts within so many chars of it. */
  private static final int OPENING = 30;

  private final Article article;
  private final Cast cast;

  GenderVotes(Article article, Cast cast) {
    this.article = article;
    this.cast = cast;
  }

  void count() {
    Set<Entity> before = Set.of();
    for (Sentence sentence : article.sentences()) {
      Set<Entity> here = new HashSet<>();
      List<NameMention> mentions = cast.mentionsIn(sentence.span());
      Entity subject = null;
      int next = 0;
      Set<Gender> voted = new HashSet<>();
      for (Token token : sentence.tokens()) {
        while (next < mentions.size() && mentions.get(next).offset() <= token.start()) {
          NameMention mention = mentions.get(next++);
          add(mention, here);
          subject = mention.use == NameMention.Use.SUBJECT && subject == null ? mention.entity() : subject;
        }
        Gender gender = token.tag().startsWith("PRP") ? Pronouns.gender(Names.fold(token.text())) : Gender.UNKNOWN;
        if (gender == Gender.UNKNOWN || article.isQuoted(token.start()) || voted.contains(gender)) {
          continue;
        }
        boolean opens = here.isEmpty() && token.tag().equals("PRP") && token.start() - sentence.span().start() < OPENING;
        Set<Entity> near = opens ? before : here;
        if (near.size() == 1 && (opens || subject != null && near.contains(subject))) {
          near.iterator().next().pronoun(gender);
          voted.add(gender);
        }
      }
      while (next < mentions.size()) {
        add(mentions.get(next++), here);
      }
      before = here.isEmpty() ? Set.of() : here;
    }
  }

  private static void add(NameMention mention, Set<Entity> persons) {
    Entity entity = mention.entity();
    if (entity != null && entity.isPerson() && mention.use != NameMention.Use.MODIFIER) {
      persons.add(entity);
    }
  }
}
