package io.github.whosaid.attribution;

import io.github.whosaid.analysis.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules that propose contents: by the tree, by the words' order, by quotation marks. */
final class ContentRules {
  static final List<ContentRule> ALL = List.of(new Complement(), new ComplementPair(), new SubjectAndComplement(),
      new HostClause(), new Predicate(), new Antecedent(), new Modified(), new Following(), new Preceding(), new Around(),
      new Quoted(), new QuotedAround(), new Label());

  private ContentRules() {}

  /** One argument of the cue: said <i>that X</i>, wants <i>to X</i>, praised <i>X</i>, opposition to <i>X</i>. */
  static final class Complement implements ContentRule {
    private static final Set<String> SKIPPED = Set.of("aux", "cop", "punct", "cc", "mark", "det", "case", "expl",
        "discourse", "advmod", "compound", "nummod", "fixed", "flat");

    @Override
    public void propose(Frame f, Proposals contents) {
      DependencyTree tree = f.tree;
      for (int child : tree.children(f.cue)) {
        String relation = base(tree.relation(child));
        if (SKIPPED.contains(relation)) {
          continue;
        }
        String name = nameOf(relation, tree.relation(child));
        Ranges whole = f.subtree(child);
        if (whole.isEmpty() || whole.contains(f.cueWord())) {
          continue;
        }
        contents.add(name, whole);
        for (int mark : tree.children(child)) {
          if ((tree.is(mark, "case") || tree.is(mark, "mark")) && f.base + mark == whole.first()) {
            contents.add(name + "Bare", Ranges.of(whole.first() + 1, whole.end()));
          }
        }
        for (int tail : tree.children(child)) {
          if (tail > child && !tree.is(tail, "punct") && !tree.is(tail, "cc")) {
            contents.add(name + "Short", Ranges.of(whole.first(), f.base + tree.leftmost(tail)));
          }
        }
      }
    }

    static String nameOf(String relation, String full) {
      return switch (relation) {
        case "ccomp" -> "ClausalComplement";
        case "xcomp" -> "OpenComplement";
        case "obj" -> "Object";
        case "iobj" -> "IndirectObject";
        case "obl", "nmod" -> full.endsWith("poss") ? "Possessor" : "Oblique";
        case "nsubj" -> full.endsWith("pass") ? "PassiveSubject" : "Subject";
        case "csubj" -> "ClausalSubject";
        case "acl" -> "NounClause";
        case "advcl" -> "AdverbialClause";
        case "parataxis" -> "Parataxis";
        case "conj" -> "Coordinated";
        case "amod" -> "Modifier";
        case "quoted" -> "QuotedClause";
        default -> "Dependent";
      };
    }
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Two arguments that make one content: urged <i>X to Y</i>, accused <i>X of Y</i>, called <i>X Y</i>. */
  static final class ComplementPair implements ContentRule {
    @Override
    public void propose(Frame f, Proposals contents) {
      int[] children = f.tree.children(f.cue);
      for (int a = 0; a < children.length; a++) {
        if (children[a] < f.cue || !isArgument(f.tree, children[a])) {
          continue;
        }
        for (int b = a + 1; b < children.length; b++) {
          if (isArgument(f.tree, children[b]) || f.tree.is(children[b], "advcl") || f.tree.is(children[b], "advmod")) {
            contents.add(name(), f.subtree(children[a]).plus(Ranges.of(f.base + f.tree.leftmost(children[a]),
                f.base + f.tree.rightmost(children[b]) + 1)));
          }
        }
      }
    }
  }

  private static boolean isArgument(DependencyTree tree, int i) {
    return switch (base(tree.relation(i))) {
      case "obj", "iobj", "obl", "nmod", "xcomp", "ccomp", "nsubj", "dep", "acl" -> true;
      default -> false;
    };
  }

  /** The subject and what is said of it: <i>X</i> is expected <i>to Y</i>, <i>X</i> seems <i>Y</i>. */
  static final class SubjectAndComplement implements ContentRule {
    @Override
    public void propose(Frame f, Proposals contents) {
      int subject = f.subject();
      if (subject < 0 || subject > f.cue) {
        return;
      }
      Ranges left = f.subtree(subject);
      if (left.isEmpty() || left.contains(f.cueWord())) {
        return;
      }
      contents.add("ControlledSubject", left);
      for (int child : f.tree.children(f.cue)) {
        if (child > f.cue && (isArgument(f.tree, child) || f.tree.is(child, "advcl"))) {
          contents.add(name(), left.plus(f.subtree(child)));
        }
      }
      contents.add("SubjectAndRest", left.plus(f.local(f.cue + 1, f.end())));
    }
  }

