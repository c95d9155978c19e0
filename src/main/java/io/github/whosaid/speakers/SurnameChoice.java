package io.github.whosaid.speakers;

import io.github.whosaid.Gender;
import io.github.whosaid.SpeakerKind;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ties each name to its entity in text order. A short form that several may bear goes to the one that its title, the pronoun
 * after it, the last full name before it and the whole article speak for.
 */
final class SurnameChoice {
  private static final int PRONOUN_REACH = 15;

  private final Article article;
  private final SpeakerWords words;
  private final Cast cast;
  private final Map<String, NameMention> lastFull = new HashMap<>();
  private final Map<String, Entity> firstFull = new HashMap<>();
  private final Map<String, Entity> lastChoice = new HashMap<>();
  private final Map<Entity, Integer> fullCount = new HashMap<>();

  SurnameChoice(Article article, SpeakerWords words, Cast cast) {
    this.article = article;
    this.words = words;
    this.cast = cast;
  }

  /** Sets the entity of every mention that has one. */
  void tie(List<NameMention> mentions) {
    for (NameMention mention : mentions) {
      Entity full = cast.named(mention.key);
      if (full != null && mention.key.size() > 1) {
        fullCount.merge(full, mention.use == NameMention.Use.SUBJECT ? 3 : 2, Integer::sum);
        for (String word : mention.key) {
          firstFull.putIfAbsent(word, full);
        }
      }
    }
    addNamesakes(mentions);
    countTitled(mentions);
    for (NameMention mention : mentions) {
      Entity entity = entityOf(mention);
      if (entity != null) {
        mention.tieTo(entity);
      }
    }
  }

  private @Nullable Entity entityOf(NameMention mention) {
    if (mention.key.isEmpty()) {
      return null;
    }
    Entity known = cast.named(mention.key);
    if (mention.key.size() > 1) {
      if (known == null) {
        known = endingWith(mention);
      }
      if (known != null && known.isPerson()) {
        boolean aside = mention.use == NameMention.Use.POSSESSIVE || mention.use == NameMention.Use.MODIFIER;
        for (String word : mention.key) {
          lastFull.put(word, mention);
          if (!aside) {
            lastChoice.put(word, known);
          }
        }
      }
      return known;
    }
    String word = mention.key.get(0);
    List<Entity> persons = bearers(word, mention);
    if (persons.isEmpty() || CastBuilder.isInPlace(mention)) {
      return known != null ? known : body(mention, word);
    }
    if (persons.size() == 1) {
      return persons.get(0);
    }
    Entity best = best(persons, mention, word);
    lastChoice.put(word, best);
    return best;
  }

  /** Persons with {@code word} as last name; failing those, with it as first name or another part. */
  private List<Entity> bearers(String word, NameMention mention) {
    List<Entity> last = new ArrayList<>(2);
    List<Entity> other = new ArrayList<>(2);
    for (Entity entity : cast.bearing(word)) {
      if (entity.isPerson()) {
        (entity.key().get(entity.key().size() - 1).equals(word) ? last : other).add(entity);
      }
    }
    boolean wrongSort = mention.guess == SpeakerKind.ORGANIZATION || mention.guess == SpeakerKind.PLACE;
    return last.isEmpty() && !wrongSort ? other : last;
  }

  private @Nullable Entity endingWith(NameMention mention) {
    String last = mention.key.get(mention.key.size() - 1);
    Entity found = null;
    for (Entity entity : cast.bearing(last)) {
      if (Names.endsWith(entity.key(), mention.key) || entity.isPerson() && entity.key().size() > 1
          && entity.key().get(entity.key().size() - 1).equals(last) && mention.key.get(0).equals(entity.key().get(0))) {
        if (found != null) {
          return null;
        }
        found = entity;
      }
    }
    return found;
  }

