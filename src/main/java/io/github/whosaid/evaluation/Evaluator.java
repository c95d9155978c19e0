package io.github.whosaid.evaluation;

import io.github.whosaid.QuotationType;
import io.github.whosaid.evaluation.Disagreement.Shape;
import io.github.whosaid.evaluation.Disagreement.Side;
import io.github.whosaid.evaluation.EvaluationReport.SpeakerScore;
import io.github.whosaid.evaluation.ScoredArticle.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Adds up, article by article, how far found attributions agree with the gold standard; {@link EvaluationReport} says what
 * is measured. Attributions nested in another one of the same article are not scored, as PolNeAR annotates the outermost
 * only. For one thread.
 */
public final class Evaluator {
  private final @Nullable AcceptedSpeakers accepted;
  private final Tally relation = new Tally();
  private final Map<QuotationType, Tally> relationByType = new EnumMap<>(QuotationType.class);
  private final Tally words = new Tally();
  private final Tally quotedWords = new Tally();
  private final List<Disagreement> disagreements = new ArrayList<>();
  private int articles;
  private int withoutOutput;
  private int matched;
  private int strict;
  private int cues;
  private double overlapGold;
  private double overlapFound;
  private int speakers;
  private int speakersFound;
  private int speakersRight;
  private int speakerWords;
  private int speakerWordsRight;

  /** @param accepted the right speakers' names; without them, names are not scored */
  public Evaluator(Optional<AcceptedSpeakers> accepted) {
    this.accepted = accepted.orElse(null);
  }

  /**
   * Adds an article.
   *
   * @param article the article with its gold standard
   * @param output what was found in it; none if the system gave nothing for it, which counts as nothing found
   */
  public void add(GoldArticle article, Optional<List<Annotation>> output) {
    articles++;
    withoutOutput += output.isPresent() ? 0 : 1;
    ScoredArticle scored = new ScoredArticle(article.text());
    List<Item> gold = scored.items(article.annotations());
    List<Item> found = ScoredArticle.outermost(scored.items(output.orElse(List.of())));
    addWords(article.name(), scored, gold, found);
    @Nullable Item[] foundFor = new Item[gold.size()];
    @Nullable Item[] goldFor = new Item[found.size()];
    for (Pair pair : match(gold, found)) {
      foundFor[pair.gold()] = found.get(pair.found());
      goldFor[pair.found()] = gold.get(pair.gold());
    }
    for (int i = 0; i < foundFor.length; i++) {
      addGold(article.name(), scored, gold.get(i), foundFor[i]);
    }
    for (int i = 0; i < goldFor.length; i++) {
      addFound(article.name(), scored, found.get(i), goldFor[i]);
    }
  }

  /** The figures of what was added so far. */
  public EvaluationReport report() {
    Map<QuotationType, Score> byType = new EnumMap<>(QuotationType.class);
    for (QuotationType type : QuotationType.values()) {
      byType.put(type, tally(type).score());
    }
    Optional<SpeakerScore> speaker = accepted == null ? Optional.empty()
        : Optional.of(new SpeakerScore(percent(speakerWordsRight, speakerWords), percent(speakersRight, speakers),
            percent(speakersRight, speakersFound), speakers));
    return new EvaluationReport(articles, relation.gold, relation.found, withoutOutput,
        Score.of(strict, relation.found, strict, relation.gold),
        Score.of(overlapFound, relation.found, overlapGold, relation.gold), relation.score(), percent(cues, matched), byType,
        words.score(), quotedWords.score(), speaker, disagreements);
  }

  private static double percent(int part, int whole) {
    return 100.0 * part / Math.max(1, whole);
  }

  /** Gold number {@code gold} and found number {@code found} share content. */
  private record Pair(double f1, int gold, int found) {}

