package io.github.whosaid.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Every figure as it was measured, in a file of tab-separated values from the moment it is known, and the medians. */
final class Figures implements AutoCloseable {
  private record Key(String figure, String contestant) {}

  private final Map<Key, List<Double>> values = new LinkedHashMap<>();
  private final Writer file;

  Figures(Path path) throws IOException {
    file = Files.newBufferedWriter(path);
    file.write("figure\tcontestant\tround\tvalue\n");
  }

  void add(String figure, String contestant, double value) throws IOException {
    List<Double> rounds = values.computeIfAbsent(new Key(figure, contestant), key -> new ArrayList<>());
    rounds.add(value);
    String line = figure + "\t" + contestant + "\t" + rounds.size() + "\t" + value;
    System.err.println(line);
    file.write(line + "\n");
    file.flush();
  }

  /** Empty if it was not measured. */
  OptionalDouble median(String figure, String contestant) {
    List<Double> sorted = values.getOrDefault(new Key(figure, contestant), List.of()).stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(
        sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
