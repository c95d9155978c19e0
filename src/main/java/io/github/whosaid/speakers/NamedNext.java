package io.github.whosaid.speakers;

import io.github.whosaid.analysis.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "A former mayor says" in a headline or lead: the one named soon after whose description has the same words. */
final class NamedNext implements Rule {
  private static final int PARAGRAPHS = 4;

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().phrase();
    if (phrase == null || given.source().name() != null || phrase.isPlural(given.words()) || given.sentence().paragraph() > 3
        || given.source().ownerPronoun() >= 0) {
      return null;
    }
    String head = phrase.lastHeadWord();
    boolean person = given.words().isRole(head);
    Set<String> asked = phrase.modifiers();
    if (person) {
      for (String introduced : given.words().introductionsOf(head)) {
        for (Role role : given.cast().roles(introduced)) {
          boolean fits = role.entity().isPerson() && role.span().start() > given.offset()
              && near(given, role) && (asked.isEmpty() || role.modifiers().isEmpty() || asked.stream().anyMatch(role.modifiers()::contains));
          if (fits) {
            return new Tie(role.entity(), 0.7, "NamedNext");
          }
        }
      }
    }
    return !given.words().organizationClasses(head).isEmpty() ? body(given, head, asked) : null;
  }

  private static boolean near(Case given, Role role) {
    Sentence there = given.article().sentenceAt(role.span().start());
    return there.paragraph() - given.sentence().paragraph() <= PARAGRAPHS;
  }

  private static @Nullable Tie body(Case given, String head, Set<String> asked) {
    int from = given.cast().firstFrom(given.offset());
    for (int i = from; i < given.cast().mentions().size(); i++) {
      NameMention mention = given.cast().mentions().get(i);
      if (mention.sentence.paragraph() - given.sentence().paragraph() > PARAGRAPHS) {
        return null;
      }
      Entity entity = mention.entity();
      if (entity == null || !entity.isBody()) {
        continue;
      }
      Set<String> classes = given.words().organizationClasses(head);
      boolean sort = entity.key().stream().anyMatch(w -> w.equals(head)
          || given.words().organizationClasses(w).stream().anyMatch(classes::contains));
      if (entity.key().size() == 1) {
        continue;
      }
      boolean shared = entity.key().contains(head) || asked.stream().anyMatch(entity.key()::contains);
      if (sort && shared) {
        return new Tie(entity, 0.65, "NamedNext");
      }
    }
    return null;
  }
}
