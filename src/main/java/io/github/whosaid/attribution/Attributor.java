package io.github.whosaid.attribution;

import io.github.whosaid.analysis.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From an analysed article to its attributions. Immutable; safe for any number of threads. */
public final class Attributor {
  /** A word less likely than this to be a cue is not looked into. */
  static final double LEAST_CUE = 0.08;

  private final Model model;
  private final CueKinds kinds;

  /** @param kinds says what the source of each cue word does */
  Attributor(Model model, CueKinds kinds) {
    this.model = model;
    this.kinds = kinds;
  }

  /**
   * Reads the rules' data.
   *
   * @param folder where the user's own files stand; null, or one that is not there, is the bundled one
   * @throws io.github.whosaid.WhosaidException if a file is missing or faulty
   */
  public static Attributor load(@Nullable Path folder) {
    return new Attributor(ModelFiles.read(folder), CueKinds.load(folder));
  }

  /**
   * The attributions of {@code article} that are at least {@code least} sure, in text order, an outer one before its inner
   * ones.
   */
  public List<Attribution> attribute(Article article, double least) {
    Words words = new Words(article, kinds);
    List<Candidate> chosen = inOrder(candidates(words, least), words);
    IdentityHashMap<Candidate, Integer> outer = enclosing(chosen, words);
    return chosen.stream().map(c -> new Finish(words, c).attribution(outer.getOrDefault(c, -1))).toList();
  }

  /** The attributions as {@link #attribute} gives them, each with the {@code most} weightiest pieces of evidence. */
  public List<Explanation> explain(Article article, double least, int most) {
    Words words = new Words(article, kinds);
    List<Candidate> likely = likely(words);
    Neighbours rivals = new Neighbours(words, likely);
    List<Candidate> chosen = inOrder(select(likely, rivals, words, least), words);
    IdentityHashMap<Candidate, Integer> outer = enclosing(chosen, words);
    Explainer explainer = new Explainer(model, rivals, most);
    List<Explanation> explanations = new ArrayList<>(chosen.size());
    for (Candidate candidate : chosen) {
      int enclosing = outer.getOrDefault(candidate, -1);
      explanations.add(new Explanation(new Finish(words, candidate).attribution(enclosing),
          explainer.decisions(candidate, enclosing >= 0)));
    }
    return explanations;
  }

  private static List<Candidate> inOrder(List<Candidate> candidates, Words words) {
    List<Candidate> chosen = new ArrayList<>(candidates);
    chosen.sort(Comparator.comparingInt((Candidate c) -> c.content.first())
        .thenComparing(c -> -c.content.wordCount(words)));
    return chosen;
  }

  /** For each candidate the index of the one with the shortest content that holds all of its own, or -1. */
  private static IdentityHashMap<Candidate, Integer> enclosing(List<Candidate> chosen, Words words) {
    IdentityHashMap<Candidate, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      places.put(chosen.get(i), i);
    }
    Neighbours neighbours = new Neighbours(words, chosen);
    IdentityHashMap<Candidate, Integer> enclosing = new IdentityHashMap<>();
    for (Candidate inner : chosen) {
      words.article().deadline().check();
      Candidate best = null;
      for (Candidate outer : neighbours.of(inner)) {
        if (outer != inner && outer.content.contains(inner.frame.cueWord()) && outer.content.containsAll(inner.content)
            && (best == null || outer.content.wordCount(words) < best.content.wordCount(words))) {
          best = outer;
        }
      }
      enclosing.put(inner, best == null ? -1 : places.getOrDefault(best, -1));
    }
    return enclosing;
  }

  /** The attributions at least {@code least} sure that go together, with the regions that carry them on. */
  List<Candidate> candidates(Words words, double least) {
    List<Candidate> likely = likely(words);
    return select(likely, new Neighbours(words, likely), words, least);
  }

  /** What the weights hold for likely enough to be looked into, outside captions. */
  private List<Candidate> likely(Words words) {
    List<Candidate> all = new Decoder(model, LEAST_CUE).candidates(words);
    Set<Integer> captions = Captions.in(words);
    all.removeIf(candidate -> captions.contains(candidate.frame.sentence.paragraph())
        && AcceptEvidence.type(candidate.content, words).equals("indirect"));
    return all;
  }

  private List<Candidate> select(List<Candidate> likely, Neighbours rivals, Words words, double least) {
    List<Candidate> all = new ArrayList<>(likely);
    List<Candidate> laidOut = new ArrayList<>(Transcript.turns(words));
    laidOut.addAll(Signature.signed(words));
    laidOut.addAll(Headline.attributed(words));
    laidOut.addAll(UnattributedReport.adverbs(words));
    laidOut.addAll(InTheWordsOf.phrases(words));
    Set<Integer> places = laidOut.stream().map(candidate -> candidate.frame.cueWord()).collect(Collectors.toSet());
    all.removeIf(candidate -> places.contains(candidate.frame.cueWord()));
    for (Candidate candidate : all) {
      words.article().deadline().check();
      candidate.confidence = confidence(candidate, rivals, false);
      candidate.nestedConfidence = confidence(candidate, rivals, true);
    }
    all.replaceAll(UnattributedReport::read);
    all.addAll(laidOut);
    List<Candidate> chosen =
        Selector.select(all, words, (candidate, nested) -> confidence(candidate, rivals, nested), least);
    carryOn(chosen, words);
    return chosen;
  }

  private double confidence(Candidate candidate, Neighbours rivals, boolean nested) {
    Weights.Sum sum = new Weights.Sum(model.accept());
    AcceptEvidence.collect(candidate, rivals.of(candidate), nested, sum);
    return Weights.probability(sum.total());
  }

  private void carryOn(List<Candidate> chosen, Words words) {
    List<Candidate> outermost = new ArrayList<>(chosen);
    Neighbours neighbours = new Neighbours(words, chosen);
    outermost.removeIf(c -> neighbours.of(c).stream().anyMatch(o -> o != c && o.content.contains(c.frame.cueWord())));
    Candidate owner = null;
    Integer previous = null;
    for (CarryOn.Pair pair : CarryOn.pairs(outermost, words)) {
      if (pair.before() != owner) {
        previous = null;
      }
      owner = pair.before();
      Weights.Sum sum = new Weights.Sum(model.carriesOn());
      CarryOn.collect(pair, previous, words, sum);
      boolean indirect = owner.content.quotedWordCount(words) == 0;
      if (indirect && CarryOn.isNextSentence(pair, words)) {
        chosen.add(CarryOn.ownQuotation(pair, words));
      } else if (sum.total() > 0) {
        owner.content = owner.content.plus(Ranges.of(words.regionFrom(pair.region()), words.regionTo(pair.region())));
        previous = pair.region();
      } else if (CarryOn.isNextSentence(pair, words)) {
        chosen.add(CarryOn.ownQuotation(pair, words));
      }
    }
  }
}
