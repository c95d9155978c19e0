package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "the press secretary": the one whom the article has introduced by that role, or by one that may be taken up by it. */
final class RoleGiven implements Rule {
  /** How many sentences back a mention helps. */
  private static final int RECENT = 10;
  private static final List<String> RANKS = List.of("vice", "deputy", "assistant", "associate", "former", "acting");

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().nominal();
    if (phrase == null || phrase.isPlural(given.words()) || phrase.isIndefinite()) {
      return null;
    }
    String head = given.words().longForm(phrase.lastHeadWord());
    if (!given.words().isRole(head) && given.cast().roles(head).isEmpty()) {
      return null;
    }
    Set<String> asked = new HashSet<>(phrase.modifiers());
    if (phrase.headStart() < phrase.head()) {
      asked.add(phrase.headWord().substring(0, phrase.headWord().indexOf(' ')));
    }
    Entity owner = null;
    if (given.source().ownerPronoun() >= 0 || phrase.owner() >= 0) {
      Tie tie = given.owner();
      owner = tie == null ? null : tie.entity();
    }
    Map<Entity, Double> recency = recency(given);
    Map<Entity, Double> scores = new LinkedHashMap<>();
    for (String introduced : given.words().introductionsOf(head)) {
      for (Role role : given.cast().distinctRoles(introduced)) {
        if (role.entity().isPerson() && role.entity() != owner && !given.contradicts(role.entity())) {
          double score = score(given, role, head, asked, owner) + recency.getOrDefault(role.entity(), 0.0);
          scores.merge(role.entity(), score, Math::max);
        }
      }
    }
    return best(scores, asked);
  }

  private static double score(Case given, Role role, String head, Set<String> asked, @Nullable Entity owner) {
    Set<String> said = new HashSet<>(role.modifiers());
    if (role.head().indexOf(' ') > 0) {
      said.add(role.head().substring(0, role.head().indexOf(' ')));
    }
    boolean sameHead = role.head().equals(head) || role.head().endsWith(' ' + head);
    double score = sameHead ? 2 : 1;
    NounPhrase phrase = given.source().phrase();
    for (String word : asked) {
      boolean proper = phrase != null && phrase.hasProper(word);
      if (said.contains(word)) {
        score += 1.2;
      } else if (!role.entity().key().contains(word)) {
        score -= proper ? 1.8 : said.isEmpty() ? 0.3 : 0.6;
      }
    }
    for (String rank : RANKS) {
      score -= said.contains(rank) != asked.contains(rank) ? rank.equals("former") || rank.equals("acting") ? 0.8 : 2.5 : 0;
    }
    if (owner != null) {
      score += owner.key().stream().anyMatch(said::contains) ? 1.5 : -0.5;
    }
    if (role.span().start() > given.offset()) {
      // The description comes before the name that it fits.
      score -= 0.8;
    }
    return score;
  }

  /** What those gain who were mentioned in the last sentences. */
  private static Map<Entity, Double> recency(Case given) {
    Map<Entity, Double> recency = new LinkedHashMap<>();
    for (Occurrence occurrence : given.scene().timeline().before(given.sentence(), given.offset(), RECENT)) {
      if (occurrence.use() != NameMention.Use.MODIFIER) {
        int sentences = given.sentence().index() - occurrence.sentence().index();
        recency.putIfAbsent(occurrence.entity(), 1.2 * (RECENT - sentences) / RECENT);
      }
    }
    return recency;
  }

  private static @Nullable Tie best(Map<Entity, Double> scores, Set<String> asked) {
    Entity best = null;
    double first = 0.9;
    double second = 0;
    for (Map.Entry<Entity, Double> entry : scores.entrySet()) {
      if (entry.getValue() > first) {
        second = first;
        first = entry.getValue();
        best = entry.getKey();
      } else {
        second = Math.max(second, entry.getValue());
      }
    }
    if (best == null || best.kind() != SpeakerKind.PERSON) {
      return null;
    }
    double confidence = Math.min(0.92, 0.55 + 0.12 * (first - Math.max(second, 0.9)) + (asked.isEmpty() ? 0.05 : 0));
    return new Tie(best, confidence, "RoleGiven");
  }
}
