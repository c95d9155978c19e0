package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads and writes a model as plain text: a row a cue word with its counts, a row a piece of evidence with its weight. */
public final class ModelFiles {
  private static final String CUES = "cues.tsv";

  private ModelFiles() {}

  /**
   * The model in {@code folder}, with the bundled files where it has none.
   *
   * @throws io.github.whosaid.WhosaidException if a file is missing or a row is faulty
   */
  public static Model read(@Nullable Path folder) {
    ModelFile cues = ModelFile.read(CUES, folder);
    Map<String, int[]> counts = new HashMap<>();
    for (ModelFile.Line line : cues.lines()) {
      String[] part = line.text().split("\t");
      try {
        counts.put(part[0], new int[] {Integer.parseInt(part[1]), Integer.parseInt(part[2])});
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw cues.fault(line, "a row is word/CLASS, times as a cue, times at all, parted by tabs");
      }
    }
    return new Model(counts, weights("spot", folder), weights("cue", folder), weights("content", folder),
        weights("source", folder), weights("carry-on", folder), weights("accept", folder));
  }

  private static Weights weights(String part, @Nullable Path folder) {
    ModelFile file = ModelFile.read(name(part), folder);
    Map<String, Weights.Weight> weights = new HashMap<>(file.lines().size() * 2);
    for (ModelFile.Line line : file.lines()) {
      String[] row = line.text().split("\t");
      try {
        weights.put(row[0], new Weights.Weight(finite(row[1]), Integer.parseInt(row[2])));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw file.fault(line, "a row is evidence, weight and count, parted by tabs");
      }
    }
    return new Weights(weights);
  }

  /** @throws NumberFormatException also for NaN and the infinities: sums of them are no probabilities */
  private static double finite(String number) {
    double value = Double.parseDouble(number);
    if (!Double.isFinite(value)) {
      throw new NumberFormatException(number);
    }
    return value;
  }

  private static String name(String part) {
    return "weights-" + part + ".tsv";
  }

  /** Writes all files of {@code model} into {@code folder}, the rows in alphabetical order so that two versions compare. */
  public static void write(Model model, Path folder) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("# Words that were seen as cues: word/CLASS (V verb, N noun, A adjective, P preposition, R adverb, X other),");
    rows.add("# how often as a cue, how often outside marked contents at all. Made by: train (see the README).");
    new TreeMap<>(model.cueCounts()).forEach((word, count) -> rows.add(word + "\t" + count[0] + "\t" + count[1]));
    Files.write(folder.resolve(CUES), rows);
    write("spot", "a word being a cue, before a parse", model.spot(), folder);
    write("cue", "a word being a cue", model.cue(), folder);
    write("content", "a stretch being the content of a cue", model.content(), folder);
    write("source", "a noun phrase being the source of a cue", model.source(), folder);
    write("carry-on", "a quoted region carrying on the quotation before it", model.carriesOn(), folder);
    write("accept", "a whole attribution being right", model.accept(), folder);
  }

  private static void write(String part, String what, Weights weights, Path folder) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("# What each piece of evidence is worth for " + what + ": log-odds, and how often it was seen. Evidence that");
    rows.add("# does not help has no row. Made by: train (see the README).");
    weights.sorted().forEach((piece, weight) ->
        rows.add(piece + "\t" + String.format(Locale.ROOT, "%.3f", weight.value()) + "\t" + weight.count()));
    Files.write(folder.resolve(name(part)), rows);
  }
}
