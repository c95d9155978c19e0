package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Lee and Moran": a speaker with members. */
final class Joint implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    if (given.source().parts().isEmpty()) {
      return null;
    }
    List<Tie> ties = new ArrayList<>();
    for (Source part : given.source().parts()) {
      Tie tie = given.with(part).resolve();
      if (tie == null) {
        return null;
      }
      ties.add(tie);
    }
    List<Entity> members = new ArrayList<>();
    List<String> key = new ArrayList<>();
    List<String> names = new ArrayList<>();
    double confidence = 1;
    for (Tie tie : ties) {
      members.addAll(tie.entity().members().isEmpty() ? List.of(tie.entity()) : tie.entity().members());
      confidence = Math.min(confidence, tie.confidence());
    }
    for (Entity member : members) {
      key.addAll(member.key());
      names.add(member.name());
    }
    Entity known = given.cast().named(key);
    boolean before = known != null && known.kind() == SpeakerKind.GROUP;
    Entity group = before ? known : new Entity(SpeakerKind.GROUP, listed(names), key);
    if (!before) {
      members.forEach(group::member);
      given.cast().alias(key, group);
    }
    return new Tie(group, confidence, "Joint");
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
