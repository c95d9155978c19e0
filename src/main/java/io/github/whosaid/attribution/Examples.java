package io.github.whosaid.attribution;

import io.github.whosaid.Span;
import io.github.whosaid.analysis.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Turns marked articles into the examples that the weights are fitted on. */
public final class Examples {
  /** A content is worth learning from when the rules propose something this near to it. */
  private static final double NEAR = 0.6;

  private static final CueKinds KINDS = CueKinds.load(null);

  private Examples() {}

  /** Takes one example: the evidence of each candidate, the share of the truth that each holds. */
  @FunctionalInterface
  public interface ChoiceTaker {
    void take(List<List<String>> candidates, float[] truth);
  }

  /** Takes one example: its evidence and its answer, 1 or 0. */
  @FunctionalInterface
  public interface QuestionTaker {
    void take(List<String> evidence, float truth);
  }

  /** An attribution as tokens. */
  record Event(Ranges content, Ranges cue, Ranges source, int cueWord) {}

  static List<Event> events(Gold gold, Words words) {
    List<Event> events = new ArrayList<>();
    for (Gold.Marked marked : gold.attributions()) {
      Ranges content = ranges(marked.content(), words);
      if (content.wordCount(words) > 0) {
        Ranges cue = ranges(marked.cue(), words);
        events.add(new Event(content, cue, ranges(marked.source(), words), cueWord(cue, content, words)));
      }
    }
    return events;
  }

  private static Ranges ranges(List<Span> spans, Words words) {
    int[] bounds = new int[spans.size() * 2];
    for (int i = 0; i < spans.size(); i++) {
      int from = words.tokenAt(spans.get(i).start());
      int to = from;
      while (to < words.size() && words.token(to).start() < spans.get(i).end()) {
        to++;
      }
      bounds[2 * i] = from;
      bounds[2 * i + 1] = to;
    }
    return Ranges.of(bounds);
  }

  /**
   * The cue's word that governs the content: the first verb that does, else the last verb, the last noun, or the first word
   * that is no auxiliary; -1 without a cue.
   */
  private static int cueWord(Ranges cue, Ranges content, Words words) {
    int verb = -1;
    int governing = -1;
    int noun = -1;
    int any = -1;
    for (int i = 0; i < cue.count(); i++) {
      for (int t = cue.from(i); t < cue.to(i); t++) {
        Token token = words.token(t);
        boolean auxiliary = Set.of("be", "have", "do").contains(token.lemma());
        if (token.isVerb() && !auxiliary) {
          verb = t;
          governing = governing < 0 && governs(t, content, words) ? t : governing;
        }
        noun = token.isNoun() ? t : noun;
        any = any < 0 || !words.isWord(any) || auxiliaryWord(words.token(any)) ? t : any;
      }
    }
    return governing >= 0 ? governing : verb >= 0 ? verb : noun >= 0 ? noun : any;
  }

  private static boolean auxiliaryWord(Token token) {
    return Set.of("be", "have", "do", "'s", "'ve").contains(token.lemma());
  }

  private static boolean governs(int cue, Ranges content, Words words) {
    int base = words.sentenceStart(cue);
    for (int child : words.sentence(cue).tree().children(cue - base)) {
      String relation = words.sentence(cue).tree().relation(child);
      if (content.contains(base + child) && !relation.equals("punct")) {
        return true;
      }
    }
    return false;
  }

  /** Counts how often each word is a cue, and at all, outside the marked contents. */
  public static Map<String, int[]> cueCounts(List<Gold> corpus) {
    Map<String, int[]> counts = new HashMap<>();
    for (Gold gold : corpus) {
      uses(gold, (words, i, cue) -> {
        int[] count = counts.computeIfAbsent(CueFinder.word(words.token(i)), w -> new int[2]);
        count[0] += cue ? 1 : 0;
        count[1]++;
      });
    }
    counts.values().removeIf(count -> count[0] == 0);
    return counts;
  }

