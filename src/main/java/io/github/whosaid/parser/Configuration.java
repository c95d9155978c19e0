package io.github.whosaid.parser;

import java.util.Arrays;

/**
 * The state of an arc-standard parser (Nivre 2004): a stack, the words not yet read, and the arcs made. Words count from 1;
 * 0 is the root, {@link #NONE} no word.
 */
final class Configuration {
  static final int NONE = -1;

  private final int words;
  private final int[] stack;
  private int depth = 1;
  private int next = 1;
  final int[] heads;
  final int[] labels;
  private final int[] leftChild;
  private final int[] secondLeftChild;
  private final int[] rightChild;
  private final int[] secondRightChild;

  Configuration(int words) {
    this.words = words;
    stack = new int[words + 1];
    heads = filled();
    labels = new int[words + 1];
    leftChild = filled();
    secondLeftChild = filled();
    rightChild = filled();
    secondRightChild = filled();
  }

  private int[] filled() {
    int[] array = new int[words + 1];
    Arrays.fill(array, NONE);
    return array;
  }

  /** The word {@code i} below the top of the stack. */
  int stack(int i) {
    return i < depth ? stack[depth - 1 - i] : NONE;
  }

  /** The word {@code i} after the next to be read. */
  int buffer(int i) {
    return next + i <= words ? next + i : NONE;
  }

  boolean canShift() {
    return next <= words;
  }

  /** Whether two words of the sentence are on the stack, so that there is a choice. */
  boolean canLink() {
    return depth > 2;
  }

  boolean isTerminal() {
    return depth == 1 && !canShift();
  }

  int leftChild(int word) {
    return word < 0 ? NONE : leftChild[word];
  }

  int secondLeftChild(int word) {
    return word < 0 ? NONE : secondLeftChild[word];
  }

  int rightChild(int word) {
    return word < 0 ? NONE : rightChild[word];
  }

  int secondRightChild(int word) {
    return word < 0 ? NONE : secondRightChild[word];
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** Hangs the second word of the stack on the first. */
  void linkLeft(int label) {
    int head = stack[depth - 1];
    int dependent = stack[depth - 2];
    stack[depth - 2] = head;
    depth--;
    // Arcs are made from the inside out, so that the last one made is the outermost.
    secondLeftChild[head] = leftChild[head];
    leftChild[head] = dependent;
    link(dependent, head, label);
  }

  /** Hangs the first word of the stack on the second. */
  void linkRight(int label) {
    int dependent = stack[depth - 1];
    int head = stack[depth - 2];
    depth--;
    secondRightChild[head] = rightChild[head];
    rightChild[head] = dependent;
    link(dependent, head, label);
  }

  private void link(int dependent, int head, int label) {
    heads[dependent] = head;
    labels[dependent] = label;
  }
}
