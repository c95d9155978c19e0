package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Ties the names of an article together: full names first, then the short forms, then the misread ones, each found by its
 * words so that the time grows with the text and not with the pairs of names.
 */
final class CastBuilder {
  private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "from", "to", "at", "near", "across", "outside", "of");

  private final Article article;
  private final SpeakerWords words;
  private final Cast cast;
  private final PersonClusters persons;

  private CastBuilder(Article article, SpeakerWords words) {
    this.article = article;
    this.words = words;
    cast = new Cast(article);
    persons = new PersonClusters(article.text(), words, cast);
  }

  static Cast build(Article article, SpeakerWords words) {
    return new CastBuilder(article, words).build();
  }

  private Cast build() {
    List<NameMention> found = NameFinder.find(article, words, cast.headlines());
    List<NameMention> trusted = new ArrayList<>();
    List<NameMention> doubtful = new ArrayList<>();
    for (NameMention mention : found) {
      (cast.headlines().contains(mention.sentence) ? doubtful : trusted).add(mention);
    }
    Set<List<String>> abbreviations = BodyClusters.abbreviations(trusted);
    persons.add(trusted.stream().filter(m -> !abbreviations.contains(m.key)).toList());
    new BodyClusters(article.text(), words, cast).add(trusted);
    List<NameMention> all = new ArrayList<>(trusted);
    all.addAll(trimmed(doubtful));
    all.sort(Comparator.comparingInt(NameMention::offset));
    new SurnameChoice(article, words, cast).tie(all);
    for (NameMention mention : all) {
      count(mention);
    }
    cast.mentions(all.stream().filter(m -> m.entity() != null).toList());
    owned();
    new RoleFinder(article.text(), words, cast).find();
    new GenderVotes(article, cast).count();
    return cast;
  }

  /** The mentions of headlines, cut to the words that the article's body names. */
  private List<NameMention> trimmed(List<NameMention> doubtful) {
    List<NameMention> trimmed = new ArrayList<>();
    for (NameMention mention : doubtful) {
      if (cast.named(mention.key) != null) {
        trimmed.add(mention);
        continue;
      }
      int i = mention.first;
      while (i <= mention.last) {
        int last = longestKnown(mention.sentence, i, mention.last);
        if (last >= i) {
          trimmed.add(new NameMention(mention.sentence, i, i, last, SpeakerKind.UNKNOWN, NameMention.Use.OTHER));
          i = last + 1;
        } else {
          i++;
        }
      }
    }
    return trimmed;
  }

  private int longestKnown(Sentence sentence, int from, int to) {
    List<String> key = new ArrayList<>();
    int longest = -1;
    for (int i = from; i <= Math.min(to, from + 6); i++) {
      key.add(Names.fold(sentence.token(i).text()));
      boolean surname = key.size() == 1 && cast.bearing(key.get(0)).stream().anyMatch(Entity::isPerson);
      if (cast.named(key) != null || surname) {
        longest = i;
      }
    }
    return longest;
  }

  /** Notes what the place tells about its entity. */
  private void count(NameMention mention) {
    Entity entity = mention.entity();
    if (entity == null) {
      return;
    }
    boolean full = persons.withoutSuffix(mention.key).size() >= Math.min(2, entity.key().size());
    int worth = mention.use == NameMention.Use.SUBJECT ? 4 : mention.use == NameMention.Use.OTHER ? 2 : 1;
    entity.name(mention.span(), mention.written(article.text()), full ? worth : 1);
    if (mention.titleStart < mention.first && entity.isPerson()) {
      for (int i = Math.max(mention.titleStart, mention.first - 2); i < mention.first; i++) {
        entity.gender(words.genderOf(Names.fold(mention.sentence.token(i).text())), "title");
      }
    }
  }

  /** "Morel's campaign", "the Whitlock administration". */
  private void owned() {
    for (NameMention mention : cast.mentions()) {
      int next = mention.last + 1;
      if (mention.use == NameMention.Use.POSSESSIVE) {
        next++;
      }
      Entity entity = mention.entity();
      if (entity != null && entity.isPerson() && next < mention.sentence.size()
          && words.isOwned(Names.fold(mention.sentence.token(next).text())) && mention.sentence.token(next).isNoun()) {
        cast.owned(entity, Names.fold(mention.sentence.token(next).text()));
      }
    }
  }

  /** Whether the name stands for where something is: "in Ohio". */
  static boolean isInPlace(NameMention mention) {
    return mention.guess == SpeakerKind.PLACE && mention.first > 0
        && PLACE_PREPOSITIONS.contains(Names.fold(mention.sentence.token(mention.first - 1).text()));
  }
}
