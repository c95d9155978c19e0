package io.github.whosaid.speakers;

import io.github.whosaid.Gender;
import io.github.whosaid.Span;
import io.github.whosaid.Speaker;
import io.github.whosaid.SpeakerLink;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.attribution.Attribution;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells who the sources of an article's attributions are. Immutable and safe for any number of threads; each call reads one
 * article into a cast of its own.
 */
public final class SpeakerResolver {
  /** From the surest to the vaguest; the first that applies decides. */
  private static final List<Rule> RULES = List.of(new InterviewLabel(), new Relative(), new FirstPerson(), new ThirdPerson(),
      new Joint(), new Named(), new AppositiveName(), new OwnedBody(), new KinOf(), new OwnersDocument(), new NamedNext(),
      new RoleGiven(), new NamedDocument(), new PluralRole(), new BodyNoun(), new SameDescription(), new CapitalizedNoun(),
      new TopicPerson(), new Unnamed(), new Unknown());

  private final SpeakerWords words;

  private SpeakerResolver(SpeakerWords words) {
    this.words = words;
  }

  /** With the bundled word lists. */
  public static SpeakerResolver load() {
    return new SpeakerResolver(SpeakerWords.load(null));
  }

  /**
   * With a user's word lists.
   *
   * @param folder holds lists that replace the bundled ones of the same file name; null for none
   * @throws io.github.whosaid.WhosaidException if one cannot be read
   */
  public static SpeakerResolver load(@Nullable Path folder) {
    return new SpeakerResolver(SpeakerWords.load(folder));
  }

  /**
   * Ties each attribution to its speaker. Links to the same entity share one {@link Speaker}.
   *
   * @return one link for each attribution, in order; null for one without a source whose place does not give it one
   */
  public List<@Nullable SpeakerLink> resolve(Article article, List<Attribution> attributions) {
    if (attributions.isEmpty()) {
      return List.of();
    }
    Scene scene = new Scene(article, words, RULES);
    @Nullable Tie[] ties = new Tie[attributions.size()];
    List<Integer> order = new ArrayList<>(IntStream.range(0, ties.length).boxed().toList());
    order.sort(Comparator.comparingInt(i -> place(attributions.get(i))));
    Set<Integer> sources = new HashSet<>();
    attributions.stream().map(Attribution::source).filter(s -> s != null).forEach(s -> sources.add(s.start()));
    for (int i : order) {
      article.deadline().check();
      Attribution attribution = attributions.get(i);
      scene.narrate(place(attribution), sources);
      if (!waits(article, attribution)) {
        ties[i] = tie(scene, attribution, enclosing(attributions, ties, i));
      }
    }
    for (int i : order) {
      if (waits(article, attributions.get(i))) {
        ties[i] = tie(scene, attributions.get(i), enclosing(attributions, ties, i));
      }
    }
    return links(ties, article.text());
  }

  private static int place(Attribution attribution) {
    Span source = attribution.source();
    return source != null ? source.start() : attribution.extent().start();
  }

  /** Whether the source is an "I" whose quotation may be given to its speaker only later in the text. */
  private static boolean waits(Article article, Attribution attribution) {
    Span source = attribution.source();
    return source != null && attribution.enclosing() >= 0 && Pronouns.isFirst(Names.fold(source.in(article.text())));
  }

  private static @Nullable Entity enclosing(List<Attribution> attributions, @Nullable Tie[] ties, int i) {
    int outer = attributions.get(i).enclosing();
    Tie tie = outer < 0 ? null : ties[outer];
    return tie == null ? null : tie.entity();
  }

  private @Nullable Tie tie(Scene scene, Attribution attribution, @Nullable Entity enclosing) {
    Span span = attribution.source();
    Span extent = attribution.extent();
    if (span == null) {
      return attribution.cue() == null ? WithoutSource.tie(scene, attribution) : null;
    }
    Source source = scene.reader().read(span);
    if (source == null) {
      return null;
    }
    Tie tie = new Case(scene, attribution, source, enclosing).resolve();
    if (tie == null) {
      return null;
    }
    Sentence sentence = source.sentence();
    boolean agent = source.first() > 0 && sentence.token(source.first() - 1).text().equals("by");
    scene.occurs(tie.entity(), source.span(), sentence, agent ? NameMention.Use.OTHER : NameMention.Use.SUBJECT);
    if (attribution.enclosing() < 0) {
      Span turn = span.cover(extent);
      scene.spoke(new Turn(tie.entity(), sentence, turn.start(), turn.end()));
    }
    if (source.phrase() != null && source.name() == null && tie.entity().isPerson()) {
      tie.entity().title(source.description());
    }
    return tie;
  }

  private static List<@Nullable SpeakerLink> links(@Nullable Tie[] ties, String text) {
    IdentityHashMap<Entity, Speaker> speakers = new IdentityHashMap<>();
    List<@Nullable SpeakerLink> links = new ArrayList<>(ties.length);
    for (Tie tie : ties) {
      links.add(tie == null ? null : new SpeakerLink(speaker(tie.entity(), speakers, text), tie.confidence(), tie.rule()));
    }
    return Collections.unmodifiableList(links);
  }

  private static Speaker speaker(Entity entity, IdentityHashMap<Entity, Speaker> known, String text) {
    Speaker speaker = known.get(entity);
    if (speaker == null) {
      List<Speaker> members = entity.members().stream().map(m -> speaker(m, known, text)).toList();
      List<String> aliases = entity.forms().stream().filter(form -> !form.equals(entity.name())).toList();
      boolean one = entity.isAnimate() && !entity.isPlural();
      Gender gender = one ? entity.gender() : Gender.UNKNOWN;
      speaker = new Speaker(entity.name(), entity.kind(), gender, gender == Gender.UNKNOWN ? "" : entity.genderEvidence(),
          entity.titles(text), aliases, entity.mentions(text), members);
      known.put(entity, speaker);
    }
    return speaker;
  }
}