  /** One to one, the largest overlap first. */
  private static List<Pair> match(List<Item> gold, List<Item> found) {
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double f1 = ScoredArticle.f1(gold.get(g).content(), found.get(f).content());
        if (f1 > 0) {
          candidates.add(new Pair(f1, g, f));
        }
      }
    }
    // The sort is stable: of equal ones the first gold, then the first found, comes first.
    candidates.sort(Comparator.comparingDouble(Pair::f1).reversed());
    boolean[] goldUsed = new boolean[gold.size()];
    boolean[] foundUsed = new boolean[found.size()];
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!goldUsed[pair.gold()] && !foundUsed[pair.found()]) {
        goldUsed[pair.gold()] = true;
        foundUsed[pair.found()] = true;
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private void addWords(String article, ScoredArticle scored, List<Item> gold, List<Item> found) {
    @Nullable Item[] owners = new Item[scored.size()];
    gold.forEach(item -> item.content().stream().forEach(word -> owners[word] = item));
    @Nullable Item[] holders = new Item[scored.size()];
    found.forEach(item -> item.content().stream().filter(word -> holders[word] == null)
        .forEach(word -> holders[word] = item));
    for (int word = 0; word < owners.length; word++) {
      Item owner = owners[word];
      Item holder = holders[word];
      boolean hit = owner != null && holder != null && scored.sameSource(owner, holder);
      words.add(owner != null, holder != null, hit);
      if (scored.isQuoted(word)) {
        quotedWords.add(owner != null, holder != null, hit);
        if (owner != null && knowsSpeaker(article, owner)) {
          speakerWords++;
          speakerWordsRight += holder != null && hasSpeaker(article, owner, holder) ? 1 : 0;
        }
      }
    }
  }

  private void addGold(String article, ScoredArticle scored, Item gold, @Nullable Item found) {
    boolean sameContent = found != null && ScoredArticle.sameContent(gold, found);
    boolean sameSource = found != null && scored.sameSource(gold, found);
    boolean speakerKnown = knowsSpeaker(article, gold);
    boolean sameSpeaker = found != null && speakerKnown && hasSpeaker(article, gold, found);
    QuotationType type = scored.type(gold);
    relation.addGold(sameContent && sameSource);
    tally(type).addGold(sameContent && sameSource);
    if (found != null) {
      matched++;
      overlapGold += (double) ScoredArticle.shared(gold.content(), found.content()) / gold.content().cardinality();
      strict += gold.content().equals(found.content()) ? 1 : 0;
      cues += gold.cue().intersects(found.cue()) || gold.cue().isEmpty() && found.cue().isEmpty() ? 1 : 0;
    }
    if (speakerKnown) {
      speakers++;
      speakersFound += sameContent ? 1 : 0;
      speakersRight += sameContent && sameSpeaker ? 1 : 0;
    }
    Shape shape = found == null ? Shape.MISSED
        : !sameContent ? Shape.WRONG_BOUNDARY
        : !sameSource ? Shape.WRONG_SOURCE
        : speakerKnown && !sameSpeaker ? Shape.WRONG_SPEAKER : null;
    if (shape != null) {
      disagreements.add(new Disagreement(shape, article, type, Optional.of(side(scored, gold)),
          Optional.ofNullable(found).map(item -> side(scored, item))));
    }
  }

  private void addFound(String article, ScoredArticle scored, Item found, @Nullable Item gold) {
    boolean hit = gold != null && ScoredArticle.sameContent(gold, found) && scored.sameSource(gold, found);
    QuotationType type = scored.type(found);
    relation.addFound(hit);
    tally(type).addFound(hit);
    if (gold != null) {
      overlapFound += (double) ScoredArticle.shared(gold.content(), found.content()) / found.content().cardinality();
    } else {
      disagreements.add(new Disagreement(Shape.SPURIOUS, article, type, Optional.empty(), Optional.of(side(scored, found))));
    }
  }

  private Tally tally(QuotationType type) {
    return relationByType.computeIfAbsent(type, unused -> new Tally());
  }

  private boolean knowsSpeaker(String article, Item gold) {
    return accepted != null && accepted.knows(article, gold.annotation().id());
  }

  private boolean hasSpeaker(String article, Item gold, Item found) {
    return accepted != null && accepted.accepts(article, gold.annotation().id(), found.annotation());
  }

  private static Side side(ScoredArticle scored, Item item) {
    Annotation annotation = item.annotation();
    return new Side(annotation.id(), scored.show(item.source()), scored.show(item.cue()), scored.show(item.content()),
        annotation.speaker(), annotation.rule());
  }

  /** What was found and what was to be found, and the hits on either side. */
  private static final class Tally {
    private int gold;
    private int found;
    private int hitsGold;
    private int hitsFound;

    void addGold(boolean hit) {
      gold++;
      hitsGold += hit ? 1 : 0;
    }

    void addFound(boolean hit) {
      found++;
      hitsFound += hit ? 1 : 0;
    }

    void add(boolean inGold, boolean inFound, boolean hit) {
      if (inGold) {
        addGold(hit);
      }
      if (inFound) {
        addFound(hit);
      }
    }

    Score score() {
      return Score.of(hitsFound, found, hitsGold, gold);
    }
  }
}
