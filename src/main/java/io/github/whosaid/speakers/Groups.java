package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.ArrayList;
import java.util.List;

/** Several entities as one: made where a source joins them, and found where the narration does. */
final class Groups {
  private static final int APPOSITION = 9;

  private final Cast cast;

  Groups(Cast cast) {
    this.cast = cast;
  }

  /** The group of the entities, the members of groups in place of these; the same for the same ones in order. */
  Entity of(List<Entity> parts) {
    List<Entity> members = new ArrayList<>();
    List<String> key = new ArrayList<>();
    List<String> names = new ArrayList<>();
    parts.forEach(part -> members.addAll(part.members().isEmpty() ? List.of(part) : part.members()));
    for (Entity member : members) {
      key.addAll(member.key());
      names.add(member.name());
    }
    Entity known = cast.named(key);
    if (known != null && known.kind() == SpeakerKind.GROUP) {
      return known;
    }
    Entity made = new Entity(SpeakerKind.GROUP, listed(names), key);
    members.forEach(made::member);
    cast.alias(key, made);
    return made;
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Puts the persons whom the narration joins by "and" into the timeline, as groups. */
  void find(Article article, Timeline timeline) {
    List<NameMention> mentions = cast.mentions();
    for (int i = 1; i < mentions.size(); i++) {
      NameMention left = mentions.get(i - 1);
      NameMention right = mentions.get(i);
      Entity one = left.entity();
      Entity other = right.entity();
      if (one != null && other != null && one != other && one.isPerson() && other.isPerson()
          && left.sentence == right.sentence && isJoined(left, right)) {
        Entity group = of(List.of(one, other));
        boolean acts = left.use == NameMention.Use.SUBJECT || right.use == NameMention.Use.SUBJECT;
        timeline.add(new Occurrence(group, left.sentence, left.offset(),
            acts ? NameMention.Use.SUBJECT : NameMention.Use.OTHER, article.isQuoted(left.offset())));
      }
    }
  }

  /** Whether "and", with at most an apposition before it, stands between the two. */
  private static boolean isJoined(NameMention left, NameMention right) {
    Sentence sentence = left.sentence;
    int and = right.titleStart - 1;
    if (and <= left.last || !sentence.token(and).text().equals("and") || and - left.last > APPOSITION
        || left.use == NameMention.Use.POSSESSIVE || right.use == NameMention.Use.MODIFIER) {
      return false;
    }
    for (int i = left.last + 1; i < and; i++) {
      Token token = sentence.token(i);
      if (token.isVerb() || token.tag().startsWith("W") || !sentence.token(left.last + 1).text().equals(",")) {
        return false;
      }
    }
    return true;
  }
}
