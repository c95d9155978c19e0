package io.github.whosaid.speakers;

import io.github.whosaid.Gender;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts "he" and "she" for a person where nobody else can be meant: the only person of the sentence and of the one before. */
final class GenderVotes {
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
      int next = 0;
      Set<Gender> voted = new HashSet<>();
      for (Token token : sentence.tokens()) {
        while (next < mentions.size() && mentions.get(next).offset() <= token.start()) {
          add(mentions.get(next++), here);
        }
        Gender gender = token.tag().startsWith("PRP") ? Pronouns.gender(Names.fold(token.text())) : Gender.UNKNOWN;
        if (gender == Gender.UNKNOWN || article.isQuoted(token.start()) || voted.contains(gender)) {
          continue;
        }
        Set<Entity> near = new HashSet<>(here);
        if (here.isEmpty()) {
          near.addAll(before);
        }
        if (near.size() == 1) {
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
