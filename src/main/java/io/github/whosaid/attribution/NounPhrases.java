package io.github.whosaid.attribution;

import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Token;
import java.util.ArrayList;
import java.util.List;

/** The stretches that a noun phrase may take: its kernel, and the kernel with the dependents that follow it, one by one. */
final class NounPhrases {
  private static final int MOST = 6;

  private NounPhrases() {}

  /** The phrases around the noun {@code head} of the frame's sentence, shortest first. */
  static List<Ranges> around(Frame f, int head) {
    DependencyTree tree = f.tree;
    int from = head;
    for (int child : tree.children(head)) {
      if (child < head && !tree.is(child, "case") && !tree.is(child, "punct") && !tree.is(child, "cc")
          && !tree.is(child, "mark") && !tree.is(child, "nsubj") && !tree.is(child, "cop") && !tree.is(child, "advcl")) {
        from = Math.min(from, tree.leftmost(child));
      }
    }
    List<Ranges> phrases = new ArrayList<>();
    int to = head + 1;
    for (int child : tree.children(head)) {
      if (child > head) {
        if (tree.is(child, "flat") || tree.is(child, "compound")) {
          to = Math.max(to, tree.rightmost(child) + 1);
          continue;
        }
        add(f, phrases, head, from, Math.max(to, tree.leftmost(child)));
      }
    }
    add(f, phrases, head, from, Math.max(to, tree.rightmost(head) + 1));
    return phrases.subList(0, Math.min(MOST, phrases.size()));
  }

  /** Adds the side of the stretch on which the head stands, if the cue stands in it: worried <i>residents</i>. */
  private static void add(Frame f, List<Ranges> phrases, int head, int from, int to) {
    boolean divided = from <= f.cue && f.cue < to;
    Ranges phrase = !divided ? f.local(from, to) : head < f.cue ? f.local(from, f.cue) : f.local(f.cue + 1, to);
    if (!phrase.isEmpty() && !phrases.contains(phrase)) {
      phrases.add(phrase);
    }
  }

  /** The run of determiners, modifiers and nouns that ends before token {@code end}, or starts at {@code start}. */
  static Ranges chunkEnding(Frame f, int end) {
    int from = end;
    while (from > 0 && isPart(f.sentence.token(from - 1))) {
      from--;
    }
    return f.local(from, end);
  }

  static Ranges chunkStarting(Frame f, int start) {
    int to = start;
    while (to < f.size() && isPart(f.sentence.token(to))) {
      to++;
    }
    return f.local(start, to);
  }

  private static boolean isPart(Token token) {
    String tag = token.tag();
    return token.isNoun() || tag.startsWith("JJ") || tag.equals("DT") || tag.startsWith("PRP") || tag.equals("CD")
        || tag.equals("POS") || tag.equals("WP") || tag.equals("PDT") || tag.equals("FW");
  }
}
