package io.github.whosaid.attribution;

import static io.github.whosaid.attribution.EvidenceRow.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Which pieces of evidence come out for which cue. The fitted weights go by the pieces' names and values, so one that
 * is renamed or lost spoils them without an error: the full lists are there to tell.
 */
class CueEvidenceTest {
  private static final String VERB = """
      Tom@PERSON/NNP/compound>Weller Weller@PERSON/NNP/nsubj>told had=have/VBD/aux>told not/RB/advmod>told \
      [told=tell/VBN/root] the/DT/det>council council/NN/iobj>told on/IN/case>Friday Friday/NNP/obl>told \
      that/IN/mark>sound the/DT/det>deck deck/NN/nsubj>sound was=be/VBD/cop>sound sound/JJ/ccomp>told .""";
  private static final String NOUN = """
      Few/JJ/nsubj>believe believe/VBP/root Greta@PERSON/NNP/compound>Lindqvist Lindqvist@PERSON/NNP/nmod:poss>claim \
      's/POS/case>Lindqvist [claim/NN/obj>believe] that/IN/mark>hid it/PRP/nsubj>hid hid=hide/VBD/acl>claim \
      cracks/NNS/obj>hid .""";
  private static final String PASSIVE = """
      The/DT/det>bridge bridge/NN/nsubj:pass>expected is=be/VBZ/aux:pass>expected [expected=expect/VBN/root] \
      to/TO/mark>open open/VB/xcomp>expected in/IN/case>May May/NNP/obl>open .""";
  private static final String CONTENT_FIRST = """
      The/DT/det>piers piers=pier/NNS/nsubj>sound of/IN/case>bridge the/DT/det>bridge old/JJ/amod>bridge \
      bridge/NN/nmod>piers were=be/VBD/cop>sound sound/JJ/ccomp>said , Tom@PERSON/NNP/compound>Weller \
      Weller@PERSON/NNP/nsubj>said [said=say/VBD/root] .""";
  private static final String INVERTED = """
      The/DT/det>piers piers=pier/NNS/nsubj>sound of/IN/case>bridge the/DT/det>bridge old/JJ/amod>bridge \
      bridge/NN/nmod>piers were=be/VBD/cop>sound sound/JJ/ccomp>said , [said=say/VBD/root] \
      Tom@PERSON/NNP/compound>Weller Weller@PERSON/NNP/nsubj>said .""";
  private static final String MARKS_BEFORE = """
      “ It/PRP/nsubj>works works=work/VBZ/ccomp>said , ” Tom@PERSON/NNP/compound>Weller Weller@PERSON/NNP/nsubj>said \
      [said=say/VBD/root] .""";
  private static final String MARKS_AFTER = """
      Weller@PERSON/NNP/nsubj>said [said=say/VBD/root] : “ It/PRP/nsubj>works works=work/VBZ/quoted>said . ”""";

  private static List<String> pieces(String drawn) {
    List<String> pieces = new ArrayList<>();
    CueEvidence.collect(new Sketch(drawn).frame(), pieces::add);
    return pieces;
  }

  @Test
  void verbWithClause() {
    assertThat(pieces(VERB)).containsExactlyInAnyOrder(
        "bias", "word=tell/V", "kind=SAY V", "kind relation=SAY root", "tag=VBN", "relation=root",
        "pos relation=V root", "head=root", "relation head=root root", "word relation=tell/V root", "child=<nsubj",
        "pos child=V <nsubj", "word child=tell/V nsubj", "kind child=SAYV nsubj", "child=<aux", "pos child=V <aux",
        "word child=tell/V aux", "kind child=SAYV aux", "child word=aux had", "child=<advmod", "pos child=V <advmod",
        "word child=tell/V advmod", "kind child=SAYV advmod", "negated", "child=>iobj", "pos child=V >iobj",
        "word child=tell/V iobj", "kind child=SAYV iobj", "child=>obl", "pos child=V >obl", "word child=tell/V obl",
        "kind child=SAYV obl", "child mark=obl on", "word child mark=tell/V on", "kind child mark=SAYV obl on",
        "child lemma=obl Friday", "word child lemma=tell/V obl Friday", "child kind=obl name",
        "kind child kind=SAY obl name", "child=>ccomp", "pos child=V >ccomp", "word child=tell/V ccomp",
        "kind child=SAYV ccomp", "child mark=ccomp that", "word child mark=tell/V that",
        "kind child mark=SAYV ccomp that", "complement lemma=ccomp sound", "kind complement=SAY ccomp JJ",
        "frame=V nsubj iobj ccomp", "word frame=tell/V nsubj iobj ccomp", "kind frame=SAYV nsubj iobj ccomp",
        "subject=V PERSON", "word subject=tell/V PERSON", "kind subject=SAYV PERSON",
        "frame subject= nsubj iobj ccomp PERSON", "marks=none", "pos marks=V none", "word marks=tell/V none",
        "place=middle", "before=not", "after=the", "word before=tell/V not", "word after=tell/V the",
        "after two=the NN");
  }

