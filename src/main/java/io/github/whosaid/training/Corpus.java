package io.github.whosaid.training;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.Analyzer;
import io.github.whosaid.attribution.Gold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a folder {@code text} of NAME.txt and a folder {@code attributions} of NAME.ann or NAME_ANNOTATOR.ann in brat standoff. */
public final class Corpus {
  private Corpus() {}

  public static List<Gold> read(Path home, Analyzer analyzer) throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(home.resolve("text"))) {
      texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    Map<String, Path> annotations = new HashMap<>();
    try (Stream<Path> files = Files.list(home.resolve("attributions"))) {
      files.sorted().forEach(f -> {
        String name = f.getFileName().toString().replaceAll("\\.ann$", "");
        annotations.putIfAbsent(name, f);
        annotations.putIfAbsent(name.replaceAll("_[^_]*$", ""), f);
      });
    }
    return texts.parallelStream().map(text -> {
      String name = text.getFileName().toString().replaceAll("\\.txt$", "");
      Path annotation = annotations.get(name);
      if (annotation == null) {
        throw new IllegalArgumentException("no .ann file for " + text);
      }
      try {
        String words = Files.readString(text);
        return new Gold(name, analyzer.analyze(words), marked(Files.readAllLines(annotation), words));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + text, e);
      }
    }).toList();
  }

  private static List<Gold.Marked> marked(List<String> lines, String text) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<Gold.Marked> found = new ArrayList<>();
    for (String line : lines) {
      String[] part = line.split("\t");
      if (line.startsWith("T") && part.length > 1) {
        List<Span> where = new ArrayList<>();
        for (String range : part[1].substring(part[1].indexOf(' ') + 1).split(";")) {
          String[] ends = range.trim().split(" ");
          where.add(new Span(text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
              text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        spans.put(part[0], where);
      }
    }
    for (String line : lines) {
      String[] part = line.split("\t");
      if (line.startsWith("E") && part.length > 1 && part[1].startsWith("Attribution")) {
        Map<String, List<Span>> roles = new HashMap<>();
        for (String role : part[1].split(" ")) {
          String[] pair = role.split(":");
          roles.computeIfAbsent(pair[0].replaceAll("\\d+$", ""), r -> new ArrayList<>())
              .addAll(spans.getOrDefault(pair[1], List.of()));
        }
        found.add(new Gold.Marked(roles.getOrDefault("Content", List.of()), roles.getOrDefault("Cue", List.of()),
            roles.getOrDefault("Source", List.of())));
      }
    }
    return found;
  }
}