  /** "the Post" for the only or last named one that ends so; "Goldman" for the only one that starts so. */
  private @Nullable Entity body(NameMention mention, String word) {
    boolean noun = !words.organizationClasses(word).isEmpty();
    Entity found = null;
    for (Entity entity : cast.bearing(word)) {
      if (entity.kind() != SpeakerKind.ORGANIZATION) {
        continue;
      }
      List<String> key = entity.key();
      boolean fits = noun ? key.get(key.size() - 1).equals(word)
          : key.get(0).equals(word) && key.size() > 1 && mention.guess != SpeakerKind.PLACE;
      if (fits) {
        if (found != null) {
          return null;
        }
        found = entity;
      }
    }
    return found;
  }

  /** Adds those named by title and surname only beside a namesake of the other gender: "Mr. Lee", "Ida Lee". */
  private void addNamesakes(List<NameMention> mentions) {
    Set<String> done = new HashSet<>();
    for (NameMention mention : mentions) {
      Gender gender = mention.key.size() == 1 ? title(mention) : Gender.UNKNOWN;
      if (gender == Gender.UNKNOWN || !done.add(mention.key.get(0) + gender)) {
        continue;
      }
      List<Entity> bearers = bearers(mention.key.get(0), mention);
      boolean namesakes = !bearers.isEmpty() && bearers.stream().allMatch(
          e -> e.key().size() > 1 && e.gender() != Gender.UNKNOWN && e.gender() != gender);
      if (namesakes) {
        Entity made = new Entity(SpeakerKind.PERSON, mention.span().in(article.text()), mention.key);
        made.gender(gender, "title");
        cast.add(made);
        fullCount.put(made, 3);
        firstFull.putIfAbsent(mention.key.get(0), made);
      }
    }
  }

  /** "Mr. Lee" speaks for the only man of that name, however rarely his full name comes up. */
  private void countTitled(List<NameMention> mentions) {
    for (NameMention mention : mentions) {
      Gender gender = mention.key.size() == 1 ? title(mention) : Gender.UNKNOWN;
      if (gender != Gender.UNKNOWN) {
        List<Entity> fitting = bearers(mention.key.get(0), mention).stream()
            .filter(e -> e.gender() == gender || e.gender() == Gender.UNKNOWN).toList();
        if (fitting.size() == 1) {
          fullCount.merge(fitting.get(0), 2, Integer::sum);
          fitting.get(0).gender(gender, "title");
        }
      }
    }
  }

  private Gender title(NameMention mention) {
    for (int i = mention.first - 1; i >= mention.titleStart && i >= mention.first - 2; i--) {
      Gender gender = words.genderOf(Names.fold(mention.sentence.token(i).text()));
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }

  private Entity best(List<Entity> persons, NameMention mention, String word) {
    Gender titled = title(mention);
    Gender bound = titled != Gender.UNKNOWN ? titled : pronounAfter(mention.sentence, mention.last);
    NameMention full = lastFull.get(word);
    Entity best = persons.get(0);
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Entity person : persons) {
      double score = Math.log1p(fullCount.getOrDefault(person, 0));
      if (full != null && full.entity() == person) {
        int distance = mention.sentence.paragraph() - full.sentence.paragraph();
        boolean weak = full.use == NameMention.Use.POSSESSIVE || full.use == NameMention.Use.MODIFIER;
        score += weak ? 0.2 : distance <= 1 ? 1 : 0.3;
      }
      if (firstFull.get(word) == person) {
        score += 1;
      }
      if (lastChoice.get(word) == person) {
        score += 0.7;
      }
      if (bound != Gender.UNKNOWN && person.gender() != Gender.UNKNOWN) {
        double worth = titled != Gender.UNKNOWN ? 8 : 1.2;
        score += person.gender() == bound ? worth : -worth;
      }
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }

  private Gender pronounAfter(Sentence sentence, int last) {
    for (int i = last + 1; i < Math.min(sentence.size(), last + PRONOUN_REACH); i++) {
      if (article.isQuoted(sentence.token(i).start()) != article.isQuoted(sentence.token(last).start())) {
        continue;
      }
      Gender gender = Pronouns.gender(Names.fold(sentence.token(i).text()));
      if (gender != Gender.UNKNOWN) {
        return gender;
      }
    }
    return Gender.UNKNOWN;
  }
}
