package io.github.whosaid.evaluation;

import io.github.whosaid.evaluation.Disagreement.Shape;
import io.github.whosaid.evaluation.Disagreement.Side;
import io.github.whosaid.format.TerminalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The disagreements of one shape.
 *
 * @param shape how they differ
 * @param count how many there are
 * @param byType how many by type, the most frequent first
 * @param byRule how many by rule, the most frequent first; empty where no rule is known
 * @param byCue how many by the words of the cue, the most frequent first
 * @param examples the first ones
 */
record DisagreementGroup(Shape shape, int count, Map<String, Integer> byType, Map<String, Integer> byRule,
    Map<String, Integer> byCue, List<Disagreement> examples) {
  private static final int CUES_SHOWN = 12;

  /** One group per shape that occurs, each with at most {@code examples} examples. */
  static List<DisagreementGroup> of(List<Disagreement> disagreements, int examples) {
    List<DisagreementGroup> groups = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      List<Disagreement> members = disagreements.stream().filter(d -> d.shape() == shape).toList();
      if (!members.isEmpty()) {
        groups.add(new DisagreementGroup(shape, members.size(), counts(members, d -> List.of(lower(d.type()))),
            counts(members, d -> d.rule().stream().toList()),
            counts(members, d -> List.of(d.cue().isEmpty() ? "(none)" : d.cue().toLowerCase(Locale.ROOT))),
            members.stream().limit(examples).toList()));
      }
    }
    return groups;
  }

  private static Map<String, Integer> counts(List<Disagreement> members, Function<Disagreement, List<String>> keys) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    members.forEach(member -> keys.apply(member).forEach(key -> counts.merge(key, 1, Integer::sum)));
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** "wrong source". */
  String title() {
    return lower(shape).replace('_', ' ');
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The group as paragraphs of text. */
  String toText() {
    StringBuilder text = new StringBuilder("\n" + title() + ": " + count + "\n");
    text.append("  by type  ").append(shown(byType, byType.size())).append('\n');
    if (!byRule.isEmpty()) {
      text.append("  by rule  ").append(shown(byRule, byRule.size())).append('\n');
    }
    text.append("  by cue   ").append(shown(byCue, CUES_SHOWN)).append('\n');
    for (Disagreement example : examples) {
      text.append("  " + TerminalText.escape(example.article()) + ", " + lower(example.type()) + "\n");
      example.gold().ifPresent(side -> text.append("    gold   ").append(shown(side)).append('\n'));
      example.found().ifPresent(side -> text.append("    found  ").append(shown(side)).append('\n'));
    }
    return text.toString();
  }

  private static String shown(Map<String, Integer> counts, int most) {
    String head = counts.entrySet().stream().limit(most)
        .map(entry -> TerminalText.escape(entry.getKey()) + " " + entry.getValue())
        .collect(Collectors.joining(", "));
    int more = counts.size() - most;
    return more > 0 ? head + ", and " + more + " more" : head;
  }

  private static String shown(Side side) {
    String words = side.id() + " | " + side.source() + " | " + side.cue() + " | " + side.content();
    String speaker = side.speaker().map(name -> " | speaker " + name).orElse("");
    return TerminalText.escape(words + speaker + side.rule().map(rule -> " | rule " + rule).orElse(""));
  }
}