  @Test
  void nounWithOwnerAndClause() {
    assertThat(pieces(NOUN)).containsExactlyInAnyOrder(
        "bias", "word=claim/N", "kind=SAY N", "kind relation=SAY obj", "tag=NN", "relation=obj", "pos relation=N obj",
        "head=believe", "relation head=obj believe", "word relation=claim/N obj", "child=<nmod:poss",
        "pos child=N <nmod:poss", "word child=claim/N nmod:poss", "kind child=SAYN nmod:poss",
        "child mark=nmod:poss 's", "word child mark=claim/N 's", "kind child mark=SAYN nmod:poss 's", "child=>acl",
        "pos child=N >acl", "word child=claim/N acl", "kind child=SAYN acl", "child mark=acl that",
        "word child mark=claim/N that", "kind child mark=SAYN acl that", "frame=N", "word frame=claim/N",
        "kind frame=SAYN", "subject=N none", "word subject=claim/N none", "kind subject=SAYN none",
        "frame subject= none", "noun=SAY that", "noun owned=SAY true that", "noun after=none SAY that",
        "noun bare=SAY owned", "marks=none", "pos marks=N none", "word marks=claim/N none", "place=middle", "before='s",
        "after=that", "word before=claim/N 's", "word after=claim/N that", "after two=that it", "under verb=believe",
        "under verb path=believe obj 1", "under kind=BELIEVE obj 1");
  }

