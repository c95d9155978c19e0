package io.github.whosaid.evaluation;

import io.github.whosaid.QuotationType;
import io.github.whosaid.Span;
import io.github.whosaid.format.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An article's words, and attributions as sets of them: which words are quoted, how far two attributions agree. */
final class ScoredArticle {
  private static final Pattern MARKS = Pattern.compile("\n|[\"“”]|''|``");

  private final Words words;
  private final BitSet quoted;

  ScoredArticle(String text) {
    words = Words.of(text);
    quoted = quotedWords(text);
  }

  /** An attribution by the numbers of its words. */
  record Item(Annotation annotation, BitSet content, BitSet cue, BitSet source) {}

  /** Those of {@code annotations} that have a word of content; a "that" which opens the content does not count. */
  List<Item> items(List<Annotation> annotations) {
    List<Item> items = new ArrayList<>();
    for (Annotation annotation : annotations) {
      BitSet content = words.touching(annotation.content());
      if (content.cardinality() > 1 && words.text(content.nextSetBit(0)).equalsIgnoreCase("that")) {
        content.clear(content.nextSetBit(0));
      }
      if (!content.isEmpty()) {
        items.add(new Item(annotation, content, words.touching(annotation.cue()), words.touching(annotation.source())));
      }
    }
    return items;
  }

  /** Those of {@code items} whose content is no proper part of another one's. */
  static List<Item> outermost(List<Item> items) {
    return items.stream()
        .filter(item -> items.stream().noneMatch(other -> nested(item.content(), other.content())))
        .toList();
  }

  private static boolean nested(BitSet inner, BitSet outer) {
    return inner.cardinality() < outer.cardinality() && shared(inner, outer) == inner.cardinality();
  }

  /** How many words the article has. */
  int size() {
    return words.count();
  }

  /** Whether {@code word} stands in quotation marks. */
  boolean isQuoted(int word) {
    return quoted.get(word);
  }

  /** How much of the content stands in quotation marks; five in a hundred words of a direct one may stand outside. */
  QuotationType type(Item item) {
    double share = (double) shared(item.content(), quoted) / item.content().cardinality();
    return share > 0.95 ? QuotationType.DIRECT : share > 0 ? QuotationType.MIXED : QuotationType.INDIRECT;
  }

  /** Whether the contents share half of their words. */
  static boolean sameContent(Item gold, Item found) {
    return f1(gold.content(), found.content()) >= 0.5;
  }

  /** Whether the sources share half of their words, or their last name; without a gold source, whether none was found. */
  boolean sameSource(Item gold, Item found) {
    if (gold.source().isEmpty()) {
      return found.source().isEmpty();
    }
    if (f1(gold.source(), found.source()) >= 0.5) {
      return true;
    }
    int name = lastCapitalised(gold.source());
    return name >= 0 && name == lastCapitalised(found.source());
  }

  private int lastCapitalised(BitSet set) {
    int last = set.length() - 1;
    while (last >= 0 && !Character.isUpperCase(words.text(last).codePointAt(0))) {
      last = set.previousSetBit(last - 1);
    }
    return last;
  }

  /** The words of {@code set}, parted by blanks. */
  String show(BitSet set) {
    return set.stream().mapToObj(words::text).collect(Collectors.joining(" "));
  }

  /** How many words the two share. */
  static int shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  /** The harmonic mean of the shares of either that the other has. */
  static double f1(BitSet a, BitSet b) {
    int both = shared(a, b);
    return both == 0 ? 0 : 2.0 * both / (a.cardinality() + b.cardinality());
  }

  /** The words between double quotation marks; a line's end closes what is open. */
  private BitSet quotedWords(String text) {
    BitSet found = new BitSet();
    Matcher mark = MARKS.matcher(text);
    int open = -1;
    while (mark.find()) {
      if (open >= 0) {
        found.or(words.touching(List.of(new Span(open, mark.start()))));
      }
      boolean opens = switch (mark.group()) {
        case "“", "``" -> true;
        case "\"" -> open < 0;
        default -> false;
      };
      open = opens ? mark.start() : -1;
    }
    if (open >= 0) {
      found.or(words.touching(List.of(new Span(open, text.length()))));
    }
    return found;
  }
}
