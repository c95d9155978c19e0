package io.github.whosaid.attribution;

import io.github.whosaid.CueKind;
import io.github.whosaid.lexicon.ModelFile;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the source of a cue word does with the content, by lemma and word class. Immutable. */
final class CueKinds {
  private final Map<String, Set<CueKind>> kinds = new HashMap<>();
  private final Map<String, CueKind> firsts = new HashMap<>();

  /** @throws io.github.whosaid.WhosaidException if a line is not "KIND CLASS: words" */
  CueKinds(ModelFile file) {
    for (ModelFile.Line line : file.lines()) {
      String[] parts = line.text().split(": ", 2);
      String[] head = parts[0].split(" ");
      CueKind kind = head.length == 2 ? kind(head[0]) : null;
      if (kind == null || parts.length < 2 || !head[1].matches("[VNAPR]")) {
        throw file.fault(line,
            "a line is KIND CLASS: words, KIND one of " + List.of(CueKind.values()) + ", CLASS one of VNAPR");
      }
      for (String word : parts[1].split(" +")) {
        String key = word + "/" + head[1];
        kinds.computeIfAbsent(key, w -> EnumSet.noneOf(CueKind.class)).add(kind);
        firsts.putIfAbsent(key, kind);
      }
    }
  }

  private static @Nullable CueKind kind(String name) {
    for (CueKind kind : CueKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return null;
  }

  static CueKinds load(@Nullable Path folder) {
    return new CueKinds(ModelFile.read("cue-kinds.txt", folder));
  }

  /** The first kind of a word ("claim/N"), null for one that is not listed. */
  @Nullable CueKind of(String word) {
    return firsts.get(word);
  }

  boolean isAlso(String word, CueKind kind) {
    return kinds.getOrDefault(word, Set.of()).contains(kind);
  }
}
