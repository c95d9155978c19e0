package io.github.whosaid.attribution;

import io.github.whosaid.CueKind;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Token;

/** What speaks for and against a word being a cue: the word, its frame, its subject, its mood and the marks near it. */
final class CueEvidence {
  private CueEvidence() {}

  static void collect(Frame f, Evidence out) {
    DependencyTree tree = f.tree;
    String word = f.lemma + "/" + f.pos;
    out.add("bias");
    out.add("word=" + word);
    out.add("kind=" + f.kind + " " + f.pos);
    out.add("kind relation=" + f.kind + " " + tree.relation(f.cue));
    out.add("tag=" + f.token.tag());
    String relation = tree.relation(f.cue);
    out.add("relation=" + relation);
    out.add("pos relation=" + f.pos + " " + relation);
    int head = tree.head(f.cue);
    String headWord = head < 0 ? "root" : f.sentence.token(head).lemma();
    out.add("head=" + headWord);
    out.add("relation head=" + relation + " " + headWord);
    out.add("word relation=" + word + " " + relation);
    StringBuilder arguments = new StringBuilder();
    for (int child : tree.children(f.cue)) {
      String childRelation = tree.relation(child);
      if (childRelation.equals("punct") || childRelation.equals("conj") || childRelation.equals("cc")) {
        continue;
      }
      Token token = f.sentence.token(child);
      String side = child < f.cue ? "<" : ">";
      out.add("child=" + side + childRelation);
      out.add("pos child=" + f.pos + " " + side + childRelation);
      out.add("word child=" + word + " " + childRelation);
      out.add("kind child=" + f.kind + f.pos + " " + childRelation);
      int mark = tree.marker(child);
      if (mark >= 0) {
        out.add("child mark=" + childRelation + " " + f.lower(mark));
        out.add("word child mark=" + word + " " + f.lower(mark));
        out.add("kind child mark=" + f.kind + f.pos + " " + childRelation + " " + f.lower(mark));
      }
      if (childRelation.startsWith("aux") || childRelation.equals("mark") || childRelation.equals("det")
          || childRelation.equals("compound:prt") || childRelation.equals("expl")) {
        out.add("child word=" + childRelation + " " + f.lower(child));
      }
      if (childRelation.equals("advmod") && (f.lower(child).equals("not") || f.lower(child).equals("n't"))) {
        out.add("negated");
      }
      if (childRelation.equals("obj") || childRelation.equals("obl") || childRelation.equals("nmod")) {
        out.add("child lemma=" + childRelation + " " + token.lemma());
        out.add("word child lemma=" + word + " " + childRelation + " " + token.lemma());
        out.add("child kind=" + childRelation + " " + f.kindOf(child));
        out.add("kind child kind=" + f.kind + " " + childRelation + " " + f.kindOf(child));
      }
      if (childRelation.equals("xcomp") || childRelation.equals("ccomp")) {
        out.add("complement lemma=" + childRelation + " " + token.lemma());
        out.add("kind complement=" + f.kind + " " + childRelation + " " + token.tag());
      }
      switch (childRelation) {
        case "ccomp", "xcomp", "obj", "quoted", "iobj", "parataxis", "nsubj:pass", "nsubj" ->
            arguments.append(' ').append(childRelation);
        default -> { }
      }
    }
    out.add("frame=" + f.pos + arguments);
    out.add("word frame=" + word + arguments);
    out.add("kind frame=" + f.kind + f.pos + arguments);
    String subject = f.subjectKind();
    out.add("subject=" + f.pos + " " + subject);
    out.add("word subject=" + word + " " + subject);
    out.add("kind subject=" + f.kind + f.pos + " " + subject);
    out.add("frame subject=" + arguments + " " + subject);
    int subjectIndex = f.subject();
    if (subjectIndex >= 0 && !f.sentence.token(subjectIndex).isProperNoun()) {
      out.add("subject word=" + f.sentence.token(subjectIndex).lemma());
    }
    if (f.pos == 'N') {
      noun(f, arguments.toString(), out);
    }
    marks(f, word, out);
    out.add("place=" + (f.cue < 3 ? "start" : f.cue > f.end() - 3 ? "end" : "middle"));
    out.add("before=" + before(f, 1));
    out.add("after=" + after(f, 1));
    out.add("word before=" + word + " " + before(f, 1));
    out.add("word after=" + word + " " + after(f, 1));
    out.add("after two=" + after(f, 1) + " " + after(f, 2));
    if (f.passive) {
      out.add("passive");
      out.add("word passive=" + word);
    }
    for (int at = head, below = f.cue, steps = 1; at >= 0 && steps <= 3; below = at, at = tree.head(at), steps++) {
      if (f.sentence.token(at).isVerb()) {
        String path = tree.relation(below) + " " + steps;
        out.add("under verb=" + f.sentence.token(at).lemma());
        out.add("under verb path=" + f.sentence.token(at).lemma() + " " + path);
        CueKind kind = f.words.kinds().of(Text.lower(f.sentence.token(at).lemma()) + "/V");
        out.add("under kind=" + kind + " " + path);
        break;
      }
    }
    suffix(f, out);
  }

