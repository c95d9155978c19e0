package io.github.whosaid.attribution;

import io.github.whosaid.Cue;
import io.github.whosaid.CueKind;
import io.github.whosaid.QuotationType;
import io.github.whosaid.Span;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an attribution of a candidate: its type, its cue in full, its addressee. */
final class Finish {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "n’t", "neither", "nor", "hardly");
  private static final Set<String> REFUSALS = Set.of("decline", "refuse", "fail", "neglect", "omit", "forget", "deny");
  private static final Set<String> DOCUMENTS = Set.of("report", "study", "poll", "survey", "document", "record", "data",
      "figure", "statistic", "analysis", "research", "paper", "letter", "memo", "email", "e-mail", "statement", "filing",
      "finding", "number", "result", "article", "book", "video", "transcript", "census", "evidence", "ad", "map", "chart",
      "bill", "law");
  /** Verbs whose object is whom they tell. */
  private static final Set<String> TELLING = Set.of("tell", "inform", "notify", "assure", "reassure", "remind", "warn",
      "advise", "ask", "promise", "brief", "caution", "email", "text", "message", "show", "teach", "answer", "convince",
      "persuade", "quiz");

  private final Words words;
  private final Candidate candidate;
  private final Frame frame;

  Finish(Words words, Candidate candidate) {
    this.words = words;
    this.candidate = candidate;
    this.frame = candidate.frame;
  }

  Attribution attribution(int enclosing) {
    Ranges source = candidate.source();
    Span sourceSpan = source == null ? null : words.span(source.first(), source.end());
    Span head = source == null ? null : head(source).span();
    return new Attribution(type(), content(), candidate.isCued() ? cue() : null, sourceSpan, head,
        addressee(), enclosing, candidate.confidence, candidate.rule());
  }

  /** The content without opening marks whose closing ones it lacks: a part of a quotation stands without marks. */
  private List<Span> content() {
    Ranges whole = candidate.content;
    Ranges paired = whole;
    for (int i = 0; i < whole.count(); i++) {
      int first = whole.from(i);
      if (words.isOpeningMark(first)) {
        int region = words.region(first);
        boolean cut = words.quote(region).closed() && !whole.contains(words.regionTo(region) - 1);
        paired = cut ? paired.minus(Ranges.of(first, first + 1)) : paired;
      }
    }
    return paired.spans(words);
  }

  /** Headlines and signatures may name their speaker in a sentence after the cue's. */
  private Token head(Ranges source) {
    boolean within = source.first() >= frame.base && source.end() <= frame.base + frame.size();
    return words.token(within ? frame.base + SourceEvidence.head(frame, source) : source.end() - 1);
  }

  private QuotationType type() {
    int quoted = candidate.content.quotedWordCount(words);
    return quoted == 0 ? QuotationType.INDIRECT
        : quoted == candidate.content.wordCount(words) ? QuotationType.DIRECT : QuotationType.MIXED;
  }

  private Cue cue() {
    int last = frame.cueWord();
    String lemma = isAccording() ? "according" : frame.lemma;
    int next = last + 1;
    if (next < frame.base + frame.size() && !candidate.content.contains(next) && isParticle(next)) {
      last = next;
      lemma += " " + words.lower(next);
    }
    Span span = words.span(frame.cueWord(), last + 1);
    return new Cue(span, span.in(words.article().text()), lemma, kind(lemma), isNegated());
  }

  /**
   * A particle, or the preposition whose noun the content or the source starts with: calling <i>on</i>, according <i>to</i>.
   */
  private boolean isParticle(int i) {
    Token token = words.token(i);
    if (token.tag().equals("RP")) {
      return true;
    }
    boolean preposition = token.tag().equals("IN") || token.tag().equals("TO");
    boolean beforeContent = candidate.content.first() == i + 1;
    boolean beforeSource = candidate.source() != null && candidate.source().first() == i + 1;
    boolean clause = token.text().equalsIgnoreCase("that");
    return preposition && (isAccording() || beforeContent && !clause || beforeSource && frame.pos != 'V');
  }

  /** The tagger takes "according" for a participle. */
  private boolean isAccording() {
    return words.lower(frame.cueWord()).equals("according");
  }

  /** @param lemma the cue's, with its particle: "call on" is not "call" */
  private CueKind kind(String lemma) {
    String word = frame.lemma + "/" + frame.pos;
    CueKind first = words.kinds().of(lemma.replace(' ', '_') + "/" + frame.pos);
    first = first == null ? words.kinds().of(word) : first;
    if (first == null) {
      return CueKind.SAY;
    }
    if (words.kinds().isAlso(word, CueKind.SHOW) && isDocument()) {
      return CueKind.SHOW;
    }
    boolean unattributed = frame.passive && candidate.source() == null;
    return unattributed && words.kinds().isAlso(word, CueKind.EXPECT) ? CueKind.EXPECT : first;
  }

  private boolean isDocument() {
    Ranges source = candidate.source();
    return source != null && DOCUMENTS.contains(head(source).lemma());
  }

  private boolean isNegated() {
    DependencyTree tree = frame.tree;
    for (int child : tree.children(frame.cue)) {
      if (NEGATIONS.contains(frame.lower(child))) {
        return true;
      }
    }
    int head = tree.head(frame.cue);
    boolean clause = tree.is(frame.cue, "xcomp") || tree.is(frame.cue, "ccomp") && !tree.hasChild(frame.cue, "nsubj")
        || head == frame.cue - 1;
    if (head < 0 || !clause) {
      return false;
    }
    return REFUSALS.contains(frame.sentence.token(head).lemma())
        || tree.children(head, "advmod").stream().anyMatch(i -> NEGATIONS.contains(frame.lower(i)));
  }

  private @Nullable Span addressee() {
    if (frame.pos != 'V') {
      return null;
    }
    for (int child : frame.tree.children(frame.cue)) {
      boolean object = frame.tree.is(child, "iobj") || frame.tree.is(child, "obj") && TELLING.contains(frame.lemma);
      int mark = frame.tree.child(child, "case");
      boolean to = frame.tree.is(child, "obl") && mark >= 0 && frame.lower(mark).equals("to") && isSomebody(child);
      if (child > frame.cue && (object && isSomebody(child) || to)) {
        Ranges phrase = longestPhrase(child);
        if (phrase != null) {
          return words.span(phrase.first(), phrase.end());
        }
      }
    }
    return null;
  }

  /** The noun phrase around {@code head} without clauses, clear of content and source; null if there is none. */
  private @Nullable Ranges longestPhrase(int head) {
    Ranges longest = null;
    for (Ranges phrase : NounPhrases.around(frame, head)) {
      boolean free = !phrase.intersects(candidate.content)
          && (candidate.source() == null || !phrase.intersects(candidate.source()));
      boolean verb = false;
      for (int i = phrase.first(); i < phrase.end(); i++) {
        verb |= words.token(i).isVerb() || words.token(i).text().equals(",");
      }
      longest = free && !verb ? phrase : longest;
    }
    return longest;
  }

  private boolean isSomebody(int i) {
    Token token = frame.sentence.token(i);
    return token.isNamed() || token.isNoun() || token.tag().equals("PRP");
  }
}