  /** For each word that {@code counts} lets be a cue, outside the marked contents, whether it is one. */
  public static void cues(Gold gold, Map<String, int[]> counts, QuestionTaker out) {
    uses(gold, (words, i, cue) -> {
      if (CueFinder.mayBeCue(words.token(i), counts)) {
        List<String> evidence = new ArrayList<>();
        CueEvidence.collect(new Frame(words, i), evidence::add);
        out.take(evidence, cue ? 1 : 0);
      }
    });
  }

  /** As {@link #cues}, with the evidence that needs no parse. */
  public static void spots(Gold gold, Map<String, int[]> counts, QuestionTaker out) {
    uses(gold, (words, i, cue) -> {
      if (CueFinder.mayBeCue(words.token(i), counts)) {
        List<String> evidence = new ArrayList<>();
        SpotEvidence.collect(words, i, evidence::add);
        out.take(evidence, cue ? 1 : 0);
      }
    });
  }

  @FunctionalInterface
  private interface Use {
    void take(Words words, int token, boolean cue);
  }

  /** The cues and the words outside the marked contents: within them nobody marked what else is a cue. */
  private static void uses(Gold gold, Use use) {
    Words words = new Words(gold.article(), KINDS);
    Set<Integer> cues = new HashSet<>();
    Ranges contents = Ranges.NONE;
    for (Event event : events(gold, words)) {
      cues.add(event.cueWord());
      contents = contents.plus(event.content());
    }
    for (int i = 0; i < words.size(); i++) {
      boolean cue = cues.contains(i);
      if (cue || !contents.contains(i)) {
        use.take(words, i, cue);
      }
    }
  }

  /** For each marked cue, the stretches that may be its content. */
  public static void contents(Gold gold, Map<String, int[]> counts, ChoiceTaker out) {
    choices(gold, counts, (event, frame, words) -> {
      List<Proposals.Proposal> proposals = Decoder.contentProposals(frame);
      double[] nearness = proposals.stream().mapToDouble(p -> p.ranges().overlap(event.content(), words)).toArray();
      take(nearness, proposals, (proposal, evidence) -> ContentEvidence.collect(frame, proposal, evidence), out);
    });
  }

  /** For each marked cue, the noun phrases that may be its source, and none of them. */
  public static void sources(Gold gold, Map<String, int[]> counts, ChoiceTaker out) {
    choices(gold, counts, (event, frame, words) -> {
      List<Proposals.@Nullable Proposal> proposals = new ArrayList<>(Decoder.sourceProposals(frame));
      proposals.removeIf(p -> p.ranges().intersects(event.content()));
      boolean any = !proposals.isEmpty();
      proposals.add(null);
      double none = event.source().isEmpty() ? 1 : 0;
      double[] nearness =
          proposals.stream().mapToDouble(p -> p == null ? none : p.ranges().overlap(event.source(), words)).toArray();
      take(nearness, proposals, (proposal, evidence) -> SourceEvidence.collect(frame, proposal, any, evidence), out);
    });
  }

  @FunctionalInterface
  private interface Chooser {
    void choose(Event event, Frame frame, Words words);
  }

  private static void choices(Gold gold, Map<String, int[]> counts, Chooser chooser) {
    Words words = new Words(gold.article(), KINDS);
    for (Event event : events(gold, words)) {
      if (event.cueWord() >= 0 && CueFinder.mayBeCue(words.token(event.cueWord()), counts)) {
        chooser.choose(event, new Frame(words, event.cueWord()), words);
      }
    }
  }

  private static void take(double[] nearness, List<Proposals.@Nullable Proposal> proposals,
      BiConsumer<Proposals.@Nullable Proposal, Evidence> collector, ChoiceTaker out) {
    float[] truth = truth(nearness);
    if (truth == null) {
      return;
    }
    List<List<String>> candidates = new ArrayList<>();
    for (Proposals.Proposal proposal : proposals) {
      List<String> evidence = new ArrayList<>();
      collector.accept(proposal, evidence::add);
      candidates.add(evidence);
    }
    out.take(candidates, truth);
  }

