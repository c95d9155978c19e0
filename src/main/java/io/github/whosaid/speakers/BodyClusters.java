package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the organisations and places of a cast, abbreviations and shorter forms joined to the full names. */
final class BodyClusters {
  private final String text;
  private final SpeakerWords words;
  private final Cast cast;
  private final Map<String, List<Entity>> acronyms = new HashMap<>();

  BodyClusters(String text, SpeakerWords words, Cast cast) {
    this.text = text;
    this.words = words;
    this.cast = cast;
  }

  /** Adds the organisations and places that the mentions name; persons must be in the cast before. */
  void add(List<NameMention> trusted) {
    Map<List<String>, NameMention> firsts = new LinkedHashMap<>();
    Map<List<String>, Integer> places = new HashMap<>();
    for (NameMention mention : trusted) {
      if (mention.guess == SpeakerKind.ORGANIZATION || mention.guess == SpeakerKind.PLACE) {
        firsts.putIfAbsent(mention.key, mention);
        places.merge(mention.key, mention.guess == SpeakerKind.PLACE ? 1 : -1, Integer::sum);
      }
    }
    List<NameMention> forms = new ArrayList<>(firsts.values());
    forms.sort(Comparator.comparingInt((NameMention m) -> -m.key.size()).thenComparingInt(NameMention::offset));
    for (NameMention form : forms) {
      if (form.key.isEmpty() || cast.named(form.key) != null || isSurname(form)) {
        continue;
      }
      Entity same = sameBody(form);
      if (same == null) {
        boolean place = places.getOrDefault(form.key, 0) > 0 && !words.isMetonym(String.join(" ", form.key));
        SpeakerKind kind = place ? SpeakerKind.PLACE : SpeakerKind.ORGANIZATION;
        same = new Entity(kind, form.written(text), form.key);
        cast.add(same);
        String letters = Names.initials(form.key, words.skipped());
        if (letters.length() > 1) {
          acronyms.computeIfAbsent(letters, l -> new ArrayList<>(1)).add(same);
        }
      }
      cast.alias(form.key, same);
    }
    trusted.forEach(this::abbreviation);
    unknown(trusted);
  }

  /** Names that only their capitals tell: kept after "the" or where they come up twice, once inside a sentence. */
  private void unknown(List<NameMention> trusted) {
    Map<List<String>, Integer> count = new HashMap<>();
    Set<List<String>> inside = new HashSet<>();
    for (NameMention mention : trusted) {
      boolean people = mention.sentence.token(mention.last).tag().equals("NNPS");
      if (mention.guess == SpeakerKind.UNKNOWN && !people && !mention.key.isEmpty() && cast.named(mention.key) == null
          && !isSurname(mention)) {
        int uses = count.merge(mention.key, 1, Integer::sum);
        if (mention.first > 0) {
          inside.add(mention.key);
        }
        boolean titled = mention.key.size() > 1 && mention.first > 0
            && mention.sentence.token(mention.first - 1).text().equalsIgnoreCase("the");
        if (titled || uses > 1 && inside.contains(mention.key)) {
          cast.add(new Entity(unknownKind(mention, words), mention.written(text), mention.key));
        }
      }
    }
  }

  /** What an unlabelled name most likely is: a single word that is no first name an organisation, else a person. */
  static SpeakerKind unknownKind(NameMention name, SpeakerWords words) {
    boolean organization = name.key.stream().anyMatch(w -> !words.organizationClasses(w).isEmpty());
    boolean oneWord = name.key.size() == 1 && !words.isFirstName(name.key.get(0)) && name.titleStart == name.first;
    boolean the = name.first > 0 && name.sentence.token(name.first - 1).text().equalsIgnoreCase("the");
    if (words.isPlaceNoun(name.key.get(name.key.size() - 1))) {
      return SpeakerKind.PLACE;
    }
    return organization || oneWord || the ? SpeakerKind.ORGANIZATION : SpeakerKind.PERSON;
  }

  private boolean isSurname(NameMention form) {
    return form.key.size() == 1 && cast.bearing(form.key.get(0)).stream().anyMatch(Entity::isPerson);
  }

  /** What stands in brackets after a body's name. */
  static Set<List<String>> abbreviations(List<NameMention> mentions) {
    Set<List<String>> found = new HashSet<>();
    for (NameMention mention : mentions) {
      int next = mention.last + 1;
      if (mention.guess == SpeakerKind.ORGANIZATION && next + 2 < mention.sentence.size()
          && mention.sentence.token(next).text().equals("(") && mention.sentence.token(next + 2).text().equals(")")
          && Names.isAllCaps(mention.sentence.token(next + 1).text())) {
        found.add(List.of(Names.fold(mention.sentence.token(next + 1).text())));
      }
    }
    return found;
  }

  /** "(IMF)" after "International Monetary Fund" names the same. */
  private void abbreviation(NameMention mention) {
    Entity entity = cast.named(mention.key);
    int next = mention.last + 1;
    if (entity == null || !entity.isBody() || next + 2 >= mention.sentence.size()) {
      return;
    }
    String close = mention.sentence.token(next + 2).text();
    String inner = mention.sentence.token(next + 1).text();
    if (mention.sentence.token(next).text().equals("(") && close.equals(")") && Names.isAllCaps(inner)) {
      List<String> key = List.of(Names.fold(inner));
      Entity other = cast.named(key);
      if (other == null || other.isBody()) {
        cast.realias(key, entity);
      }
    }
  }

  private @Nullable Entity sameBody(NameMention form) {
    List<String> key = form.key;
    String unaliased = words.unaliased(String.join(" ", key));
    Entity known = cast.named(List.of(unaliased.split(" ")));
    if (known != null && known.isBody()) {
      return known;
    }
    if (key.size() == 1 && Names.isAllCaps(form.sentence.token(form.first).text())) {
      List<Entity> full = acronyms.getOrDefault(key.get(0), List.of());
      return full.isEmpty() ? null : full.get(0);
    }
    return key.size() >= 2 ? longerBody(key) : null;
  }

  /** The only body whose name ends with {@code key} or says it with "of": "Department of Health", "Health Department". */
  private @Nullable Entity longerBody(List<String> key) {
    Entity found = null;
    for (Entity other : cast.bearing(key.get(key.size() - 1))) {
      List<String> theirs = other.key();
      boolean turned = theirs.size() == key.size() + 1 && theirs.get(1).equals("of")
          && theirs.get(0).equals(key.get(key.size() - 1)) && Names.startsWith(key, theirs.subList(2, theirs.size()));
      if (other.kind() == SpeakerKind.ORGANIZATION && (Names.endsWith(theirs, key) || turned)) {
        if (found != null) {
          return null;
        }
        found = other;
      }
    }
    return found;
  }
}
