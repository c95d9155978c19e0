package io.github.whosaid.speakers;

import io.github.whosaid.Gender;
import io.github.whosaid.Span;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One article while its sources are tied: who is in it, and who spoke last. */
final class Scene {
  /** How sure a pronoun that is no source must be to count as a mention. */
  private static final double SURE = 0.75;

  private final Article article;
  private final SpeakerWords words;
  private final List<Rule> rules;
  private final Cast cast;
  private final Timeline timeline;
  private final Groups groups;
  private final Nominals nominals = new Nominals();
  private final Antecedents antecedents;
  private final SourceReader reader;
  private @Nullable Turn last;
  private @Nullable Turn lastOther;
  private @Nullable Entity author;
  private @Nullable Entity mostNamed;
  private int narrated;

  Scene(Article article, SpeakerWords words, List<Rule> rules) {
    this.article = article;
    this.words = words;
    this.rules = rules;
    cast = CastBuilder.build(article, words);
    timeline = new Timeline(article, cast);
    groups = new Groups(cast);
    groups.find(article, timeline);
    antecedents = new Antecedents(article, timeline, new PluralPhrases(article, words, nominals));
    reader = new SourceReader(article, words, cast);
  }

  Article article() {
    return article;
  }

  SpeakerWords words() {
    return words;
  }

  List<Rule> rules() {
    return rules;
  }

  Cast cast() {
    return cast;
  }

  Timeline timeline() {
    return timeline;
  }

  Groups groups() {
    return groups;
  }

  Nominals nominals() {
    return nominals;
  }

  Antecedents antecedents() {
    return antecedents;
  }

  SourceReader reader() {
    return reader;
  }

  /** The attribution before; null at the first one. */
  @Nullable Turn lastSpeaker() {
    return last;
  }

  /** The latest attribution whose speaker is another than the last one's. */
  @Nullable Turn lastOther() {
    return lastOther;
  }

  void spoke(Turn turn) {
    if (last != null && last.entity() != turn.entity()) {
      lastOther = last;
    }
    last = turn;
  }

  /** Notes that the tokens of {@code span} stand for {@code entity}. */
  void occurs(Entity entity, Span span, Sentence sentence, NameMention.Use use) {
    entity.mention(span);
    timeline.add(new Occurrence(entity, sentence, span.start(), use, article.isQuoted(span.start())));
  }

  /**
   * Ties the "he" and "she" of the narration that are no sources, from where it ended the last time.
   *
   * @param until the offset to stop before
   * @param sources where the sources start
   */
  void narrate(int until, Set<Integer> sources) {
    for (int s = article.sentenceAt(narrated).index(); s < article.sentences().size(); s++) {
      Sentence sentence = article.sentences().get(s);
      for (int i = sentence.tokenAt(narrated); i < sentence.size(); i++) {
        Token token = sentence.token(i);
        if (token.start() >= until) {
          narrated = Math.max(narrated, until);
          return;
        }
        if (token.tag().startsWith("PRP") && !sources.contains(token.start()) && !article.isQuoted(token.start())
            && Pronouns.gender(Names.fold(token.text())) != Gender.UNKNOWN) {
          narrate(sentence, i);
        }
      }
    }
    narrated = Math.max(narrated, until);
  }

  private void narrate(Sentence sentence, int i) {
    Token token = sentence.token(i);
    Tie tie = antecedents.of(sentence, i, List.of(), null, last, false);
    if (tie != null && tie.confidence() > 0.5) {
      boolean subject = token.tag().equals("PRP") && !List.of("him", "her").contains(Names.fold(token.text()));
      NameMention.Use use = subject ? NameMention.Use.SUBJECT : NameMention.Use.POSSESSIVE;
      timeline.add(new Occurrence(tie.entity(), sentence, token.start(), use, false));
      if (tie.confidence() >= SURE) {
        tie.entity().mention(token.span());
      }
    }
  }

  /** The person whom the article names most, null if it names none. */
  @Nullable Entity mostNamed() {
    if (mostNamed == null) {
      for (NameMention mention : cast.mentions()) {
        Entity entity = mention.entity();
        boolean more = entity != null && entity.isPerson() && (mostNamed == null || entity.weight() > mostNamed.weight());
        mostNamed = more ? entity : mostNamed;
      }
    }
    return mostNamed;
  }

  /** The article's writer: by name where a by-line gives it. */
  Entity author() {
    if (author == null) {
      author = new Byline(article, words, cast).author();
    }
    return author;
  }
}
