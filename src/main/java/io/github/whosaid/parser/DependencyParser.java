package io.github.whosaid.parser;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * A greedy transition-based dependency parser over a model of CoreNLP's {@code nndep}. Time grows linearly with the sentence.
 * Safe for any number of threads.
 */
public final class DependencyParser {
  private static final int ROOT_LABEL = 1;
  /** The vectors that one state adds up, at most: six words, and for twelve children word and label. */
  private static final int MOST = ParserModel.LABELLED + 2 * (ParserModel.SLOTS - ParserModel.LABELLED);

  private final ParserModel model;
  private final HiddenLayer hidden;
  private final float[][] noLeftChild = new float[2][];
  private final float[][] noRightChild = new float[2][];

  private DependencyParser(ParserModel model) {
    this.model = model;
    hidden = new HiddenLayer(model);
    for (int s = 0; s < 2; s++) {
      int slot = childSlot(s);
      noLeftChild[s] = sum(hidden.absent(slot), hidden.absent(slot + 2), hidden.absent(slot + 4));
      noRightChild[s] = sum(hidden.absent(slot + 1), hidden.absent(slot + 3), hidden.absent(slot + 5));
    }
  }

  /**
   * Reads a model.
   *
   * @param in the model's text, unzipped; stays open
   * @throws IOException if it cannot be read or is no model of this kind
   */
  public static DependencyParser read(InputStream in) throws IOException {
    return new DependencyParser(new ParserModel(in));
  }

  /**
   * A tree.
   *
   * @param heads the index of each word's head, -1 for the root
   * @param relations the relation of each word to its head, "root" for the root
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Arcs(int[] heads, String[] relations) {}

  /** Parses a sentence of at least one word; {@code tags} are the words' parts of speech. */
  public Arcs parse(List<String> words, List<String> tags) {
    int n = words.size();
    int[] wordIds = new int[n + 1];
    int[] tagIds = new int[n + 1];
    wordIds[0] = model.words.root();
    tagIds[0] = model.tags.root();
    for (int i = 0; i < n; i++) {
      wordIds[i + 1] = model.words.id(words.get(i));
      tagIds[i + 1] = model.tags.id(tags.get(i));
    }
    Configuration state = new Configuration(n);
    Scorer scorer = new Scorer(wordIds, tagIds, state);
    while (!state.isTerminal()) {
      if (state.canLink()) {
        scorer.step();
      } else if (state.canShift()) {
        state.shift();
      } else {
        state.linkRight(ROOT_LABEL);
      }
    }
    int[] heads = new int[n];
    String[] relations = new String[n];
    for (int i = 0; i < n; i++) {
      heads[i] = state.heads[i + 1] - 1;
      relations[i] = model.labels[state.labels[i + 1]];
    }
    return new Arcs(heads, relations);
  }

  private static int childSlot(int stackWord) {
    return ParserModel.LABELLED + 6 * stackWord;
  }

  private static float[] sum(float[] a, float[] b, float[] c) {
    float[] sum = a.clone();
    Vectors.add(sum, b);
    Vectors.add(sum, c);
    return sum;
  }

  /** Scores the transitions out of a sentence's states, and takes the best. */
  private final class Scorer {
    private final int[] words;
    private final int[] tags;
    private final Configuration state;
    private final float[][] inputs = new float[MOST][];
    private int count;
    private final float[] units = new float[model.hiddenSize];
    private final float[] scores = new float[model.transitions()];

    Scorer(int[] words, int[] tags, Configuration state) {
      this.words = words;
      this.tags = tags;
      this.state = state;
    }

    void step() {
      score();
      int arcs = model.labels.length - 1;
      int shift = 2 * arcs;
      int best = -1;
      float most = Float.NEGATIVE_INFINITY;
      for (int i = 0; i < scores.length; i++) {
        boolean allowed = i == shift ? state.canShift() : i % arcs != 0;
        if (allowed && scores[i] > most) {
          best = i;
          most = scores[i];
        }
      }
      if (best == shift) {
        state.shift();
      } else if (best >= arcs) {
        state.linkRight(best - arcs + ROOT_LABEL);
      } else {
        state.linkLeft(best + ROOT_LABEL);
      }
    }

    private void score() {
      count = 0;
      for (int i = 0; i < 3; i++) {
        word(state.stack(i), 2 - i);
        word(state.buffer(i), 3 + i);
      }
      for (int s = 0; s < 2; s++) {
        int word = state.stack(s);
        int slot = childSlot(s);
        int left = state.leftChild(word);
        if (left == Configuration.NONE) {
          inputs[count++] = noLeftChild[s];
        } else {
          child(left, slot);
          child(state.secondLeftChild(word), slot + 2);
          child(state.leftChild(left), slot + 4);
        }
        int right = state.rightChild(word);
        if (right == Configuration.NONE) {
          inputs[count++] = noRightChild[s];
        } else {
          child(right, slot + 1);
          child(state.secondRightChild(word), slot + 3);
          child(state.rightChild(right), slot + 5);
        }
      }
      System.arraycopy(model.bias, 0, units, 0, units.length);
      int i = 0;
      for (; i + 3 < count; i += 4) {
        Vectors.add(units, inputs[i], inputs[i + 1], inputs[i + 2], inputs[i + 3]);
      }
      for (; i < count; i++) {
        Vectors.add(units, inputs[i]);
      }
      Vectors.cube(units);
      Arrays.fill(scores, 0);
      Vectors.addProduct(scores, units, 0, units.length, model.outputWeights, 0);
    }

    private void word(int word, int slot) {
      inputs[count++] = word == Configuration.NONE ? hidden.absent(slot) : hidden.word(words[word], tags[word], slot);
    }

    private void child(int word, int slot) {
      word(word, slot);
      if (word != Configuration.NONE) {
        inputs[count++] = hidden.label(state.labels[word], slot);
      }
    }
  }
}
