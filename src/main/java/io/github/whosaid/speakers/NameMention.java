package io.github.whosaid.speakers;

import io.github.whosaid.Span;
import io.github.whosaid.SpeakerKind;
import io.github.whosaid.analysis.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place where the article names someone or something. Its entity is set once the whole article is read. */
final class NameMention {
  final Sentence sentence;
  /** Index of the first token of the title before the name; {@link #first} without a title. */
  final int titleStart;
  final int first;
  final int last;
  /** What the place itself tells: PERSON, ORGANIZATION, PLACE, or UNKNOWN. */
  final SpeakerKind guess;
  /** The name's words, folded, without a leading "the". */
  final List<String> key;
  final Use use;
  private final int nickname;
  private final int nicknameEnd;
  private @Nullable Entity entity;

  NameMention(Sentence sentence, int titleStart, int first, int last, SpeakerKind guess, Use use) {
    this(sentence, titleStart, first, last, guess, use, last + 1, last);
  }

  private NameMention(Sentence sentence, int titleStart, int first, int last, SpeakerKind guess, Use use, int nickname,
      int nicknameEnd) {
    this.sentence = sentence;
    this.titleStart = titleStart;
    this.first = first;
    this.last = last;
    this.guess = guess;
    this.use = use;
    this.nickname = nickname;
    this.nicknameEnd = nicknameEnd;
    List<String> words = new ArrayList<>(last - first + 1);
    for (int i = first; i <= last; i++) {
      boolean nick = nickname <= i && i <= nicknameEnd;
      if (!nick && (sentence.token(i).isWord() || sentence.token(i).text().equals("&"))) {
        words.add(Names.fold(sentence.token(i).text()));
      }
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    this.key = List.copyOf(words);
  }

  /** The mention with a nickname in it, its marks included, that is no part of the name: Ida "Buzz" Lee. */
  NameMention without(int from, int to) {
    return new NameMention(sentence, titleStart, first, last, guess, use, from, to);
  }

  /** The name as it is written in {@code text}, without "the" and nicknames, with single blanks. */
  String written(String text) {
    String words = nickname > last ? span().in(text)
        : sentence.span(first, nickname - 1).in(text) + " " + sentence.span(nicknameEnd + 1, last).in(text);
    String plain = words.replaceAll("\\s+", " ");
    return plain.regionMatches(true, 0, "the ", 0, 4) && plain.length() > 4 ? plain.substring(4) : plain;
  }

  /** How a name is used where it stands. */
  enum Use {
    /** It acts: "Lee said", "said Lee". */
    SUBJECT,
    /** Any other place of its own: "told Lee", "with Lee". */
    OTHER,
    /** It owns: "Lee's plan". */
    POSSESSIVE,
    /** It qualifies another noun: "a Lee spokesman". */
    MODIFIER
  }

  Span span() {
    return sentence.span(first, last);
  }

  int offset() {
    return sentence.token(first).start();
  }

  @Nullable Entity entity() {
    return entity;
  }

  void tieTo(Entity to) {
    entity = to;
  }

  @Override
  public String toString() {
    return key + " " + guess + " " + use;
  }
}
