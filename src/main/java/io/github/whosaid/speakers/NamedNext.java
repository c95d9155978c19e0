package io.github.whosaid.speakers;

import io.github.whosaid.analysis.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "A former mayor says" in a headline or lead: the one named soon after whose description has the same words. */
final class NamedNext implements Rule {
  private static final int LEAD = 3;
  private static final int PARAGRAPHS = 4;
  /** How many names are looked at. */
  private static final int REACH = 60;

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().phrase();
    boolean one = phrase != null && phrase.sentence().span(phrase.first(), phrase.head()).in(given.article().text()).contains("one ");
    if (phrase == null || given.source().name() != null || phrase.isPlural(given.words())
        || given.sentence().paragraph() > LEAD && !one || given.source().ownerPronoun() >= 0) {
      return null;
    }
    String head = phrase.lastHeadWord();
    boolean person = given.words().isRole(head);
    Set<String> asked = phrase.modifiers();
    if (person) {
      for (String introduced : given.words().introductionsOf(head)) {
        for (Role role : given.cast().roles(introduced)) {
          boolean fits = role.entity().isPerson() && role.span().start() > given.offset()
              && near(given, role, one ? 1 : PARAGRAPHS) && (asked.isEmpty() || role.modifiers().isEmpty() || asked.stream().anyMatch(role.modifiers()::contains));
          if (fits) {
            return new Tie(role.entity(), 0.7, "NamedNext");
          }
        }
      }
    }
    if (person) {
      return phrase.isDefinite() || one ? null : firstQuoted(given);
    }
    return !given.words().organizationClasses(head).isEmpty() ? body(given, head, asked) : null;
  }

  private static boolean near(Case given, Role role, int paragraphs) {
    Sentence there = given.article().sentenceAt(role.span().start());
    return there.paragraph() - given.sentence().paragraph() <= paragraphs;
  }

  /** The first one who is named in full and quoted right after the lead, unless said to be something else. */
  private static @Nullable Tie firstQuoted(Case given) {
    int paragraph = given.sentence().paragraph();
    int from = given.cast().firstFrom(given.sentence().span().end());
    for (int i = from; i < Math.min(from + REACH, given.cast().mentions().size()); i++) {
      NameMention mention = given.cast().mentions().get(i);
      if (mention.sentence.paragraph() > paragraph + 2) {
        return null;
      }
      Entity entity = mention.entity();
      if (entity != null && entity.isPerson() && mention.key.size() > 1 && mention.use == NameMention.Use.SUBJECT
          && mention.sentence.paragraph() > paragraph && entity.mentions().get(0).span().equals(mention.span())
          && !given.article().quotesIn(mention.sentence.span()).isEmpty() && !given.article().isQuoted(mention.offset())) {
        return entity.roles().isEmpty() ? new Tie(entity, 0.5, "NamedNext") : null;
      }
    }
    return null;
  }

  private static @Nullable Tie body(Case given, String head, Set<String> asked) {
    int from = given.cast().firstFrom(given.offset());
    for (int i = from; i < Math.min(from + REACH, given.cast().mentions().size()); i++) {
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
