package io.github.whosaid.speakers;

import io.github.whosaid.Span;
import io.github.whosaid.SpeakerKind;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who and what an article names, found by name, by role and by place. */
final class Cast {
  /** More people of one name than any news tells apart: the names after them are found in full only. */
  static final int MOST_BEARERS = 200;

  private final Map<String, Entity> byKey = new HashMap<>();
  private final Map<String, List<Entity>> byWord = new HashMap<>();
  private final Map<String, List<Role>> byRole = new HashMap<>();
  private final Map<String, Map<Likeness, Role>> distinct = new HashMap<>();
  private final Map<Entity, Map<String, Entity>> owned = new HashMap<>();
  private final Set<String> ownersWords = new HashSet<>();
  private final Headlines headlines;
  private final List<NameMention> mentions = new ArrayList<>();
  private int[] starts = new int[0];

  Cast(Article article) {
    headlines = new Headlines(article);
  }

  /** Knows the sentences in which capitals tell nothing. */
  Headlines headlines() {
    return headlines;
  }

  /** Adds an entity and lets it be found by its key and every word of it. */
  void add(Entity entity) {
    byKey.putIfAbsent(String.join(" ", entity.key()), entity);
    for (String word : entity.key()) {
      List<Entity> bearers = byWord.computeIfAbsent(word, w -> new ArrayList<>(2));
      boolean again = !bearers.isEmpty() && bearers.get(bearers.size() - 1) == entity;
      if (!again && bearers.size() < MOST_BEARERS) {
        bearers.add(entity);
      }
    }
  }

  /** Lets an entity be found by another name as well. */
  void alias(List<String> key, Entity entity) {
    byKey.putIfAbsent(String.join(" ", key), entity);
  }

  /** Lets a name find {@code entity} and nothing else. */
  void realias(List<String> key, Entity entity) {
    byKey.put(String.join(" ", key), entity);
  }

  @Nullable Entity named(List<String> key) {
    return byKey.get(String.join(" ", key));
  }

  /** The entities with {@code word} in their fullest name, in the order in which they came, {@link #MOST_BEARERS} at most. */
  List<Entity> bearing(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  void add(Role role) {
    role.entity().role(role);
    add(role.head(), role);
    int blank = role.head().lastIndexOf(' ');
    if (blank > 0) {
      add(role.head().substring(blank + 1), role);
    }
  }

  private void add(String head, Role role) {
    byRole.computeIfAbsent(head, w -> new ArrayList<>(2)).add(role);
    distinct.computeIfAbsent(head, w -> new LinkedHashMap<>()).merge(new Likeness(role), role,
        (known, other) -> known.span().start() <= other.span().start() ? known : other);
  }

  /** What two roles share that say the same of the same one. */
  private record Likeness(Entity entity, String head, Set<String> modifiers) {
    Likeness(Role role) {
      this(role.entity(), role.head(), role.modifiers());
    }
  }

  /** The roles with this head or with a head that ends with it. */
  List<Role> roles(String head) {
    return byRole.getOrDefault(head, List.of());
  }

  /** Like {@link #roles}, without what is said again: an article that calls its mayor so ten thousand times has one. */
  Collection<Role> distinctRoles(String head) {
    return distinct.getOrDefault(head, Map.of()).values();
  }

  /** The organisation that goes by its owner and a noun, made at the first request. */
  Entity owned(Entity owner, String noun) {
    String sort = noun.equals("team") || noun.equals("camp") ? "campaign" : noun;
    return owned.computeIfAbsent(owner, o -> new HashMap<>()).computeIfAbsent(sort, n -> {
      String last = owner.key().get(owner.key().size() - 1);
      String called = owner.name();
      boolean free = !ownersWords.contains(n + " " + last);
      owner.key().forEach(word -> ownersWords.add(n + " " + word));
      if (free && owner.isPerson()) {
        called = called.substring(called.toLowerCase(Locale.ROOT).lastIndexOf(' ' + last) + 1);
      }
      List<String> key = new ArrayList<>(owner.key());
      key.add(sort);
      Entity made = new Entity(SpeakerKind.ORGANIZATION, called + " " + sort, key);
      made.ownedBy(owner);
      return made;
    });
  }

  /** The owned organisations of {@code owner}. */
  Map<String, Entity> ownedBy(Entity owner) {
    return owned.getOrDefault(owner, Map.of());
  }

  /** Takes the mentions, in text order. */
  void mentions(List<NameMention> all) {
    mentions.clear();
    mentions.addAll(all);
    starts = mentions.stream().mapToInt(NameMention::offset).toArray();
  }

  List<NameMention> mentions() {
    return mentions;
  }

  /** The index of the first mention that starts at {@code offset} or later. */
  int firstFrom(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at < 0 ? -at - 1 : at;
  }

  /** The mentions that start in {@code where}. */
  List<NameMention> mentionsIn(Span where) {
    return mentions.subList(firstFrom(where.start()), firstFrom(where.end()));
  }

  /** The mention that covers the token, or null. */
  @Nullable NameMention mentionAt(Sentence sentence, int token) {
    int at = firstFrom(sentence.token(token).start() + 1) - 1;
    if (at < 0) {
      return null;
    }
    NameMention mention = mentions.get(at);
    return mention.sentence == sentence && mention.first <= token && token <= mention.last ? mention : null;
  }
}