  /** What a fitted model makes of an article, with what people say of it: for the weights of the last two decisions. */
  public static void outcomes(Gold gold, Model model, QuestionTaker accept, QuestionTaker carryOn) {
    Words words = new Words(gold.article(), KINDS);
    List<Event> events = events(gold, words);
    List<Candidate> all = new Decoder(model, Attributor.LEAST_CUE).candidates(words);
    Neighbours rivals = new Neighbours(words, all);
    for (Candidate candidate : all) {
      boolean within = events.stream().anyMatch(e -> e.content().contains(candidate.frame.cueWord()))
          && events.stream().noneMatch(e -> e.cueWord() == candidate.frame.cueWord());
      if (within && all.stream().noneMatch(o -> o != candidate && o.content.contains(candidate.frame.cueWord()))) {
        continue;
      }
      List<String> evidence = new ArrayList<>();
      AcceptEvidence.collect(candidate, rivals.of(candidate), false, evidence::add);
      accept.take(evidence, events.stream().anyMatch(e -> agree(e, candidate, words)) ? 1 : 0);
      candidate.confidence = candidate.cueProbability;
      candidate.nestedConfidence = candidate.cueProbability;
    }
    List<Candidate> chosen = Selector.select(all, words, (candidate, nested) -> candidate.cueProbability, 0.4);
    Candidate owner = null;
    Integer previous = null;
    for (CarryOn.Pair pair : CarryOn.pairs(chosen, words)) {
      if (pair.before() != owner) {
        previous = null;
      }
      owner = pair.before();
      Candidate before = owner;
      Event event = events.stream().filter(e -> e.content().intersects(before.content)).findFirst().orElse(null);
      if (event != null) {
        Ranges region = Ranges.of(words.regionFrom(pair.region()), words.regionTo(pair.region()));
        boolean same = 2 * region.shared(event.content(), words) > region.wordCount(words);
        List<String> evidence = new ArrayList<>();
        CarryOn.collect(pair, previous, words, evidence::add);
        carryOn.take(evidence, same ? 1 : 0);
        previous = same ? (Integer) pair.region() : null;
      }
    }
  }

  /** Whether a candidate counts as right: half of the content's words, and the source's words or its last name. */
  static boolean agree(Event event, Candidate candidate, Words words) {
    if (candidate.content.overlap(event.content(), words) < 0.5) {
      return false;
    }
    if (candidate.source() == null || event.source().isEmpty()) {
      return candidate.source() == null && event.source().isEmpty();
    }
    String name = lastName(event.source(), words);
    return candidate.source().overlap(event.source(), words) >= 0.5
        || !name.isEmpty() && name.equals(lastName(candidate.source(), words));
  }

  private static String lastName(Ranges source, Words words) {
    String last = "";
    for (int i = 0; i < source.count(); i++) {
      for (int t = source.from(i); t < source.to(i); t++) {
        last = Character.isUpperCase(words.token(t).text().charAt(0)) ? t + "" : last;
      }
    }
    return last;
  }

  /** The nearest candidates share the truth; null where none is near. */
  private static float @Nullable [] truth(double[] nearness) {
    double most = 0;
    for (double near : nearness) {
      most = Math.max(most, near);
    }
    if (most < NEAR) {
      return null;
    }
    float[] truth = new float[nearness.length];
    float total = 0;
    for (int i = 0; i < nearness.length; i++) {
      truth[i] = (float) Math.exp(40 * (nearness[i] - most));
      truth[i] = truth[i] < 0.02 ? 0 : truth[i];
      total += truth[i];
    }
    for (int i = 0; i < truth.length; i++) {
      truth[i] /= total;
    }
    return truth;
  }
}