  /** A noun announces a content by a clause or a preposition after it; an owner before it makes that likelier. */
  private static void noun(Frame f, String arguments, Evidence out) {
    String after = f.cue + 1 < f.size() ? shape(f, f.cue + 1) : "$";
    boolean owned = f.tree.hasChild(f.cue, "nmod:poss");
    int mark = f.tree.child(f.cue, "case");
    out.add("noun=" + f.kind + " " + after + arguments);
    out.add("noun owned=" + f.kind + " " + owned + " " + after);
    out.add("noun after=" + (mark < 0 ? "none" : f.lower(mark)) + " " + f.kind + " " + after);
    out.add("noun bare=" + f.kind + " " + (f.tree.hasChild(f.cue, "det") ? "det" : owned ? "owned" : "bare") + arguments);
  }

  private static void suffix(Frame f, Evidence out) {
    if (f.lemma.length() > 5) {
      out.add("ending=" + f.pos + " " + f.lemma.substring(f.lemma.length() - 3));
      out.add("beginning=" + f.pos + " " + f.lemma.substring(0, 4));
    }
  }

  private static void marks(Frame f, String word, Evidence out) {
    String marks = marks(f.words, f.cueWord());
    if (marks.equals("within")) {
      return;
    }
    out.add("marks=" + marks);
    out.add("pos marks=" + f.pos + " " + marks);
    out.add("word marks=" + word + " " + (marks.equals("none") ? "none" : "some"));
    if (leftMark(f.words, f.cueWord()) >= 0 && rightMark(f.words, f.cueWord()) >= 0) {
      out.add("marks on both sides");
    }
  }

  /** Where the nearest quoted region of the word's sentence stands, on which side and how far off. */
  static String marks(Words words, int i) {
    if (words.region(i) >= 0) {
      return "within";
    }
    int left = leftMark(words, i);
    int right = rightMark(words, i);
    if (left < 0 && right < 0) {
      return "none";
    }
    boolean nearLeft = right < 0 || left >= 0 && i - left < right - i;
    return nearLeft ? "left " + Text.bucket(i - left) : "right " + Text.bucket(right - i);
  }

  /** The nearest quoted word before, in the sentence's reach; -1 if there is none. */
  private static int leftMark(Words words, int word) {
    int start = words.reachStart(word);
    for (int i = word - 1; i >= start; i--) {
      if (words.region(i) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest quoted word after, in the sentence's reach; -1 if there is none. */
  private static int rightMark(Words words, int word) {
    int end = words.reachEnd(word);
    for (int i = word + 1; i < end; i++) {
      if (words.region(i) >= 0) {
        return i;
      }
    }
    return -1;
  }

  static String before(Frame f, int distance) {
    int i = f.cue - distance;
    return i < 0 ? "^" : near(f, i);
  }

  static String after(Frame f, int distance) {
    int i = f.cue + distance;
    return i >= f.size() ? "$" : near(f, i);
  }

  private static String near(Frame f, int i) {
    return f.words.isClosingMark(f.base + i) || f.words.isOpeningMark(f.base + i) ? "mark" : shape(f, i);
  }

  /** Function words and punctuation as they are, other words by tag. */
  static String shape(Frame f, int i) {
    Token token = f.sentence.token(i);
    String tag = token.tag();
    if (token.isNoun() || token.isVerb() && !f.lemmaIsFunction(i) || tag.startsWith("JJ") || tag.equals("CD")
        || tag.startsWith("RB") && token.text().length() > 4) {
      return token.isNamed() ? token.entity() : tag;
    }
    return f.lower(i);
  }
}
