package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Those whom the article describes and does not name, and its documents: one entity for one description. */
final class Nominals {
  private final Map<String, Entity> byText = new HashMap<>();
  private final Map<String, List<Entity>> byHead = new HashMap<>();

  /** The entity of a description, made when it comes up first. */
  Entity of(String text, NounPhrase phrase, SpeakerWords words) {
    String key = withoutDeterminer(Names.fold(text));
    return byText.computeIfAbsent(key, k -> {
      boolean document = words.isDocument(phrase.lastHeadWord()) && !words.isPart(phrase.firstWord());
      Entity made = new Entity(document ? SpeakerKind.DOCUMENT : SpeakerKind.UNNAMED, text, List.of(k));
      if (phrase.isPlural(words)) {
        made.pluralize();
      }
      String head = phrase.lastHeadWord();
      boolean bodies = phrase.isPlural(words) && !words.organizationClasses(head).isEmpty();
      if (words.isRole(head) || words.isPeople(Names.fold(phrase.headToken().text())) || bodies) {
        made.animate();
      }
      if (!document) {
        made.gender(words.genderOf(phrase.lastHeadWord()), words.isKin(phrase.lastHeadWord()) ? "kinship" : "title");
      }
      byHead.computeIfAbsent(phrase.lastHeadWord(), h -> new ArrayList<>(1)).add(made);
      return made;
    });
  }

  /** The latest one whose head is {@code head}, or null. */
  @Nullable Entity latest(String head) {
    List<Entity> all = byHead.get(head);
    return all == null ? null : all.get(all.size() - 1);
  }

  /** Lets a description's head find an entity, too: "the poll" a poll that is named. */
  void remember(String head, Entity entity) {
    List<Entity> all = byHead.computeIfAbsent(head, h -> new ArrayList<>(1));
    all.remove(entity);
    all.add(entity);
  }

  private static String withoutDeterminer(String text) {
    for (String word : List.of("the ", "these ", "those ", "this ", "that ")) {
      if (text.startsWith(word)) {
        return text.substring(word.length());
      }
    }
    return text;
  }
}
