package io.github.whosaid.speakers;

import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.Set;

/** Tells by tags alone how a name is used where it stands. */
final class NameUses {
  private static final Set<String> CLAUSE_OPENERS = Set.of("that", "because", "as", "while", "if", "when", "after", "before",
      "since", "though", "although");

  private NameUses() {}

  /** The use of the name from token {@code first}, its title included, to {@code last}. */
  static NameMention.Use of(Sentence sentence, int first, int last) {
    int after = last + 1;
    if (after < sentence.size() && sentence.token(after).tag().equals("POS")) {
      return NameMention.Use.POSSESSIVE;
    }
    if (qualifies(sentence, after)) {
      return NameMention.Use.MODIFIER;
    }
    int before = first - 1;
    while (before >= 0 && (sentence.token(before).tag().equals("DT") || sentence.token(before).tag().startsWith("JJ"))) {
      before--;
    }
    if (before > 0 && sentence.token(before).tag().equals("POS")) {
      // "noted Channel Nine's Ida Lee"
      before--;
      while (before >= 0 && sentence.token(before).isNoun()) {
        before--;
      }
    }
    boolean acts = !isGoverned(sentence, before)
        && (isFollowedByVerb(sentence, before, after) || isInverted(sentence, before));
    return acts ? NameMention.Use.SUBJECT : NameMention.Use.OTHER;
  }

  /** Whether a noun comes next, perhaps after an adjective. */
  private static boolean qualifies(Sentence sentence, int after) {
    if (after >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(after);
    return next.isNoun() || next.tag().equals("JJ") && Character.isLetter(next.text().charAt(0))
        && after + 1 < sentence.size() && sentence.token(after + 1).isNoun();
  }

  /** Whether a preposition comes before that opens no clause. */
  private static boolean isGoverned(Sentence sentence, int before) {
    if (before < 0) {
      return false;
    }
    String tag = sentence.token(before).tag();
    return (tag.equals("IN") || tag.equals("TO")) && !CLAUSE_OPENERS.contains(Names.fold(sentence.token(before).text()));
  }

  /** Whether a finite verb, or a comma or a relative clause before one, comes next. */
  private static boolean isFollowedByVerb(Sentence sentence, int before, int after) {
    for (int i = after; i < Math.min(after + 3, sentence.size()); i++) {
      String tag = sentence.token(i).tag();
      if (tag.startsWith("VB") && !tag.equals("VBN") && !tag.equals("VBG") || tag.equals("MD")) {
        return true;
      }
      if (!tag.equals("RB")) {
        boolean opens = tag.equals(",") || tag.equals("-LRB-") || tag.startsWith("W") || tag.equals(":");
        return opens && (before < 0 || !sentence.token(before).tag().equals("VB"));
      }
    }
    return false;
  }

  /** Whether a verb after a closing mark comes before: "," said Lee. */
  private static boolean isInverted(Sentence sentence, int before) {
    return before >= 1 && sentence.token(before).isVerb() && !sentence.token(before - 1).isWord();
  }
}
