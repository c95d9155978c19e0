package io.github.whosaid.speakers;

import io.github.whosaid.Gender;
import io.github.whosaid.Span;
import io.github.whosaid.SpeakerKind;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ties the names of an article together: full names first, then the short forms, then the misread ones, each found by its
 * words so that the time grows with the text and not with the pairs of names.
 */
final class CastBuilder {
  private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "from", "to", "at", "near", "across", "outside", "of");

  private final Article article;
  private final SpeakerWords words;
  private final Cast cast = new Cast();
  private final Map<String, List<Entity>> acronyms = new HashMap<>();
  private final Map<Entity, String> suffixes = new HashMap<>();

  private CastBuilder(Article article, SpeakerWords words) {
    this.article = article;
    this.words = words;
  }

  static Cast build(Article article, SpeakerWords words) {
    return new CastBuilder(article, words).build();
  }

  private Cast build() {
    List<NameMention> found = NameFinder.find(article, words, cast.headlines());
    List<NameMention> trusted = new ArrayList<>();
    List<NameMention> named = new ArrayList<>();
    List<NameMention> doubtful = new ArrayList<>();
    for (NameMention mention : found) {
      (cast.headlines().contains(mention.sentence) ? doubtful : trusted).add(mention);
    }
    Set<List<String>> abbreviations = abbreviations(trusted);
    trusted.stream().filter(m -> !abbreviations.contains(m.key)).forEach(named::add);
    fullPersons(named);
    bodies(trusted);
    unknown(trusted);
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

  // Persons

  private void fullPersons(List<NameMention> trusted) {
    Map<List<String>, NameMention> firsts = new LinkedHashMap<>();
    for (NameMention mention : trusted) {
      if (mention.guess == SpeakerKind.PERSON && !mention.key.isEmpty()) {
        firsts.putIfAbsent(mention.key, mention);
      }
    }
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
      } else if (!key.isEmpty() && cast.bearing(key.get(0)).isEmpty()) {
        addPerson(form, key);
      }
    }
  }

  private List<String> withoutSuffix(List<String> key) {
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
      String mine = suffix(full, key);
      boolean sameSuffix = mine.isEmpty() || mine.equals(suffixes.getOrDefault(other, ""));
      if (sameLast && sameFirst && sameSuffix || Names.endsWith(theirs, key)) {
        return other;
      }
    }
    return null;
  }

  private Entity addPerson(NameMention form, List<String> key) {
    boolean kept = key.size() == 1 && form.titleStart < form.first
        && words.isKept(Names.fold(form.sentence.token(form.first - 1).text()));
    String name = display(form.sentence.span(kept ? form.first - 1 : form.first, form.last));
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

  private String display(Span span) {
    String text = span.in(article.text()).replaceAll("\\s+", " ");
    return text.regionMatches(true, 0, "the ", 0, 4) && text.length() > 4 ? text.substring(4) : text;
  }

  // Organisations and places

  private void bodies(List<NameMention> trusted) {
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
        boolean place = places.get(form.key) > 0 && !words.isMetonym(String.join(" ", form.key));
        same = new Entity(place ? SpeakerKind.PLACE : SpeakerKind.ORGANIZATION, display(form.span()), form.key);
        cast.add(same);
        String letters = Names.initials(form.key, words.skipped());
        if (letters.length() > 1) {
          acronyms.computeIfAbsent(letters, l -> new ArrayList<>(1)).add(same);
        }
      }
      cast.alias(form.key, same);
    }
    for (NameMention mention : trusted) {
      abbreviation(mention);
    }
  }

  /** Names that only their capitals tell: kept after "the" or where they come up twice, once inside a sentence. */
  private void unknown(List<NameMention> trusted) {
    Map<List<String>, Integer> count = new HashMap<>();
    Set<List<String>> inside = new HashSet<>();
    for (NameMention mention : trusted) {
      boolean people = mention.sentence.token(mention.last).tag().equals("NNPS");
      if (mention.guess == SpeakerKind.UNKNOWN && !people && !mention.key.isEmpty() && cast.named(mention.key) == null
          && !isSurname(mention)) {
        count.merge(mention.key, 1, Integer::sum);
        if (mention.first > 0) {
          inside.add(mention.key);
        }
        boolean titled = mention.key.size() > 1 && mention.first > 0
            && mention.sentence.token(mention.first - 1).text().equalsIgnoreCase("the");
        if (titled || count.get(mention.key) > 1 && inside.contains(mention.key)) {
          cast.add(new Entity(unknownKind(mention, words), display(mention.span()), mention.key));
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
  private static Set<List<String>> abbreviations(List<NameMention> mentions) {
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

  // Headlines

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

  // What the places tell about the entities

  private void count(NameMention mention) {
    Entity entity = mention.entity();
    if (entity == null) {
      return;
    }
    boolean full = withoutSuffix(mention.key).size() >= Math.min(2, entity.key().size());
    int worth = mention.use == NameMention.Use.SUBJECT ? 4 : mention.use == NameMention.Use.OTHER ? 2 : 1;
    entity.name(mention.span(), display(mention.span()), full ? worth : 1);
    if (mention.titleStart < mention.first && entity.isPerson()) {
      for (int i = mention.titleStart; i < mention.first; i++) {
        Gender gender = words.genderOf(Names.fold(mention.sentence.token(i).text()));
        boolean near = i >= mention.first - 2;
        if (near) {
          entity.gender(gender, "title");
        }
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

  static boolean isInPlace(NameMention mention) {
    return mention.guess == SpeakerKind.PLACE && mention.first > 0
        && PLACE_PREPOSITIONS.contains(Names.fold(mention.sentence.token(mention.first - 1).text()));
  }
}
