package io.github.whosaid.parser;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * What a model file of CoreNLP's neural dependency parser holds. The network sees 18 words of the parser's state, their 18
 * tags and the labels of 12 of them, each by its embedding; one layer of cubes; a score for each transition.
 */
final class ParserModel {
  /** The words of the state that the network sees: three on the stack, three of the buffer, six children each of two. */
  static final int SLOTS = 18;
  /** From here on a slot has a label as well. */
  static final int LABELLED = 6;

  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NULL = "-NULL-";
  private static final String ROOT = "-ROOT-";

  final int hiddenSize;
  final int embeddingSize;
  final String[] labels;
  final Dictionary words;
  final Dictionary tags;
  final float[] wordEmbeddings;
  final float[] tagEmbeddings;
  final float[] labelEmbeddings;
  /** For each number of each input's embedding in turn what it adds to each hidden unit. */
  final float[][] hiddenWeights;
  final float[] bias;
  /** For each hidden unit what it adds to each transition's score. */
  final float[][] outputWeights;

  /** The ids of words or tags, and of the three that stand for none in particular. */
  record Dictionary(Map<String, Integer> ids, int unknown, int none, int root) {
    int id(String word) {
      return ids.getOrDefault(word, unknown);
    }

    int size() {
      return ids.size();
    }
  }

  /** Reads the text of a model, unzipped; old files and those that name their language alike. */
  ParserModel(InputStream in) throws IOException {
    ModelText text = new ModelText(in);
    String first = text.word();
    if (first.startsWith("language=")) {
      text.word();
      first = text.word();
    }
    if (!first.matches("dict=\\d{1,9}")) {
      throw new IOException("not a model of the neural dependency parser: it starts with \"" + first + "\"");
    }
    int wordCount = Integer.parseInt(first.substring("dict=".length()));
    int tagCount = text.setting("pos");
    int labelCount = text.setting("label");
    embeddingSize = text.setting("embeddingSize");
    hiddenSize = text.setting("hiddenSize");
    int inputs = text.setting("numTokens");
    if (inputs != 3 * SLOTS - LABELLED) {
      throw new IOException("the model has " + inputs + " inputs, this parser " + (3 * SLOTS - LABELLED));
    }
    text.setting("preComputed");
    wordEmbeddings = new float[wordCount * embeddingSize];
    tagEmbeddings = new float[tagCount * embeddingSize];
    labelEmbeddings = new float[labelCount * embeddingSize];
    words = dictionary(text, wordEmbeddings, wordCount);
    tags = dictionary(text, tagEmbeddings, tagCount);
    labels = new String[labelCount];
    for (int i = 0; i < labelCount; i++) {
      labels[i] = text.word().intern();
      text.numbers(labelEmbeddings, i * embeddingSize, embeddingSize);
    }
    hiddenWeights = text.numbers(inputs * embeddingSize, hiddenSize);
    bias = text.numbers(hiddenSize);
    outputWeights = text.numbers(hiddenSize, transitions());
  }

  /** Left and right arcs with each label but the first, which is of no arc, and the shift. */
  int transitions() {
    return 2 * (labels.length - 1) + 1;
  }

  private Dictionary dictionary(ModelText text, float[] embeddings, int count) throws IOException {
    Map<String, Integer> ids = new HashMap<>(2 * count);
    for (int i = 0; i < count; i++) {
      ids.put(text.word(), i);
      text.numbers(embeddings, i * embeddingSize, embeddingSize);
    }
    return new Dictionary(ids, special(ids, UNKNOWN), special(ids, NULL), special(ids, ROOT));
  }

  private static int special(Map<String, Integer> ids, String word) throws IOException {
    Integer id = ids.get(word);
    if (id == null) {
      throw new IOException("the model has no " + word);
    }
    return id;
  }
}