  static final List<EvidenceRow> ROWS = List.of(
      row("no negation without its word", """
          He/PRP/nsubj>said never/RB/advmod>said [said=say/VBD/root] so/RB/advmod>said .""").lacks("negated"),
      row("negation cut short", """
          He/PRP/nsubj>say did=do/VBD/aux>say n't/RB/advmod>say [say/VB/root] so/RB/advmod>say .""")
          .has("negated", "child word=aux did"),
      row("not only is no negation", """
          He/PRP/nsubj>said not/RB/cc:preconj>said only/RB/advmod>said [said=say/VBD/root] so/RB/advmod>said .""")
          .lacks("negated"),

      row("passive", PASSIVE)
          .has("passive", "word passive=expect/V", "child word=aux:pass is", "frame=V nsubj:pass xcomp",
          "child mark=xcomp to", "complement lemma=xcomp open", "kind complement=EXPECT xcomp VB"),
      row("active", VERB).lacks("passive", "word passive"),

      row("particle", """
          Weller@PERSON/NNP/nsubj>pointed [pointed=point/VBD/root] out/RP/compound:prt>pointed \
          cracks=crack/NNS/obj>pointed .""")
          .has("child word=compound:prt out", "child lemma=obj crack", "word child lemma=point/V obj crack",
              "child kind=obj nouns"),
      row("infinitive", "They/PRP/nsubj>had had=have/VBD/root nothing/NN/obj>had to/TO/mark>say [say/VB/acl>nothing] .")
          .has("child word=mark to"),
      row("article", "The/DT/det>claim [claim/NN/nsubj>hurt] hurt/VBD/root .").has("child word=det the"),
      row("empty subject", """
          It/PRP/expl>hoped is=be/VBZ/aux:pass>hoped [hoped=hope/VBN/root] so/RB/advmod>hoped .""")
          .has("child word=expl it"),
      row("other dependents give their relation alone", """
          He/PRP/nsubj>told [told=tell/VBD/root] her/PRP/iobj>told so/RB/advmod>told .""")
          .has("child=<nsubj", "child=>iobj", "child=>advmod")
          .lacks("child word", "child lemma", "child kind", "complement lemma"),
      row("object of a noun", """
          their/PRP$/nmod:poss>claim [claim/NN/obj>pressed] of/IN/case>neglect neglect/NN/nmod>claim \
          pressed=press/VBD/root .""")
          .has("child lemma=nmod neglect", "kind child kind=SAY nmod noun", "child mark=nmod of"),
      row("what is joined to it and punctuation are none of its dependents", """
          She/PRP/nsubj>praised [praised=praise/VBD/root] it/PRP/obj>praised , and/CC/cc>left \
          left=leave/VBD/conj>praised and/CC/cc>praised .""")
          .lacks("child=>conj", "child=>cc", "child=>punct"),
      row("the clause's mark opens the text", """
          That/IN/mark>cracked the/DT/det>deck deck/NN/nsubj>cracked cracked=crack/VBD/csubj>known is=be/VBZ/cop>known \
          [known/JJ/root] .""")
          .has("child mark=csubj that", "word child mark=known/A that", "child=<csubj"),

      row("subject by name", CONTENT_FIRST).has("subject=V PERSON", "frame=V ccomp nsubj").lacks("subject word"),
      row("subject by a word", "He/PRP/nsubj>said [said=say/VBD/root] so/RB/advmod>said .")
          .has("subject=V he", "subject word=he"),
      row("no subject", "[Say/VB/root] so/RB/advmod>Say .").has("subject=V none").lacks("subject word"),

      row("under a verb that opens the text", """
          Ask/VB/root what/WP/obj>think they/PRP/nsubj>think [think/VBP/ccomp>Ask] .""")
          .has("head=ask", "relation head=ccomp ask", "under verb=ask", "under verb path=ask ccomp 1",
              "under kind=ASK ccomp 1"),
      row("three steps under a verb", """
          He/PRP/nsubj>left left=leave/VBD/root men/NNS/obj>left of/IN/case>age age/NN/nmod>men \
          of/IN/case>doubt [doubt/NN/nmod>age] .""")
          .has("head=age", "under verb=leave", "under verb path=leave obj 3", "under kind=null obj 3"),
      row("four steps are too many", """
          He/PRP/nsubj>left left=leave/VBD/root men/NNS/obj>left of/IN/case>age age/NN/nmod>men of/IN/case>years \
          years/NNS/nmod>age of/IN/case>doubt [doubt/NN/nmod>years] .""")
          .has("head=years").lacks("under verb", "under verb path", "under kind"),
      row("the nearest verb counts", """
          He/PRP/nsubj>left left=leave/VBD/root to/TO/mark>ask ask/VB/advcl>left what/WP/obj>think \
          they/PRP/nsubj>think [think/VBP/ccomp>ask] .""")
          .has("under verb=ask").lacks("under verb=leave"),
      row("under no verb", "A/DT/det>view view/NN/root of/IN/case>doubt [doubt/NN/nmod>view] .").lacks("under verb"),

      row("noun at the end", "That/DT/nsubj>claim was=be/VBD/cop>claim the/DT/det>claim [claim/NN/root]")
          .has("noun=SAY $ nsubj", "noun bare=SAY det nsubj", "noun owned=SAY false $", "noun after=none SAY $",
              "after=$", "after two=$ $"),
      row("noun after a preposition", """
          In/IN/case>claims [claims=claim/NNS/obl>hid] of/IN/case>neglect neglect/NN/nmod>claims it/PRP/nsubj>hid \
          hid=hide/VBD/root .""")
          .has("noun after=in SAY of", "noun bare=SAY bare"),
      row("a verb is no noun", VERB).lacks("noun", "noun owned", "noun after", "noun bare"),

      row("ending of a word of six letters", "The/DT/det>report [report/NN/root] .")
          .has("ending=N ort", "beginning=N repo"),
      row("no ending of a word of five", NOUN).lacks("ending", "beginning"),

      row("no marks near", VERB).has("marks=none", "word marks=tell/V none").lacks("marks on both sides"),
      row("marks before", MARKS_BEFORE).has("marks=left 3", "pos marks=V left 3", "word marks=say/V some")
          .lacks("marks on both sides"),
      row("marks after", MARKS_AFTER).has("marks=right 2", "word marks=say/V some").lacks("marks on both sides"),
      row("marks next to it, before", """
          “ It/PRP/nsubj>works works=work/VBZ/ccomp>said , ” [said=say/VBD/root] Weller@PERSON/NNP/nsubj>said .""")
          .has("marks=left 1", "before=mark", "word before=say/V mark"),
      row("marks next to it, after", """
          Weller@PERSON/NNP/nsubj>called [called=call/VBD/root] “ it/PRP/obj>called ” .""")
          .has("marks=right 1", "after=mark", "after two=mark it"),
      row("marks on both sides, before is nearer", """
          “ Yes/UH/quoted>said , ” [said=say/VBD/root] Weller@PERSON/NNP/nsubj>said , “ surely/RB/quoted>said . ”""")
          .has("marks=left 1", "marks on both sides"),
      row("marks on both sides, after is nearer", """
          “ Yes/UH/quoted>said , ” Tom@PERSON/NNP/compound>Weller Weller@PERSON/NNP/nsubj>said [said=say/VBD/root] , \
          “ surely/RB/quoted>said . ”""")
          .has("marks=right 2", "marks on both sides"),
      row("marks on both sides, equally near", """
          “ Yes/UH/quoted>said , ” Weller@PERSON/NNP/nsubj>said [said=say/VBD/root] , “ surely/RB/quoted>said . ”""")
          .has("marks=right 2", "marks on both sides"),
      row("within marks", "“ Weller@PERSON/NNP/nsubj>said [said=say/VBD/root] so/RB/advmod>said . ”")
          .lacks("marks", "pos marks", "word marks", "marks on both sides"),
      row("the sentence before ends with a mark", """
          “ It/PRP/nsubj>works works=work/VBZ/root . ”
          Weller@PERSON/NNP/nsubj>said [said=say/VBD/root] so/RB/advmod>said .""")
          .has("marks=left 2", "before=PERSON"),
      row("marks further back in the sentence before are too far", """
          It/PRP/nsubj>works “ works=work/VBZ/root ” .
          Weller@PERSON/NNP/nsubj>said [said=say/VBD/root] so/RB/advmod>said .""")
          .has("marks=none"),
      row("the next sentence opens with a mark", """
          Weller@PERSON/NNP/nsubj>said [said=say/VBD/root] so/RB/advmod>said .
          “ It/PRP/nsubj>works works=work/VBZ/root . ”""")
          .has("marks=right 3"),
      row("marks further on in the next sentence are too far", """
          Weller@PERSON/NNP/nsubj>said [said=say/VBD/root] so/RB/advmod>said .
          It/PRP/nsubj>works “ works=work/VBZ/root ” .""")
          .has("marks=none"),
      row("a lone mark in the paragraph before", """
          “

          Weller@PERSON/NNP/nsubj>said [said=say/VBD/root] .""")
          .has("marks=left 2").lacks("marks on both sides"),
      row("a lone mark in the paragraph before, and marks after", """
          “

          Weller@PERSON/NNP/nsubj>said [said=say/VBD/root] so/RB/advmod>said , “ surely/RB/quoted>said . ”""")
          .has("marks=left 2", "marks on both sides"),

      row("third word", """
          So/RB/advmod>said he/PRP/nsubj>said [said=say/VBD/root] on/IN/case>Friday Friday/NNP/obl>said .""")
          .has("place=start"),
      row("second word from the end", INVERTED.replace(" Tom@PERSON/NNP/compound>Weller", "")).has("place=end"),
      row("third word from the end", INVERTED).has("place=middle"),
      row("last word", CONTENT_FIRST).has("place=end", "after=.", "after two=. $"),
      row("fourth word", "So/RB/advmod>said the/DT/det>mayor mayor/NN/nsubj>said [said=say/VBD/root] "
          + "on/IN/case>Friday Friday/NNP/obl>said on/IN/case>foot foot/NN/obl>said .").has("place=middle"),

      row("first word", "[Say/VB/root] so/RB/advmod>Say .").has("before=^", "after=so", "after two=so ."),
      row("second word", "He/PRP/nsubj>said [said=say/VBD/root] .").has("before=he"));