  /** The clause that the cue's clause is put into or hung onto: <i>X</i>, Lee said. */
  static final class HostClause implements ContentRule {
    @Override
    public void propose(Frame f, Proposals contents) {
      DependencyTree tree = f.tree;
      int top = f.cue;
      for (int steps = 0; steps < 3 && tree.head(top) >= 0; steps++) {
        if (tree.is(top, "nsubj") || tree.is(top, "obj")) {
          return;
        }
        int host = tree.head(top);
        Ranges own = f.local(tree.leftmost(top), tree.rightmost(top) + 1);
        Ranges whole = f.local(tree.leftmost(host), tree.rightmost(host) + 1).minus(own);
        contents.add(name(), whole);
        for (int i = 0; i < whole.count(); i++) {
          contents.add("HostPart", Ranges.of(whole.from(i), whole.to(i)));
        }
        top = host;
      }
    }
  }

  /** What a cue noun is said to be: his view is <i>that X</i>; the message was: <i>X</i>. */
  static final class Predicate implements ContentRule {
    @Override
    public void propose(Frame f, Proposals contents) {
      DependencyTree tree = f.tree;
      if (f.pos != 'N' || !tree.is(f.cue, "nsubj")) {
        return;
      }
      int predicate = tree.head(f.cue);
      int after = tree.rightmost(f.cue) + 1;
      contents.add(name(), f.local(Math.max(after, predicate), tree.rightmost(predicate) + 1));
      contents.add("PredicateRest", f.local(predicate + 1, f.end()));
      int copula = after;
      while (copula < f.size() && !f.sentence.token(copula).lemma().equals("be")) {
        copula++;
      }
      contents.add("PredicateClause", f.local(copula + 1, Math.max(predicate, tree.rightmost(predicate)) + 1));
      for (int child : tree.children(predicate)) {
        if (tree.is(child, "ccomp") || tree.is(child, "xcomp") || tree.is(child, "obj")) {
          contents.add("PredicateComplement", f.subtree(child));
        }
      }
    }
  }

  /** What a relative clause refers to: <i>the plan that</i> Lee opposes. */
  static final class Antecedent implements ContentRule {
    @Override
    public void propose(Frame f, Proposals contents) {
      DependencyTree tree = f.tree;
      if (f.pos != 'V' && f.pos != 'A') {
        return;
      }
      int top = f.cue;
      for (int steps = 0; steps < 3 && top >= 0; steps++, top = tree.head(top)) {
        if (tree.is(top, "acl")) {
          int noun = tree.head(top);
          contents.add(name(), f.local(tree.leftmost(noun), tree.leftmost(top)));
          for (int i = tree.leftmost(top); i < f.cue; i++) {
            if (f.sentence.token(i).tag().startsWith("W")) {
              contents.add("RelativePronoun", f.local(i, i + 1));
              contents.add("RelativeAndRest", f.local(i, i + 1).plus(f.local(f.cue + 1, tree.rightmost(top) + 1)));
              contents.add("AntecedentAndPronoun", f.local(tree.leftmost(noun), i + 1));
            }
          }
          return;
        }
      }
      for (int i = 0; i < f.cue; i++) {
        if (f.sentence.token(i).tag().startsWith("W") && tree.isUnder(i, f.cue)) {
          contents.add("QuestionWord", f.local(i, i + 1));
          contents.add("RelativeAndRest", f.local(i, i + 1).plus(f.local(f.cue + 1, f.end())));
        }
      }
    }
  }

  /** The noun that a cue adjective or participle modifies: a well-received <i>speech</i>. */
  static final class Modified implements ContentRule {
    @Override
    public void propose(Frame f, Proposals contents) {
      DependencyTree tree = f.tree;
      if (!tree.is(f.cue, "amod") && !tree.is(f.cue, "compound") && !tree.is(f.cue, "advmod")) {
        return;
      }
      int noun = tree.head(f.cue);
      Ranges phrase = f.local(tree.leftmost(noun), tree.rightmost(noun) + 1).minus(f.local(f.cue, f.cue + 1));
      contents.add(name(), phrase);
      contents.add("ModifiedRest", f.local(f.cue + 1, tree.rightmost(noun) + 1));
      contents.add("Clause", f.local(0, f.end()).minus(f.local(f.cue, f.cue + 1)));
    }
  }

