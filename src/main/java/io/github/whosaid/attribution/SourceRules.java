package io.github.whosaid.attribution;

import io.github.whosaid.analysis.DependencyTree;
import java.util.List;
import java.util.Set;

/** The rules that propose sources. */
final class SourceRules {
  static final List<SourceRule> ALL = List.of(new Subject(), new SharedSubject(), new Agent(), new Possessor(),
      new NounDependent(), new ModifiedNoun(), new CaseNoun(), new PhraseBefore(), new PhraseAfter(), new GovernorSubject(),
      new MainSubject(), new LabelBefore(), new SubjectBefore());

  private static final Set<String> CLAUSE_MARKS = Set.of("that", "if", "whether", "because", "as");

  private SourceRules() {}

  private static void addPhrases(String name, Frame f, int head, Proposals sources) {
    for (Ranges phrase : NounPhrases.around(f, head)) {
      sources.add(name, phrase);
    }
  }

  /** The cue's own subject: <i>Lee</i> said. */
  static final class Subject implements SourceRule {
    @Override
    public void propose(Frame f, Proposals sources) {
      for (int child : f.tree.children(f.cue)) {
        if (f.tree.is(child, "nsubj")) {
          addPhrases(f.tree.relation(child).endsWith("pass") ? "PassiveSubject" : name(), f, child, sources);
          relative(f, child, sources);
        }
      }
    }

    private static void relative(Frame f, int subject, Proposals sources) {
      if (f.sentence.token(subject).tag().startsWith("W")) {
        for (int at = f.cue, steps = 0; at >= 0 && steps < 4; at = f.tree.head(at), steps++) {
          if (f.tree.is(at, "acl")) {
            addPhrases("Antecedent", f, f.tree.head(at), sources);
          }
        }
      }
    }
  }

  /** The subject of a clause that shares it: <i>Lee</i> denied it, saying ...; <i>Lee</i> went on to say. */
  static final class SharedSubject implements SourceRule {
    @Override
    public void propose(Frame f, Proposals sources) {
      int at = f.cue;
      StringBuilder path = new StringBuilder("SubjectOver");
      for (int steps = 0; steps < 5 && f.tree.head(at) >= 0; steps++) {
        String relation = f.tree.relation(at);
        if (f.tree.is(at, "acl")) {
          addPhrases(path + "Acl", f, f.tree.head(at), sources);
        }
        path.append(relation.startsWith("conj") ? "Conj" : relation.startsWith("xcomp") ? "Xcomp"
            : relation.startsWith("advcl") ? "Advcl" : relation.startsWith("ccomp") ? "Ccomp" : "Other");
        at = f.tree.head(at);
        boolean found = false;
        for (int child : f.tree.children(at)) {
          if (f.tree.is(child, "nsubj") && !f.tree.isUnder(f.cue, child)) {
            addPhrases(path.toString(), f, child, sources);
            found = true;
          } else if (f.tree.is(child, "obj") && child < f.cue) {
            addPhrases(path + "Object", f, child, sources);
          }
        }
        if (found) {
          return;
        }
      }
    }
  }

  /** The agent of a passive: was criticised by <i>Lee</i>. */
  static final class Agent implements SourceRule {
    @Override
    public void propose(Frame f, Proposals sources) {
      for (int child : f.tree.children(f.cue)) {
        if (f.tree.is(child, "obl") || f.tree.is(child, "nmod") && !f.tree.relation(child).equals("nmod:poss")) {
          int mark = f.tree.child(child, "case");
          if (mark >= 0) {
            addPhrases(f.lower(mark).equals("by") ? name() : "Oblique-" + f.lower(mark), f, child, sources);
          }
        } else if (f.tree.is(child, "obj")) {
          addPhrases("ObjectSource", f, child, sources);
        }
      }
    }
  }

  /** The owner of a cue noun: <i>Lee's</i> claim, <i>his</i> view. */
  static final class Possessor implements SourceRule {
    @Override
    public void propose(Frame f, Proposals sources) {
      int owner = f.tree.child(f.cue, "nmod:poss");
      if (owner >= 0) {
        addPhrases(name(), f, owner, sources);
        return;
      }
      int at = f.tree.head(f.cue);
      for (int steps = 0; at >= 0 && steps < 2; steps++, at = f.tree.head(at)) {
        owner = f.tree.child(at, "nmod:poss");
        if (owner >= 0 && owner < f.cue) {
          addPhrases("HeadPossessor", f, owner, sources);
        }
      }
    }
  }

  /** What stands to a cue noun as modifier: <i>Republican</i> opposition. */
  static final class NounDependent implements SourceRule {
    @Override
    public void propose(Frame f, Proposals sources) {
      if (f.pos != 'N') {
        return;
      }
      for (int child : f.tree.children(f.cue)) {
        if (child < f.cue && (f.tree.is(child, "amod") || f.tree.is(child, "compound"))) {
          sources.add(name(), f.local(f.tree.leftmost(child), f.tree.rightmost(child) + 1));
          sources.add("NounAndModifiers", f.local(f.tree.leftmost(f.cue), f.cue));
        }
      }
    }
  }

