package io.github.whosaid.speakers;

import io.github.whosaid.Gender;
import io.github.whosaid.Mention;
import io.github.whosaid.Span;
import io.github.whosaid.SpeakerKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Someone or something of one article while it is read: grows, and is frozen into a {@code Speaker} in the end. */
final class Entity {
  private final SpeakerKind kind;
  private final String name;
  private final List<String> key;
  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private final TreeSet<Span> mentions = new TreeSet<>();
  private final TreeSet<Span> titles = new TreeSet<>();
  private final List<Role> roles = new ArrayList<>(2);
  private final Set<String> roleHeads = new LinkedHashSet<>(2);
  private final Set<Entity> members = new LinkedHashSet<>();
  private @Nullable Entity owner;
  private boolean plural;
  private boolean animate;
  private Gender gender = Gender.UNKNOWN;
  private String genderEvidence = "";
  private int females;
  private int males;
  private int weight;

  /**
   * @param kind what sort of thing it is
   * @param name its name, or the noun phrase for one without
   * @param key the folded words of the name
   */
  Entity(SpeakerKind kind, String name, List<String> key) {
    this.kind = kind;
    this.name = name;
    this.key = List.copyOf(key);
  }

  SpeakerKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  /** The folded words of the fullest form. */
  List<String> key() {
    return key;
  }

  boolean isPerson() {
    return kind == SpeakerKind.PERSON;
  }

  /** Whether it is an organisation or a place: what "it" may be. */
  boolean isBody() {
    return kind == SpeakerKind.ORGANIZATION || kind == SpeakerKind.PLACE;
  }

  boolean isUnnamed() {
    return kind == SpeakerKind.UNNAMED;
  }

  /** Whether it stands for several: a group, "officials". */
  boolean isPlural() {
    return plural || kind == SpeakerKind.GROUP;
  }

  /** Whether a person may be meant: by name or by what the description's noun means. */
  boolean isAnimate() {
    return animate || kind == SpeakerKind.PERSON;
  }

  void animate() {
    animate = true;
  }

  void pluralize() {
    plural = true;
  }

  /** Counts a place where the entity is named by {@code form}. */
  void name(Span span, String form, int worth) {
    forms.merge(form, 1, Integer::sum);
    weight += worth;
    mention(span);
  }

  /** Adds a place that stands for it; one that overlaps an earlier one is dropped. */
  void mention(Span span) {
    Span before = mentions.floor(span);
    Span after = mentions.ceiling(span);
    if ((before == null || !before.intersects(span)) && (after == null || !after.intersects(span))) {
      mentions.add(span);
    }
  }

  void title(Span span) {
    titles.add(span);
  }

  void role(Role role) {
    roles.add(role);
    roleHeads.add(role.head());
  }

  List<Role> roles() {
    return roles;
  }

  /** The heads of its roles, each once. */
  Set<String> roleHeads() {
    return roleHeads;
  }

  /** The forms by which the article names it, the first one first. */
  Set<String> forms() {
    return forms.keySet();
  }

  /** How prominent it is by the places that name it in full. */
  int weight() {
    return weight;
  }

  void member(Entity member) {
    members.add(member);
  }

  Set<Entity> members() {
    return members;
  }

  /** Whose it is: Morel for the Morel campaign. */
  @Nullable Entity owner() {
    return owner;
  }

  void ownedBy(Entity other) {
    owner = other;
  }

  /** The first place that stands for it; it must have one. */
  Span firstMention() {
    return mentions.first();
  }

  /** The places that stand for it, with their words in {@code text}, the article's. */
  List<Mention> mentions(String text) {
    return listed(mentions, text);
  }

  List<Mention> titles(String text) {
    return listed(titles, text);
  }

  private static List<Mention> listed(Set<Span> places, String text) {
    return places.stream().map(span -> new Mention(span, span.in(text))).toList();
  }

  /** The gender by the strongest evidence. */
  Gender gender() {
    if (gender != Gender.UNKNOWN && !genderEvidence.equals("first name")) {
      return gender;
    }
    return isVoted() ? females > males ? Gender.FEMALE : Gender.MALE : gender;
  }

  /** What {@link #gender()} rests on: "title", "kinship", "pronoun", "first name" or nothing. */
  String genderEvidence() {
    if (gender != Gender.UNKNOWN && !genderEvidence.equals("first name")) {
      return genderEvidence;
    }
    return isVoted() ? "pronoun" : genderEvidence;
  }

  /** Whether the pronouns decide; against a first name it takes several of them. */
  private boolean isVoted() {
    int more = Math.max(females, males);
    int fewer = Math.min(females, males);
    Gender by = females > males ? Gender.FEMALE : Gender.MALE;
    int needed = gender == Gender.UNKNOWN || gender == by ? 1 : 3;
    return more >= needed && more >= 3 * fewer;
  }

  /** Takes a gender unless a stronger or equal evidence has given one. */
  void gender(Gender given, String evidence) {
    if (given != Gender.UNKNOWN && (gender == Gender.UNKNOWN || genderEvidence.equals("first name"))) {
      gender = given;
      genderEvidence = evidence;
    }
  }

  /** Counts a "he" or "she" that stands for it. */
  void pronoun(Gender of) {
    if (of == Gender.FEMALE) {
      females++;
    } else if (of == Gender.MALE) {
      males++;
    }
  }

  @Override
  public String toString() {
    return name + " (" + kind + ")";
  }
}
