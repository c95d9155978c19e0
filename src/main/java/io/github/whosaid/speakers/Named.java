package io.github.whosaid.speakers;

import io.github.whosaid.SpeakerKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name: the entity that the whole article gives it to. */
final class Named implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    NameMention name = given.source().name();
    if (name == null || given.source().apposed()) {
      return null;
    }
    Entity entity = name.entity();
    if (entity != null) {
      return new Tie(entity, confidence(given, name, entity), ruleName(name.key, entity));
    }
    Entity known = given.cast().named(name.key);
    if (known != null) {
      return new Tie(known, 0.9, "ExactName");
    }
    List<Entity> persons = given.cast().bearing(name.key.get(0)).stream().filter(Entity::isPerson).toList();
    if (persons.size() == 1 && name.key.size() == 1) {
      return new Tie(persons.get(0), 0.9, "LastName");
    }
    return new Tie(made(given, name), 0.85, "NewName");
  }

  private static double confidence(Case given, NameMention name, Entity entity) {
    if (name.key.size() == 1 && entity.isPerson() && entity.key().size() > 1) {
      int rival = given.cast().bearing(name.key.get(0)).stream().filter(e -> e.isPerson() && e != entity)
          .mapToInt(Entity::weight).max().orElse(0);
      return rival == 0 ? 0.97 : rival * 5 < entity.weight() ? 0.88 : 0.75;
    }
    return 0.97;
  }

  private static String ruleName(List<String> key, Entity entity) {
    if (key.equals(entity.key())) {
      return "ExactName";
    }
    List<String> full = entity.key();
    if (key.size() == 1 && entity.isPerson()) {
      return Names.endsWith(full, key) ? "LastName" : Names.startsWith(full, key) ? "FirstName" : "NamePart";
    }
    return key.size() == 1 && full.size() > 1 && !full.contains(key.get(0)) ? "Acronym" : "NameVariant";
  }

  private static Entity made(Case given, NameMention name) {
    SpeakerKind kind = name.guess == SpeakerKind.UNKNOWN ? BodyClusters.unknownKind(name, given.words()) : name.guess;
    Entity entity = new Entity(kind, given.text(name.span()), name.key);
    if (kind == SpeakerKind.PERSON && name.key.size() > 1) {
      entity.gender(given.words().genderOfFirstName(name.key.get(0)), "first name");
    }
    given.cast().add(entity);
    return entity;
  }
}