  /** What follows the cue, to one of the next breaks or to the sentence's end. */
  static final class Following implements ContentRule {
    private static final int MOST_ENDS = 7;

    @Override
    public void propose(Frame f, Proposals contents) {
      List<Integer> starts = new ArrayList<>();
      starts.add(f.cue + 1);
      for (int i = f.cue + 1; i < Math.min(f.size(), f.cue + 12); i++) {
        String word = f.lower(i);
        if (word.equals("that") || word.equals("whether") || word.equals("how") || word.equals(":") || word.equals("if")
            || word.equals("to") || word.equals("why") || word.equals("what")) {
          starts.add(i);
        }
      }
      int particle = f.cue + 1;
      if (particle < f.size() && (f.sentence.token(particle).tag().equals("IN")
          || f.sentence.token(particle).tag().equals("RP") || f.sentence.token(particle).tag().equals("TO"))) {
        starts.add(particle + 1);
      }
      int object = f.tree.child(f.cue, "obj");
      int indirect = f.tree.child(f.cue, "iobj");
      if (object > f.cue) {
        starts.add(f.tree.rightmost(object) + 1);
      }
      if (indirect > f.cue) {
        starts.add(f.tree.rightmost(indirect) + 1);
      }
      int nextBreak = f.breaks.stream().filter(b -> b > f.cue + 1).findFirst().orElse(-1);
      if (nextBreak > 0) {
        starts.add(nextBreak + 1);
      }
      for (int start : starts) {
        contents.add(name(), f.local(start, f.end()));
        int ends = 0;
        for (int at = start + 1; at < f.end() && ends < MOST_ENDS; at++) {
          if (f.breaks.contains(at) || isJoint(f, at)) {
            contents.add("FollowingShort", f.local(start, at));
            ends++;
          }
        }
      }
    }

    private static boolean isJoint(Frame f, int i) {
      String tag = f.sentence.token(i).tag();
      return tag.equals("CC") || (tag.equals("IN") && switch (f.lower(i)) {
        case "as", "while", "after", "before", "during", "when", "because", "although", "though", "at", "in", "on" -> true;
        default -> false;
      }) || tag.equals("WRB");
    }
  }

  /** What stands before the cue and its source, from the sentence's start or an earlier break. */
  static final class Preceding implements ContentRule {
    @Override
    public void propose(Frame f, Proposals contents) {
      for (int end : ends(f)) {
        contents.add(name(), f.local(0, end));
        int starts = 0;
        for (int at : f.breaks) {
          if (at + 1 < end && starts++ < 4) {
            contents.add("PrecedingShort", f.local(at + 1, end));
          }
        }
      }
    }

    /** The breaks before the cue, the nearest first, at most three; and the cue itself. */
    static List<Integer> ends(Frame f) {
      List<Integer> ends = new ArrayList<>();
      ends.add(f.cue);
      for (int b = f.breaks.size() - 1; b >= 0 && ends.size() < 4; b--) {
        if (f.breaks.get(b) <= f.cue && f.breaks.get(b) > 0) {
          ends.add(f.breaks.get(b));
        }
      }
      return ends;
    }
  }

  /** A clause that the cue's clause interrupts: <i>X</i>, Lee said, <i>Y</i>. */
  static final class Around implements ContentRule {
    @Override
    public void propose(Frame f, Proposals contents) {
      List<Integer> ends = Preceding.ends(f);
      List<Integer> starts = new ArrayList<>();
      for (int at : f.breaks) {
        if (at > f.cue && starts.size() < 2) {
          starts.add(at + 1);
        }
      }
      starts.add(f.cue + 1);
      for (int end : ends.subList(1, ends.size())) {
        for (int start : starts) {
          contents.add(name(), f.local(0, end).plus(f.local(start, f.end())));
        }
      }
    }
  }

