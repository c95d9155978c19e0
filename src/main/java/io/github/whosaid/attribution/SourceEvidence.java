package io.github.whosaid.attribution;

import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a noun phrase being the source of a cue. */
final class SourceEvidence {
  private SourceEvidence() {}

  /** @param proposal the phrase, null for no source at all */
  static void collect(Frame f, Proposals.@Nullable Proposal proposal, boolean any, Evidence out) {
    String word = f.lemma + "/" + f.pos;
    String voice = f.pos + (f.passive ? "p" : "");
    if (proposal == null) {
      out.add("none");
      out.add("none voice=" + voice);
      out.add("none word=" + word);
      out.add("none kind=" + f.kind + voice);
      out.add("none word voice=" + word + " " + voice);
      out.add("none relation=" + f.tree.relation(f.cue) + " " + voice);
      out.add("none subject=" + f.subjectKind() + " " + voice);
      out.add("none among=" + any);
      return;
    }
    Ranges r = proposal.ranges();
    Words words = f.words;
    List<String> rules = proposal.rules();
    for (String rule : rules) {
      out.add("rule=" + rule);
      out.add("rule voice=" + rule + " " + voice);
      out.add("rule word=" + rule + " " + word);
      out.add("rule kind=" + rule + " " + f.kind + voice);
      out.add("rule relation=" + rule + " " + f.tree.relation(f.cue));
    }
    out.add("rules=" + Text.bucket(rules.size()));
    int head = head(f, r);
    Token token = f.sentence.token(head);
    String kind = f.kindOf(head);
    out.add("head=" + kind);
    out.add("head rule=" + kind + " " + rules.get(0));
    out.add("head voice=" + kind + " " + voice);
    if (!token.isProperNoun()) {
      out.add("head word=" + token.lemma());
    }
    String first = shape(f, r.first() - f.base);
    String last = shape(f, r.end() - 1 - f.base);
    int beforeIndex = r.first() - 1 - f.base;
    int nextIndex = r.end() - f.base;
    while (nextIndex < f.cue && words.isOpeningMark(f.base + nextIndex)) {
      nextIndex++;
    }
    String before = beforeIndex < 0 ? "^" : beforeIndex == f.cue ? "CUE" : shape(f, beforeIndex);
    String next = nextIndex >= f.size() ? "$" : nextIndex == f.cue ? "CUE" : shape(f, nextIndex);
    out.add("first=" + first);
    out.add("last next=" + last + " " + next);
    boolean after = r.first() > f.cueWord();
    out.add("next=" + next + " " + after);
    out.add("before=" + before + " " + after);
    out.add("before first=" + before + " " + first);
    out.add("length=" + Text.bucket(r.wordCount(words)));
    int distance = after ? r.first() - f.cueWord() : f.cueWord() - r.end();
    out.add("distance=" + after + " " + Text.bucket(distance) + " " + f.pos);
    if (words.region(f.cueWord()) < 0) {
      out.add("quoted=" + (words.region(r.first()) >= 0));
    }
    phrase(f, r, head, out);
  }

  private static void phrase(Frame f, Ranges r, int head, Evidence out) {
    DependencyTree tree = f.tree;
    boolean comma = false;
    boolean verb = false;
    for (int i = r.first() - f.base; i < r.end() - f.base; i++) {
      comma |= f.lower(i).equals(",");
      verb |= f.sentence.token(i).isVerb() || f.sentence.token(i).tag().startsWith("W") && r.wordCount(f.words) > 1;
      int up = tree.head(i);
      if (i != head && (up < 0 || !r.contains(f.base + up)) && f.sentence.token(i).isWord()) {
        out.add("stray=" + tree.relation(i));
      }
    }
    out.add("comma=" + comma + " verb=" + verb);
    for (int child : tree.children(head)) {
      if (!f.sentence.token(child).isWord()) {
        continue;
      }
      String relation = tree.relation(child);
      boolean in = r.contains(f.base + child);
      int mark = tree.child(child, "case");
      String detail = relation + (mark >= 0 && child > head ? " " + f.lower(mark) : "");
      out.add((in ? "has=" : "lacks=") + detail);
      if (child > head) {
        out.add((in ? "has kind=" : "lacks kind=") + detail + " " + f.kindOf(child));
      }
    }
  }

  /** The word of the phrase whose head lies outside it; the last noun where several do. */
  static int head(Frame f, Ranges r) {
    int best = -1;
    for (int i = r.first() - f.base; i < r.end() - f.base; i++) {
      int up = f.tree.head(i);
      if (f.sentence.token(i).isWord() && (up < 0 || !r.contains(f.base + up)) && !f.tree.is(i, "case")) {
        if (best < 0 || !isNominal(f, best)) {
          best = i;
        }
      }
    }
    return best < 0 ? r.end() - 1 - f.base : best;
  }

  private static boolean isNominal(Frame f, int i) {
    Token token = f.sentence.token(i);
    return token.isNoun() || token.tag().startsWith("PRP") || token.tag().startsWith("W");
  }

  private static String shape(Frame f, int i) {
    return ContentEvidence.shape(f.words, f.base + i);
  }
}
