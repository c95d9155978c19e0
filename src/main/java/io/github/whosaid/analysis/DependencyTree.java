package io.github.whosaid.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The basic Universal Dependencies tree of a sentence. Tokens go by their index in the sentence; the root's head is -1. A
 * token that the parser left out is a root of its own.
 */
public final class DependencyTree {
  /** The relation of a quoted clause, parsed for itself, to the root of the frame around it. */
  public static final String QUOTED = "quoted";

  private final int[] heads;
  private final String[] relations;
  private final int[][] children;
  private final int[] leftmost;
  private final int[] rightmost;

  /**
   * @param heads the index of each token's head, -1 for a root
   * @param relations the relation of each token to its head, "root" for a root
   */
  public DependencyTree(int[] heads, String[] relations) {
    this.heads = heads.clone();
    this.relations = relations.clone();
    int n = heads.length;
    int[] count = new int[n];
    for (int head : heads) {
      if (head >= 0) {
        count[head]++;
      }
    }
    children = new int[n][];
    for (int i = 0; i < n; i++) {
      children[i] = new int[count[i]];
    }
    Arrays.fill(count, 0);
    for (int i = 0; i < n; i++) {
      if (heads[i] >= 0) {
        children[heads[i]][count[heads[i]]++] = i;
      }
    }
    leftmost = new int[n];
    rightmost = new int[n];
    for (int i = 0; i < n; i++) {
      leftmost[i] = i;
      rightmost[i] = i;
    }
    for (int i = 0; i < n; i++) {
      int steps = 0;
      for (int up = heads[i]; up >= 0 && steps++ < n; up = heads[up]) {
        leftmost[up] = Math.min(leftmost[up], i);
        rightmost[up] = Math.max(rightmost[up], i);
      }
    }
  }

  public int size() {
    return heads.length;
  }

  public int head(int token) {
    return heads[token];
  }

  /** The relation with its subtype, as in {@code nsubj:pass}. */
  public String relation(int token) {
    return relations[token];
  }

  /** Whether the relation is {@code relation} or a subtype of it. */
  public boolean is(int token, String relation) {
    String r = relations[token];
    return r.startsWith(relation) && (r.length() == relation.length() || r.charAt(relation.length()) == ':');
  }

  /** The dependents in text order; the array is the tree's own and stays untouched. */
  public int[] children(int token) {
    return children[token];
  }

  /** The first dependent with the relation or a subtype of it, or -1. */
  public int child(int token, String relation) {
    for (int c : children[token]) {
      if (is(c, relation)) {
        return c;
      }
    }
    return -1;
  }

  /** What marks the token's phrase or clause: its first {@code case}, else its first {@code mark}, or -1. */
  public int marker(int token) {
    int preposition = child(token, "case");
    return preposition >= 0 ? preposition : child(token, "mark");
  }

  public boolean hasChild(int token, String relation) {
    return child(token, relation) >= 0;
  }

  public List<Integer> children(int token, String relation) {
    List<Integer> found = new ArrayList<>(2);
    for (int c : children[token]) {
      if (is(c, relation)) {
        found.add(c);
      }
    }
    return found;
  }

  /** The first token of the subtree. */
  public int leftmost(int token) {
    return leftmost[token];
  }

  /** The last token of the subtree. */
  public int rightmost(int token) {
    return rightmost[token];
  }

  /** Whether {@code token} is {@code ancestor} or hangs below it. */
  public boolean isUnder(int token, int ancestor) {
    for (int up = token; up >= 0; up = heads[up]) {
      if (up == ancestor) {
        return true;
      }
    }
    return false;
  }
}
