package io.github.whosaid.speakers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "A former mayor says" in a headline or lead: the one named soon after whom the same words describe. */
final class NamedNext implements Rule {
  private static final int LEAD = 3;
  private static final int PARAGRAPHS = 4;
  /** How many names are looked at. */
  private static final int REACH = 60;

  @Override
  public @Nullable Tie tie(Case given) {
    NounPhrase phrase = given.source().nominal();
    if (phrase == null || phrase.isPlural(given.words()) || given.source().ownerPronoun() >= 0) {
      return null;
    }
    // "one Republican" may be named next wherever it stands.
    boolean one = Names.fold(given.text(given.source().span())).contains("one ");
    if (given.sentence().paragraph() > LEAD && !one) {
      return null;
    }
    String head = phrase.lastHeadWord();
    if (!given.words().isRole(head)) {
      return given.words().organizationClasses(head).isEmpty() ? null : body(given, head, phrase.modifiers());
    }
    Tie described = described(given, phrase, one ? 1 : PARAGRAPHS);
    return described != null || phrase.isDefinite() || one ? described : firstQuoted(given);
  }

  private static @Nullable Tie described(Case given, NounPhrase phrase, int paragraphs) {
    Set<String> asked = phrase.modifiers();
    for (String introduced : given.words().introductionsOf(phrase.lastHeadWord())) {
      for (Role role : given.cast().roles(introduced)) {
        int start = role.span().start();
        boolean near = start > given.offset()
            && given.article().sentenceAt(start).paragraph() - given.sentence().paragraph() <= paragraphs;
        boolean same = asked.isEmpty() || role.modifiers().isEmpty() || asked.stream().anyMatch(role.modifiers()::contains);
        if (near && same && role.entity().isPerson()) {
          return new Tie(role.entity(), 0.7, "NamedNext");
        }
      }
    }
    return null;
  }

  /** The first one who is named in full and quoted right after the lead, unless said to be something else. */
  private static @Nullable Tie firstQuoted(Case given) {
    int paragraph = given.sentence().paragraph();
    for (NameMention mention : namesAfter(given, given.sentence().span().end())) {
      if (mention.sentence.paragraph() > paragraph + 2) {
        return null;
      }
      Entity entity = mention.entity();
      if (entity != null && entity.isPerson() && mention.key.size() > 1 && mention.use == NameMention.Use.SUBJECT
          && mention.sentence.paragraph() > paragraph && entity.firstMention().equals(mention.span())
          && !given.article().quotesIn(mention.sentence.span()).isEmpty() && !given.article().isQuoted(mention.offset())) {
        return entity.roles().isEmpty() ? new Tie(entity, 0.5, "NamedNext") : null;
      }
    }
    return null;
  }

  private static @Nullable Tie body(Case given, String head, Set<String> asked) {
    Set<String> classes = given.words().organizationClasses(head);
    for (NameMention mention : namesAfter(given, given.offset())) {
      if (mention.sentence.paragraph() - given.sentence().paragraph() > PARAGRAPHS) {
        return null;
      }
      Entity entity = mention.entity();
      if (entity == null || !entity.isBody() || entity.key().size() == 1) {
        continue;
      }
      List<String> key = entity.key();
      boolean sort = key.contains(head)
          || key.stream().anyMatch(w -> given.words().organizationClasses(w).stream().anyMatch(classes::contains));
      if (sort && (key.contains(head) || asked.stream().anyMatch(key::contains))) {
        return new Tie(entity, 0.65, "NamedNext");
      }
    }
    return null;
  }

  private static List<NameMention> namesAfter(Case given, int offset) {
    List<NameMention> all = given.cast().mentions();
    int from = given.cast().firstFrom(offset);
    return all.subList(from, Math.min(from + REACH, all.size()));
  }
}