  /** A region in quotation marks near the cue, whole, over all its sentences and paragraphs. */
  static final class Quoted implements ContentRule {
    @Override
    public void propose(Frame f, Proposals contents) {
      Words words = f.words;
      int here = f.cueWord();
      int sentenceEnd = f.base + f.size();
      int left = -1;
      int right = -1;
      // A quotation that closes a paragraph is not the next one's; one that opens it may be announced in the one before.
      boolean opensParagraph = f.base == 0 || words.endsParagraph(f.base - 1);
      for (int i = here - 1; i >= (opensParagraph ? f.base : f.base - 1) && left < 0; i--) {
        left = words.region(i);
      }
      int reachEnd = words.reachEnd(here);
      for (int i = here + 1; i < reachEnd && right < 0; i++) {
        right = words.region(i);
      }
      if (words.region(here) >= 0) {
        left = left == words.region(here) ? -1 : left;
        right = right == words.region(here) ? -1 : right;
      }
      if (left >= 0) {
        contents.add("QuotedBefore", region(words, left));
      }
      if (right >= 0) {
        contents.add("QuotedAfter", chain(words, right));
        int firstRight = words.regionFrom(right);
        if (firstRight < sentenceEnd) {
          contents.add("MixedAfter", Ranges.of(here + 1, words.regionTo(right)));
          int complement = f.tree.child(f.cue, "ccomp");
          if (complement > f.cue) {
            contents.add("MixedAfter", Ranges.of(f.base + f.tree.leftmost(complement), words.regionTo(right)));
          }
        }
      }
      if (left >= 0 && right >= 0) {
        contents.add("QuotedBothSides", region(words, left).plus(chain(words, right)));
      }
      Ranges all = Ranges.NONE;
      for (int r = 0, i = f.base; i < sentenceEnd; i++) {
        r = words.region(i);
        if (r >= 0 && r != words.region(here)) {
          all = all.plus(region(words, r));
          i = words.regionTo(r) - 1;
        }
      }
      if (!all.isEmpty()) {
        contents.add("QuotedAll", all);
      }
    }

    static Ranges region(Words words, int region) {
      Ranges ranges = Ranges.of(words.regionFrom(region), words.regionTo(region));
      for (int r = region; r > 0 && words.quote(r - 1).continued(); r--) {
        ranges = ranges.plus(Ranges.of(words.regionFrom(r - 1), words.regionTo(r - 1)));
      }
      return ranges;
    }

    static Ranges chain(Words words, int region) {
      Ranges ranges = Ranges.of(words.regionFrom(region), words.regionTo(region));
      for (int r = region; r + 1 < words.regionCount() && words.quote(r).continued(); r++) {
        ranges = ranges.plus(Ranges.of(words.regionFrom(r + 1), words.regionTo(r + 1)));
      }
      return ranges;
    }
  }

  /** A quotation that begins or ends without marks: But when it comes to Y, <i>"..."</i>, she said. */
  static final class QuotedAround implements ContentRule {
    @Override
    public void propose(Frame f, Proposals contents) {
      Words words = f.words;
      int here = f.cueWord();
      int left = -1;
      for (int i = here - 1; i >= f.base && left < 0; i--) {
        left = words.region(i);
      }
      if (left >= 0 && left != words.region(here) && words.regionFrom(left) > f.base) {
        contents.add(name(), Ranges.of(f.base, words.regionTo(left)));
        for (int at : f.breaks) {
          if (f.base + at < words.regionFrom(left)) {
            contents.add("QuotedAroundShort", Ranges.of(f.base + at + 1, words.regionTo(left)));
          }
        }
        for (int right = here + 1; right < f.base + f.size(); right++) {
          if (words.region(right) >= 0 && words.region(right) != left) {
            contents.add("QuotedAroundBoth", Ranges.of(f.base, words.regionTo(left)).plus(
                Quoted.chain(words, words.region(right))));
            break;
          }
        }
      }
    }
  }

  /** What a label announces: PENCE: <i>X</i>; the rest of the sentence or of the paragraph. */
  static final class Label implements ContentRule {
    @Override
    public void propose(Frame f, Proposals contents) {
      int colon = -1;
      for (int i = f.cue; i < Math.min(f.size(), f.cue + 10) && colon < 0; i++) {
        colon = f.sentence.token(i).text().equals(":") ? i : -1;
      }
      if (colon < 0) {
        return;
      }
      int from = f.base + colon + 1;
      contents.add("AfterColon", Ranges.of(from, f.base + f.size()));
      int to = from;
      while (to < f.words.size() && f.words.paragraph(to) == f.sentence.paragraph()) {
        to++;
      }
      contents.add("Turn", Ranges.of(from, to));
      int next = to;
      while (next < f.words.size() && f.words.paragraph(next) == f.words.paragraph(to)) {
        next++;
      }
      if (colon >= f.size() - 2) {
        contents.add("NextParagraph", Ranges.of(to, next));
      }
    }
  }
}
