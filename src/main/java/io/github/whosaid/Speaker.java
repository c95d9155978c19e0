package io.github.whosaid;

import java.util.List;
import java.util.Objects;

/**
 * Who a source is, over the whole article.
 *
 * @param name the fullest form in the article ("Josh Earnest"); for an unnamed one the noun phrase ("a senior official")
 * @param kind what sort of thing it is
 * @param gender the gender that the article's words give, {@link Gender#UNKNOWN} where they do not
 * @param genderEvidence what {@code gender} rests on: "title", "pronoun", "kinship", "first name" (weak), or empty
 * @param titles titles, roles and descriptions that the article gives ("White House Press Secretary"), in text order
 * @param aliases the other names it goes by in the article ("Earnest"), without {@code name}
 * @param mentions every place that names, describes or stands for it, in text order, without overlaps
 * @param members for a {@link SpeakerKind#GROUP}, who is in it; else empty
 */
public record Speaker(String name, SpeakerKind kind, Gender gender, String genderEvidence, List<Mention> titles,
    List<String> aliases, List<Mention> mentions, List<Speaker> members) {

  /** @throws NullPointerException if a part is null */
  public Speaker {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(gender, "gender");
    Objects.requireNonNull(genderEvidence, "genderEvidence");
    titles = List.copyOf(titles);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    members = List.copyOf(members);
  }

  @Override
  public String toString() {
    String role = titles.isEmpty() ? "" : ", " + titles.get(0).text();
    return name + role + " (" + kind + ", " + mentions.size() + (mentions.size() == 1 ? " mention)" : " mentions)");
  }
}
