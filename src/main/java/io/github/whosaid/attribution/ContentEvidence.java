package io.github.whosaid.attribution;

import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Sentence;
import java.util.List;

/**
 * What speaks for and against a stretch being the content of a cue: the rules behind it, its borders, what it cuts and
 * keeps.
 */
final class ContentEvidence {
  private ContentEvidence() {}

  static void collect(Frame f, Proposals.Proposal proposal, Evidence out) {
    Ranges r = proposal.ranges();
    Words words = f.words;
    String word = f.lemma + "/" + f.pos;
    int here = f.cueWord();
    String marks = marks(f, r, out);
    List<String> rules = proposal.rules();
    String first = rules.get(0);
    for (String rule : rules) {
      out.add("rule=" + rule);
      out.add("rule pos=" + rule + " " + f.pos + (f.passive ? "p" : ""));
      out.add("rule word=" + rule + " " + word);
      out.add("rule kind=" + rule + " " + f.kind + f.pos);
      out.add("rule marks=" + rule + " " + marks);
    }
    out.add("rules=" + Text.bucket(rules.size()));
    int count = r.wordCount(words);
    out.add("length=" + f.pos + " " + Text.bucket(count));
    out.add("parts=" + r.count() + " " + first);
    boolean after = r.first() > here;
    boolean before = r.end() <= here;
    String side = after ? "after" : before ? "before" : "around";
    out.add("side=" + side + " " + f.pos);
    out.add("side word=" + side + " " + word);
    out.add("side place=" + side + " " + (f.cue < 4 ? "start" : f.cue > f.end() - 4 ? "end" : "middle"));
    clause(f, r, side, word, out);
    borders(f, r, side, word, out);
    parallel(f, r, out);
    arcs(f, r, word, out);
    int subject = f.subject();
    if (subject >= 0 && r.contains(f.base + subject)) {
      out.add("holds subject");
      out.add("holds subject of=" + word);
      out.add("holds subject rule=" + first);
    }
    int sentenceEnd = f.base + f.size();
    if (r.first() < f.base) {
      out.add("reaches back");
    }
    if (r.end() > sentenceEnd) {
      out.add("reaches on=" + first);
      out.add("reaches on marks=" + marks);
    }
  }