  /** The noun that a cue participle or adjective modifies: <i>critics</i> calling for X. */
  static final class ModifiedNoun implements SourceRule {
    @Override
    public void propose(Frame f, Proposals sources) {
      if (f.tree.is(f.cue, "acl") || f.tree.is(f.cue, "amod") || f.tree.is(f.cue, "appos")) {
        addPhrases(name(), f, f.tree.head(f.cue), sources);
      }
    }
  }

  /** The noun after a cue preposition: according to <i>Lee</i>, for <i>Lee</i>. */
  static final class CaseNoun implements SourceRule {
    @Override
    public void propose(Frame f, Proposals sources) {
      if (f.tree.is(f.cue, "case") && f.tree.head(f.cue) > f.cue) {
        addPhrases(name(), f, f.tree.head(f.cue), sources);
      }
      for (int child : f.tree.children(f.cue)) {
        if (f.tree.is(child, "fixed") && f.tree.head(f.cue) > child) {
          addPhrases("FixedCaseNoun", f, f.tree.head(f.cue), sources);
        }
      }
    }
  }

  /** The nouns right before the cue and its auxiliaries, whatever the tree says. */
  static final class PhraseBefore implements SourceRule {
    @Override
    public void propose(Frame f, Proposals sources) {
      int end = f.cue;
      while (end > 0 && isSkipped(f, end - 1)) {
        end--;
      }
      Ranges chunk = NounPhrases.chunkEnding(f, end);
      sources.add(name(), chunk);
      // An apposition or an age between commas: Lee, 34, said.
      if (end > 1 && f.lower(end - 1).equals(",")) {
        int comma = end - 2;
        while (comma > 0 && !f.lower(comma).equals(",")) {
          comma--;
        }
        Ranges name = NounPhrases.chunkEnding(f, comma);
        sources.add("PhraseBeforeComma", name);
        if (!name.isEmpty()) {
          sources.add("PhraseAndApposition", name.plus(f.local(name.first() - f.base, end)));
        }
      }
    }

    private static boolean isSkipped(Frame f, int i) {
      String tag = f.sentence.token(i).tag();
      return tag.startsWith("RB") || tag.equals("MD") || tag.equals("TO")
          || (f.sentence.token(i).isVerb() && (f.tree.is(i, "aux") || f.tree.is(i, "cop")));
    }
  }

  /** The nouns right after an inverted cue: said <i>Lee, the mayor</i>. */
  static final class PhraseAfter implements SourceRule {
    @Override
    public void propose(Frame f, Proposals sources) {
      int start = f.cue + 1;
      while (start < f.size() && (f.sentence.token(start).tag().equals("TO") || f.sentence.token(start).tag().equals("RB")
          || f.sentence.token(start).tag().equals("IN") && start == f.cue + 1 && !CLAUSE_MARKS.contains(f.lower(start)))) {
        start++;
      }
      Ranges chunk = NounPhrases.chunkStarting(f, start);
      if (chunk.isEmpty()) {
        return;
      }
      sources.add(name(), chunk);
      int breaks = 0;
      for (int at = chunk.end() - f.base; at <= f.end() && breaks < 4; at++) {
        if (at == f.end() || f.breaks.contains(at)) {
          sources.add("LongPhraseAfter", f.local(start, at));
          breaks++;
        }
      }
    }
  }

  /** The subject of the verb that governs the cue: <i>Lee</i> made the claim that. */
  static final class GovernorSubject implements SourceRule {
    @Override
    public void propose(Frame f, Proposals sources) {
      DependencyTree tree = f.tree;
      int at = f.cue;
      for (int steps = 0; steps < 4 && tree.head(at) >= 0; steps++) {
        at = tree.head(at);
        int subject = tree.child(at, "nsubj");
        if (subject >= 0 && !tree.isUnder(f.cue, subject)) {
          addPhrases(name() + steps, f, subject, sources);
        }
      }
    }
  }

  /** The subject of the sentence. */
  static final class MainSubject implements SourceRule {
    @Override
    public void propose(Frame f, Proposals sources) {
      for (int i = 0; i < f.size(); i++) {
        if (f.tree.head(i) < 0) {
          int subject = f.tree.child(i, "nsubj");
          if (subject >= 0) {
            addPhrases(name(), f, subject, sources);
          }
        }
      }
    }
  }

  /** The name before a colon: <i>PENCE</i>: X. */
  static final class LabelBefore implements SourceRule {
    @Override
    public void propose(Frame f, Proposals sources) {
      if (f.token.text().equals(":")) {
        sources.add(name(), f.local(0, f.cue));
        sources.add("PhraseBeforeColon", NounPhrases.chunkEnding(f, f.cue));
      }
    }
  }

  /** The nearest subject before the cue in its sentence, under whatever verb. */
  static final class SubjectBefore implements SourceRule {
    @Override
    public void propose(Frame f, Proposals sources) {
      for (int i = f.cue - 1; i >= 0; i--) {
        if (f.tree.is(i, "nsubj") && f.words.region(f.base + i) == f.words.region(f.cueWord())) {
          addPhrases(name(), f, i, sources);
          return;
        }
      }
    }
  }
}
