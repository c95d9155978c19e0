package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the persons of a cast: the fullest names first, each joined by the forms that may be the same person's. */
final class PersonClusters {
  private final String text;
  private final SpeakerWords words;
  private final Cast cast;
  private final Map<Entity, String> suffixes = new HashMap<>();
  private final Map<List<String>, Integer> counts = new HashMap<>();

  PersonClusters(String text, SpeakerWords words, Cast cast) {
    this.text = text;
    this.words = words;
    this.cast = cast;
  }

  /** Adds the persons whom the mentions name. */
  void add(List<NameMention> trusted) {
    Map<List<String>, NameMention> firsts = new LinkedHashMap<>();
    for (NameMention mention : trusted) {
      if (mention.guess == SpeakerKind.PERSON && !mention.key.isEmpty()) {
        firsts.putIfAbsent(mention.key, mention);
        counts.merge(mention.key, 1, Integer::sum);
      }
    }
    Map<String, Integer> bodies = bodies(trusted);
    List<NameMention> forms = new ArrayList<>(firsts.values());
    forms.sort(Comparator.comparingInt((NameMention m) -> -withoutSuffix(m.key).size())
        .thenComparingInt(NameMention::offset));
    for (NameMention form : forms) {
      List<String> key = withoutSuffix(form.key);
      if (key.size() >= 2) {
        Entity same = samePerson(form.key, key);
        if (same == null) {
          addPerson(form, key);
        } else {
          cast.alias(form.key, same);
        }
      } else if (!key.isEmpty() && cast.bearing(key.get(0)).isEmpty() && !isShortForBody(form, bodies)) {
        addPerson(form, key);
      }
    }
  }

  /** Where each body of several words is named first, by its first word. */
  private static Map<String, Integer> bodies(List<NameMention> mentions) {
    Map<String, Integer> bodies = new HashMap<>();
    for (NameMention mention : mentions) {
      if (mention.guess == SpeakerKind.ORGANIZATION && mention.key.size() > 1) {
        bodies.putIfAbsent(mention.key.get(0), mention.offset());
      }
    }
    return bodies;
  }

  /** Whether a single word taken for a person is how a body named before starts: "Corvane" after "Corvane Transit". */
  private boolean isShortForBody(NameMention form, Map<String, Integer> bodies) {
    String word = form.key.get(0);
    boolean before = bodies.getOrDefault(word, form.offset()) < form.offset();
    return before && form.titleStart == form.first && !words.isFirstName(word);
  }

  /** The words of a name without "Jr." and the like. */
  List<String> withoutSuffix(List<String> key) {
    int end = key.size();
    while (end > 1 && words.isSuffix(key.get(end - 1))) {
      end--;
    }
    return key.subList(0, end);
  }

  private static String suffix(List<String> key, List<String> stem) {
    return String.join(" ", key.subList(stem.size(), key.size()));
  }

  private @Nullable Entity samePerson(List<String> full, List<String> key) {
    String last = key.get(key.size() - 1);
    for (Entity other : cast.bearing(last)) {
      if (!other.isPerson()) {
        continue;
      }
      List<String> theirs = other.key();
      boolean sameLast = theirs.get(theirs.size() - 1).equals(last);
      boolean sameFirst = words.mayBeSameFirstName(theirs.get(0), key.get(0));
      boolean sameSuffix = isSameGeneration(full, key, other);
      if (sameSuffix && (sameLast && sameFirst || Names.endsWith(theirs, key))) {
        return other;
      }
    }
    return null;
  }

  /** "Lee" and "Lee Jr." are two if the shorter form is the one in use. */
  private boolean isSameGeneration(List<String> full, List<String> key, Entity other) {
    String mine = suffix(full, key);
    String theirs = suffixes.getOrDefault(other, "");
    if (!mine.isEmpty() || theirs.isEmpty()) {
      return mine.equals(theirs);
    }
    List<String> longer = new ArrayList<>(key);
    longer.addAll(List.of(theirs.split(" ")));
    return counts.getOrDefault(full, 0) <= counts.getOrDefault(longer, 1);
  }

  private Entity addPerson(NameMention form, List<String> key) {
    boolean kept = key.size() == 1 && form.titleStart < form.first
        && words.isKept(Names.fold(form.sentence.token(form.first - 1).text()));
    String name = kept ? form.sentence.span(form.first - 1, form.last).in(text) : form.written(text);
    boolean capitals = Names.isAllCaps(name) && key.size() > 1;
    Entity entity = new Entity(SpeakerKind.PERSON, capitals ? Names.inRunningText(name) : name, key);
    suffixes.put(entity, suffix(form.key, key));
    if (key.size() > 1) {
      entity.gender(words.genderOfFirstName(key.get(0)), "first name");
      if (key.get(0).length() == 1) {
        entity.gender(words.genderOfFirstName(key.get(1)), "first name");
      }
    }
    cast.add(entity);
    cast.alias(form.key, entity);
    return entity;
  }
}