  /** Whether the stretch is a clause, and whether it stops right before the verb that would make it one. */
  private static void clause(Frame f, Ranges r, String side, String word, Evidence out) {
    String verb = "none";
    for (int i = Math.max(r.first(), f.base); i < Math.min(r.end(), f.base + f.size()); i++) {
      String tag = f.words.token(i).tag();
      if (r.contains(i) && isFinite(tag)) {
        verb = "finite";
        break;
      }
      if (r.contains(i) && tag.startsWith("VB")) {
        verb = "infinite";
      }
      if (tag.startsWith("W") && i > r.first()) {
        break;
      }
    }
    out.add("clause=" + verb + " " + f.pos + " " + side);
    out.add("clause word=" + verb + " " + word);
    out.add("clause kind=" + verb + " " + f.kind + f.pos);
    int next = r.end();
    while (next < f.base + f.size() && f.words.token(next).tag().startsWith("RB")) {
      next++;
    }
    boolean beforeVerb = next < f.base + f.size() && next != f.cueWord() && isFinite(f.words.token(next).tag());
    out.add("stops before verb=" + beforeVerb + " " + verb + " " + side);
    if (beforeVerb) {
      out.add("stops before verb kind=" + f.kind + f.pos + " " + verb);
    }
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  private static void borders(Frame f, Ranges r, String side, String word, Evidence out) {
    Words words = f.words;
    String start = shape(words, r.first());
    boolean opens = r.first() == f.base || words.opensArticle(r.first());
    String prior = r.first() - 1 == f.cueWord() ? "CUE" : opens ? "^" : shape(words, r.first() - 1);
    String last = shape(words, r.end() - 1);
    // The next paragraph may be another article's: what it opens with is no evidence.
    boolean closes = r.end() == f.base + f.size() || words.endsParagraph(r.end() - 1);
    String next = r.end() == f.cueWord() ? "CUE" : closes ? "$" : shape(words, r.end());
    out.add("prior=" + prior + " " + side);
    out.add("start=" + start + " " + f.pos);
    out.add("start word=" + start + " " + word);
    out.add("prior start=" + prior + " " + start);
    out.add("last=" + last);
    out.add("next=" + next + " " + side);
    out.add("last next=" + last + " " + next);
    out.add("next word=" + next + " " + word);
    if (r.first() > f.cueWord()) {
      int gap = words.wordCount(f.cueWord() + 1, r.first());
      out.add("gap=" + Text.bucket(gap) + " " + f.pos);
      out.add("gap word=" + Text.bucket(gap) + " " + word);
      if (gap > 0) {
        String tag = words.token(f.cueWord() + 1).tag();
        String opening = tag.equals("PRP$") ? "owner" : shape(words, f.cueWord() + 1);
        out.add("gap opens=" + opening + " " + Text.bucket(gap));
        out.add("gap opens start=" + opening + " " + start);
      }
    }
    if (r.end() <= f.cueWord()) {
      out.add("gap to cue=" + Text.bucket(words.wordCount(r.end(), f.cueWord())));
    }
    int sentenceEnd = f.base + f.size();
    if (r.end() <= sentenceEnd) {
      int rest = words.wordCount(Math.max(r.end(), f.cueWord() + 1), sentenceEnd);
      out.add("left after=" + Text.bucket(rest) + " " + side);
    }
    if (r.first() >= f.base && r.first() < f.cueWord()) {
      out.add("left before=" + Text.bucket(words.wordCount(f.base, r.first())) + " " + side);
    }
  }

  /**
   * A coordinated clause that opens like the stretch, or like one in it, mostly belongs to it: said that X, and <i>that</i>
   * Y.
   */
  private static void parallel(Frame f, Ranges r, Evidence out) {
    int next = r.end();
    int sentenceEnd = f.base + f.size();
    while (next < sentenceEnd && f.words.token(next).text().equals(",")) {
      next++;
    }
    if (next + 1 >= sentenceEnd || !f.words.token(next).tag().equals("CC")) {
      return;
    }
    String opening = f.words.lower(next + 1);
    boolean held = false;
    for (int i = Math.max(r.first(), f.base); i < r.end(); i++) {
      held |= f.words.lower(i).equals(opening);
    }
    boolean mark = opening.equals("to") || opening.equals("that") || opening.equals("whether") || opening.equals("how");
    if (mark) {
      out.add("stops before parallel=" + opening + " " + held);
      out.add("stops before parallel start=" + opening + " " + f.words.lower(r.first()).equals(opening));
    }
  }

  /** The arcs over the stretch's borders: what depends on words outside, and what is cut off. */
  private static void arcs(Frame f, Ranges r, String word, Evidence out) {
    DependencyTree tree = f.tree;
    Sentence sentence = f.sentence;
    int roots = 0;
    for (int i = 0; i < f.size(); i++) {
      int head = tree.head(i);
      if (!sentence.token(i).isWord()) {
        continue;
      }
      boolean in = r.contains(f.base + i);
      boolean headIn = head >= 0 && r.contains(f.base + head);
      if (in == headIn && (in || head != f.cue)) {
        continue;
      }
      String relation = tree.relation(i);
      if (in) {
        roots++;
        String to = head == f.cue ? "cue" : head < 0 ? "none" : head == tree.head(f.cue) ? "head" : "other";
        out.add("in=" + relation + " " + to);
        if (head == f.cue) {
          out.add("in word=" + relation + " " + word);
          out.add("in kind=" + relation + " " + f.kind + f.pos);
          int mark = tree.marker(i);
          if (mark >= 0) {
            out.add("in mark=" + relation + " " + f.lower(mark));
            out.add("in mark word=" + f.lower(mark) + " " + word);
            out.add("in mark kind=" + f.lower(mark) + " " + f.kind + f.pos);
          }
          if (relation.startsWith("obl")) {
            out.add("in oblique=" + f.kindOf(i));
          }
        }
      } else if (headIn) {
        if (i == f.cue) {
          out.add("cue depends on it=" + relation);
        } else if (!tree.isUnder(f.cue, i)) {
          out.add("cut=" + relation + (i > head ? ">" : "<"));
          int mark = tree.marker(i);
          if (mark >= 0) {
            out.add("cut mark=" + relation + " " + f.lower(mark));
          }
        }
      } else if (!relation.equals("aux") && !relation.equals("nsubj")) {
        out.add("out=" + relation + " " + f.pos);
        out.add("out word=" + relation + " " + word);
        out.add("out kind=" + relation + " " + f.kind + f.pos);
        int mark = tree.marker(i);
        if (mark >= 0) {
          out.add("out mark=" + relation + " " + f.lower(mark));
        }
      }
    }
    out.add("roots=" + Text.bucket(roots));
  }

  /** How the stretch stands to the quotation marks of its sentence. */
  private static String marks(Frame f, Ranges r, Evidence out) {
    Words words = f.words;
    int held = 0;
    int cut = 0;
    int quotedWords = 0;
    int previous = -1;
    int to = Math.max(r.end(), f.base + f.size());
    int missed = 0;
    for (int i = Math.min(r.first(), f.base); i < to; i++) {
      int region = words.region(i);
      if (region < 0 || region == previous) {
        continue;
      }
      previous = region;
      Ranges whole = Ranges.of(words.regionFrom(region), words.regionTo(region));
      if (whole.contains(f.cueWord())) {
        continue;
      }
      int shared = r.shared(whole, words);
      quotedWords += shared;
      if (shared == whole.wordCount(words)) {
        held++;
      } else if (shared > 0) {
        cut++;
      } else {
        missed++;
      }
    }
    String type = quotedWords == 0 ? "indirect" : quotedWords >= 0.95 * r.wordCount(words) ? "direct" : "mixed";
    if (cut > 0) {
      out.add("cuts marks=" + type);
    }
    if (missed > 0) {
      out.add("leaves marks=" + type + " " + (held > 0));
    }
    if (held > 0) {
      out.add("holds marks=" + type + " " + Text.bucket(held));
    }
    out.add("type=" + type + " " + f.pos);
    out.add("type word=" + type + " " + f.lemma);
    return type;
  }

  static String shape(Words words, int i) {
    if (words.isOpeningMark(i)) {
      return "open";
    }
    if (words.isClosingMark(i)) {
      return "close";
    }
    String tag = words.token(i).tag();
    return switch (tag) {
      case "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "RB", "RBR" -> tag;
      default -> words.lower(i);
    };
  }
}
