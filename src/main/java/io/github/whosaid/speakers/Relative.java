package io.github.whosaid.speakers;

import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import org.jspecify.annotations.Nullable;

/** "who", "which", "that": the noun that the relative clause hangs on. */
final class Relative implements Rule {
  private static final int REACH = 12;

  @Override
  public @Nullable Tie tie(Case given) {
    String pronoun = given.source().pronoun();
    int token = given.source().first();
    if (pronoun == null || !Pronouns.isRelative(pronoun) || token == 0) {
      return null;
    }
    Sentence sentence = given.sentence();
    int before = sentence.token(token - 1).text().equals(",") ? token - 2 : token - 1;
    NameMention next = before < 0 ? null : given.cast().mentionAt(sentence, before);
    if (pronoun.equals("who") && next != null && next.entity() != null && next.entity().isPerson()) {
      return new Tie(next.entity(), 0.93, "Relative");
    }
    int hungOn = byTree(sentence, token);
    int noun = hungOn >= 0 ? hungOn : nearestNoun(sentence, token);
    noun = pronoun.equals("who") ? animate(given, sentence, token, noun) : beforePlace(given, sentence, noun);
    if (noun < 0) {
      return null;
    }
    NameMention mention = given.cast().mentionAt(sentence, noun);
    if (mention != null && mention.entity() != null) {
      return new Tie(mention.entity(), 0.9, "Relative");
    }
    int start = NounPhrase.start(sentence, noun);
    Source antecedent = given.scene().reader().read(sentence, start, token - 1);
    Tie tie = antecedent == null || antecedent.pronoun() != null && Pronouns.isRelative(antecedent.pronoun()) ? null
        : given.with(antecedent).resolve();
    return tie == null ? null : new Tie(tie.entity(), tie.confidence() * 0.95, "Relative");
  }

  private static int byTree(Sentence sentence, int token) {
    DependencyTree tree = sentence.tree();
    int up = token;
    for (int steps = 0; up >= 0 && steps < 8; steps++) {
      if (tree.is(up, "acl")) {
        int noun = tree.head(up);
        return noun >= 0 && noun < token && (sentence.token(noun).isNoun() || sentence.token(noun).isNamed()
            || sentence.token(noun).tag().equals("DT") || sentence.token(noun).tag().equals("CD")) ? noun : -1;
      }
      up = tree.head(up);
    }
    return -1;
  }

  /** The noun itself or, for a place, the one that it locates: "an ad in Ohio that". */
  private static int beforePlace(Case given, Sentence sentence, int noun) {
    NameMention mention = noun < 0 ? null : given.cast().mentionAt(sentence, noun);
    return mention != null && CastBuilder.isInPlace(mention) && mention.first > 1
        && sentence.token(mention.first - 2).isNoun() ? mention.first - 2 : noun;
  }

  /** The noun itself or, where no person, the one that it belongs to: "listeners to the program, who". */
  private static int animate(Case given, Sentence sentence, int token, int noun) {
    DependencyTree tree = sentence.tree();
    int up = noun;
    for (int steps = 0; up >= 0 && steps < 4; steps++) {
      NameMention mention = given.cast().mentionAt(sentence, up);
      Entity entity = mention == null ? null : mention.entity();
      String lemma = Names.fold(sentence.token(up).lemma());
      if (entity != null && entity.isPerson() || given.words().isRole(lemma)
          || given.words().isPeople(Names.fold(sentence.token(up).text()))) {
        return up;
      }
      up = tree.is(up, "nmod") || tree.is(up, "compound") ? tree.head(up) : -1;
    }
    int person = personBefore(given, sentence, noun);
    if (person >= 0) {
      return person;
    }
    for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
      Token left = sentence.token(i);
      boolean people = given.words().isRole(Names.fold(left.lemma())) || given.words().isPeople(Names.fold(left.text()));
      if (left.isNoun() && people) {
        return i;
      }
    }
    return noun;
  }

  /** Whom a body is named with, whatever the parser hangs it on: "Hugh Barlow of Norden Steel, who". */
  private static int personBefore(Case given, Sentence sentence, int noun) {
    NameMention body = noun < 0 ? null : given.cast().mentionAt(sentence, noun);
    int at = body == null ? -1 : body.first - 1;
    if (at > 0 && sentence.token(at).tag().equals("DT")) {
      at--;
    }
    NameMention person = at > 0 && sentence.token(at).tag().equals("IN") ? given.cast().mentionAt(sentence, at - 1) : null;
    return person != null && person.entity() != null && person.entity().isPerson() ? at - 1 : -1;
  }

  private static int nearestNoun(Sentence sentence, int token) {
    for (int i = token - 1; i >= Math.max(0, token - 6); i--) {
      if (sentence.token(i).isNoun() || sentence.token(i).isNamed()) {
        return i;
      }
    }
    return -1;
  }
}
