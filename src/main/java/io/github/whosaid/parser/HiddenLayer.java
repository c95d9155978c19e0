package io.github.whosaid.parser;

/**
 * What each input adds to the hidden units. That of tags, labels and absent words is computed once; that of a word is kept
 * in a table of bounded size, as a few thousand words make up most of a text. Safe for any number of threads, without locks:
 * an entry is immutable, and one that is lost in a race is computed again to the same numbers.
 */
final class HiddenLayer {
  private static final int ENTRIES = 1 << 13;

  private final ParserModel model;
  private final float[][] tags;
  private final float[][] labels;
  private final float[][] absent = new float[ParserModel.SLOTS][];
  private final Entry[] table = new Entry[ENTRIES];

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Entry(long key, float[] sum) {}

  HiddenLayer(ParserModel model) {
    this.model = model;
    tags = new float[model.tags.size() * ParserModel.SLOTS][];
    for (int tag = 0; tag < model.tags.size(); tag++) {
      for (int slot = 0; slot < ParserModel.SLOTS; slot++) {
        float[] sum = new float[model.hiddenSize];
        addEmbedding(sum, model.tagEmbeddings, tag, ParserModel.SLOTS + slot);
        tags[tag * ParserModel.SLOTS + slot] = sum;
      }
    }
    labels = new float[model.labels.length * ParserModel.SLOTS][];
    for (int label = 0; label < model.labels.length; label++) {
      for (int slot = ParserModel.LABELLED; slot < ParserModel.SLOTS; slot++) {
        float[] sum = new float[model.hiddenSize];
        addEmbedding(sum, model.labelEmbeddings, label, 2 * ParserModel.SLOTS + slot - ParserModel.LABELLED);
        labels[label * ParserModel.SLOTS + slot] = sum;
      }
    }
    for (int slot = 0; slot < ParserModel.SLOTS; slot++) {
      absent[slot] = compute(model.words.none(), model.tags.none(), slot);
      if (slot >= ParserModel.LABELLED) {
        Vectors.add(absent[slot], label(0, slot));
      }
    }
  }

  /** What a word and its tag add in a slot. Not to be written to, like what the other methods return. */
  float[] word(int word, int tag, int slot) {
    long key = ((long) word * model.tags.size() + tag) * ParserModel.SLOTS + slot;
    int place = (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - Integer.numberOfTrailingZeros(ENTRIES));
    Entry entry = table[place];
    if (entry == null || entry.key != key) {
      entry = new Entry(key, compute(word, tag, slot));
      table[place] = entry;
    }
    return entry.sum;
  }

  float[] label(int label, int slot) {
    return labels[label * ParserModel.SLOTS + slot];
  }

  /** What a slot adds that no word of the sentence is in. */
  float[] absent(int slot) {
    return absent[slot];
  }

  private float[] compute(int word, int tag, int slot) {
    float[] sum = tags[tag * ParserModel.SLOTS + slot].clone();
    addEmbedding(sum, model.wordEmbeddings, word, slot);
    return sum;
  }

  private void addEmbedding(float[] sum, float[] embeddings, int id, int input) {
    int size = model.embeddingSize;
    Vectors.addProduct(sum, embeddings, id * size, size, model.hiddenWeights, input * size);
  }
}
