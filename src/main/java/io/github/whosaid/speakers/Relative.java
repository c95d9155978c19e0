package io.github.whosaid.speakers;

import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import org.jspecify.annotations.Nullable;

/** "who", "which", "that": the noun that the relative clause hangs on. */
final class Relative implements Rule {

  @Override
  public @Nullable Tie tie(Case given) {
    String pronoun = given.source().pronoun();
    int token = given.source().first();
    if (pronoun == null || !Pronouns.isRelative(pronoun) || token == 0) {
      return null;
    }
    Sentence sentence = given.sentence();
    int noun = byTree(sentence, token);
    if (noun < 0) {
      noun = nearestNoun(sentence, token);
    }
    if (noun < 0) {
      return null;
    }
    NameMention mention = given.cast().mentionAt(sentence, noun);
    if (mention != null && mention.entity() != null) {
      return new Tie(mention.entity(), 0.9, "Relative");
    }
    int start = noun;
    while (start > 0 && isBefore(sentence.token(start - 1))) {
      start--;
    }
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

  private static int nearestNoun(Sentence sentence, int token) {
    for (int i = token - 1; i >= Math.max(0, token - 6); i--) {
      if (sentence.token(i).isNoun() || sentence.token(i).isNamed()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBefore(Token token) {
    String tag = token.tag();
    return tag.startsWith("JJ") || token.isNoun() || tag.equals("DT") || tag.equals("CD") || tag.equals("PRP$")
        || tag.equals("POS") || tag.equals("VBN") && token.text().length() > 3;
  }
}
