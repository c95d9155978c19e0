package io.github.whosaid.attribution;

import io.github.whosaid.CueKind;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A word that may be a cue, in its sentence. Tokens go by their index in the sentence, unless a method says that it takes or
 * gives the article's index ({@link Words}).
 */
final class Frame {
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "—", "–", "--", "-", "(", ")", "...", "…");

  final Words words;
  final Sentence sentence;
  final DependencyTree tree;
  final int base;
  final int cue;
  final Token token;
  final String lemma;
  /** V, N, A (adjective), P (preposition, particle), R (adverb) or X. */
  final char pos;
  final boolean passive;
  /** The name of the word's kind, or "other". */
  final String kind;
  final List<Integer> breaks;

  /** @param cue the article's index of the word */
  Frame(Words words, int cue) {
    this.words = words;
    this.sentence = words.sentence(cue);
    this.tree = sentence.tree();
    this.base = words.sentenceStart(cue);
    this.cue = cue - base;
    this.token = words.token(cue);
    this.lemma = Text.lower(token.lemma());
    this.pos = pos(token.tag());
    this.passive = tree.hasChild(this.cue, "aux:pass") || hasPassiveSubject() || isReducedPassive();
    CueKind listed = words.kinds().of(lemma + "/" + pos);
    this.kind = listed == null ? "other" : listed.name();
    this.breaks = breaks();
  }

  static char pos(String tag) {
    return tag.startsWith("VB") ? 'V' : tag.startsWith("NN") ? 'N' : tag.startsWith("JJ") ? 'A'
        : tag.startsWith("RB") ? 'R' : tag.equals("IN") || tag.equals("TO") || tag.equals("RP") ? 'P' : 'X';
  }

  private boolean hasPassiveSubject() {
    for (int child : tree.children(cue)) {
      if (tree.relation(child).endsWith(":pass")) {
        return true;
      }
    }
    return false;
  }

  private boolean isReducedPassive() {
    return token.tag().equals("VBN") && !tree.hasChild(cue, "aux") && !tree.hasChild(cue, "nsubj");
  }

  private List<Integer> breaks() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (BREAKS.contains(sentence.token(i).text()) || words.isOpeningMark(base + i) || words.isClosingMark(base + i)) {
        found.add(i);
      }
    }
    return found;
  }

  /** The article's index of the cue. */
  int cueWord() {
    return base + cue;
  }

  int size() {
    return sentence.size();
  }

  String lower(int i) {
    return Text.lower(sentence.token(i).text());
  }

  /** The index after the last token that is no closing punctuation. */
  int end() {
    int end = size();
    while (end > 0 && !sentence.token(end - 1).isWord() && !words.isClosingMark(base + end - 1)) {
      end--;
    }
    return end;
  }

  /** The subtree of {@code token} as the article's tokens, without the cue's side where the subtree reaches over it. */
  Ranges subtree(int token) {
    int from = tree.leftmost(token);
    int to = tree.rightmost(token) + 1;
    if (from <= cue && cue < to && token != cue && !tree.isUnder(cue, token)) {
      return token < cue ? local(from, cue) : local(cue + 1, to);
    }
    return local(from, to);
  }

  /** The sentence's tokens {@code from..to} as the article's. */
  Ranges local(int from, int to) {
    return Ranges.of(base + from, base + to);
  }

  /** The nearest subject up the chain of clauses that share one, or -1. */
  int subject() {
    int at = cue;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      int subject = tree.child(at, "nsubj");
      if (subject >= 0) {
        return subject;
      }
      if (!tree.is(at, "conj") && !tree.is(at, "xcomp") && !tree.is(at, "advcl") && !tree.is(at, "dep")) {
        return -1;
      }
      at = tree.head(at);
    }
    return -1;
  }

  /** What the subject is, in a word that features can use. */
  String subjectKind() {
    int subject = subject();
    return subject < 0 ? "none" : kindOf(subject);
  }

  /** Whether the token is a form of be, have or do. */
  boolean lemmaIsFunction(int i) {
    String lemma = sentence.token(i).lemma();
    return lemma.equals("be") || lemma.equals("have") || lemma.equals("do");
  }

  String kindOf(int i) {
    Token t = sentence.token(i);
    if (t.isNamed()) {
      return t.entity();
    }
    return t.tag().startsWith("PRP") || t.tag().startsWith("W") || t.tag().equals("DT") ? lower(i)
        : t.isProperNoun() ? "name" : t.tag().equals("NNS") ? "nouns" : t.isNoun() ? "noun" : t.tag();
  }
}
