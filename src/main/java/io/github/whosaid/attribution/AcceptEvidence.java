package io.github.whosaid.attribution;

import java.util.Collection;

/** What speaks for and against a whole attribution: how sure its parts are, what kind of whole they make, its rivals. */
final class AcceptEvidence {
  private AcceptEvidence() {}

  /**
   * @param rivals the candidates that may cross it
   * @param nested whether to judge it as nested in another one, which then is no rival
   */
  static void collect(Candidate c, Collection<Candidate> rivals, boolean nested, Evidence out) {
    Frame f = c.frame;
    String word = f.lemma + "/" + f.pos;
    String cue = logit(c.cueProbability);
    String content = logit(c.reading.contentProbability());
    String source = logit(c.reading.sourceProbability());
    String product = logit(c.cueProbability * c.reading.contentProbability() * c.reading.sourceProbability());
    String type = type(c.content, f.words);
    out.add("bias");
    out.add("cue=" + cue);
    out.add("content=" + content);
    out.add("source=" + source);
    out.add("product=" + product);
    out.add("cue type=" + cue + " " + type);
    out.add("content type=" + content + " " + type);
    out.add("source type=" + source + " " + type);
    out.add("rule=" + c.rule());
    out.add("rule content=" + c.rule() + " " + content);
    out.add("type=" + type);
    out.add("type pos=" + type + " " + f.pos);
    out.add("word=" + word);
    out.add("kind=" + f.kind + f.pos);
    out.add("kind type=" + f.kind + " " + type);
    out.add("tag=" + f.token.tag());
    // What is said is its own sentence, but for the cue over it.
    String relation = f.tree.relation(f.cue);
    out.add("relation=" + (nested && relation.equals("ccomp") ? "root" : relation));
    out.add("length=" + Text.bucket(c.content.wordCount(f.words)));
    out.add("length pos=" + Text.bucket(c.content.wordCount(f.words)) + " " + f.pos);
    boolean quoted = f.words.region(f.cueWord()) >= 0;
    out.add("inside marks=" + (quoted && !nested));
    if (c.source() == null) {
      out.add("no source " + f.pos + (f.passive ? "p" : ""));
      out.add("no source word=" + word);
    } else {
      int head = SourceEvidence.head(f, c.source());
      String kind = f.kindOf(head);
      out.add("source kind=" + kind);
      out.add("source kind cue=" + kind + " " + cue);
      out.add("source length=" + Text.bucket(c.source().wordCount(f.words)));
      if (!f.sentence.token(head).isProperNoun()) {
        out.add("source word=" + f.sentence.token(head).lemma());
      }
    }
    double holds = 0;
    double held = 0;
    double crossed = 0;
    for (Candidate rival : rivals) {
      if (rival.frame.cueWord() == f.cueWord()) {
        continue;
      }
      if (rival.content.contains(f.cueWord())) {
        held = Math.max(held, rival.cueProbability * rival.reading.contentProbability());
      } else if (c.content.contains(rival.frame.cueWord())) {
        holds = Math.max(holds, rival.cueProbability);
      } else if (rival.content.intersects(c.content)) {
        crossed = Math.max(crossed, rival.cueProbability * rival.reading.contentProbability());
      }
    }
    double own = c.cueProbability * c.reading.contentProbability();
    out.add("holds cue=" + (holds == 0 ? "none" : logit(holds)));
    out.add("crossed=" + (crossed == 0 ? "none" : logit(crossed) + " " + (crossed > own)));
    if (!nested) {
      out.add("held=" + (held == 0 ? "none" : logit(held)));
      out.add("held quoted=" + (held == 0 ? "none" : logit(held)) + " " + quoted);
      out.add("held own=" + (held == 0 ? "none" : logit(held / (held + own))));
    } else {
      out.add("held=none");
      out.add("held quoted=none false");
      out.add("held own=none");
    }
  }

  static String type(Ranges content, Words words) {
    int quoted = content.quotedWordCount(words);
    return quoted == 0 ? "indirect" : quoted >= 0.95 * content.wordCount(words) ? "direct" : "mixed";
  }

  /** A probability as one of about twenty names, even on the log-odds scale. */
  private static String logit(double p) {
    double clipped = Math.min(0.9995, Math.max(0.0005, p));
    return Long.toString(Math.round(2 * Math.log(clipped / (1 - clipped))));
  }
}