  @ParameterizedTest
  @FieldSource("ROWS")
  void collects(EvidenceRow row) {
    row.check(pieces(row.drawn()));
  }

  /** Function words and punctuation stand as they are, other words by their tag, named ones by their kind of name. */
  @ParameterizedTest
  @CsvSource({"bridge/NN, NN", "Ruiz@PERSON/NNP, PERSON", "port@ORGANIZATION/NN, ORGANIZATION", "Ruiz/NNP, NNP",
      "open/VB, VB", "is=be/VBZ, is", "has=have/VBZ, has", "old/JJ, JJ", "older=old/JJR, JJR", "nine/CD, CD",
      "later/RB, RB", "soon/RB, soon", "about/IN, about", "He=he/PRP, he"})
  void namesTheWordAfter(String drawn, String shape) {
    assertThat(pieces("Say=say/VB/root [said=say/VBD/dep>Say] " + drawn + "/dep>said .")).contains("after=" + shape);
  }

  /** A piece that the model weighs but nobody collects is one that was renamed or lost. */
  @Test
  void collectsAllThatTheModelWeighs() {
    List<String> collected = new ArrayList<>(pieces(VERB));
    collected.addAll(pieces(NOUN));
    ROWS.forEach(row -> collected.addAll(pieces(row.drawn())));
    assertThat(EvidenceRow.names(collected))
        .containsAll(EvidenceRow.names(ModelFiles.read(null).cue().sorted().keySet()));
  }
}
