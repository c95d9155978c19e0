package io.github.whosaid.attribution;

import static io.github.whosaid.attribution.EvidenceRow.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which pieces of evidence come out for which stretch of words as the content of a cue. The fitted weights go by the
 * pieces' names and values, so one that is renamed or lost spoils them without an error: the full lists are there to
 * tell.
 */
class ContentEvidenceTest {
  private static final String RAIN = "It/PRP/nsubj>rained rained=rain/VBD/root .\n";
  private static final String TOLD = RAIN + """
      Tom@PERSON/NNP/compound>Weller Weller@PERSON/NNP/nsubj>told [told=tell/VBD/root] his/PRP$/nmod:poss>crew \
      crew/NN/iobj>told on/IN/case>Friday Friday/NNP/obl>told that/IN/mark>cracked the/DT/det>deck \
      deck/NN/nsubj>cracked \
      cracked=crack/VBD/ccomp>told in/IN/case>May May/NNP/obl>cracked .""";
  private static final String EXPECTED = """
      The/DT/det>bridge bridge/NN/nsubj:pass>expected is=be/VBZ/aux:pass>expected [expected=expect/VBN/root] \
      to/TO/mark>open open/VB/xcomp>expected in/IN/case>May May/NNP/obl>open .""";
  private static final String PARALLEL = RAIN + """
      Weller@PERSON/NNP/nsubj>said [said=say/VBD/root] that/IN/mark>cracked decks/NNS/nsubj>cracked \
      cracked=crack/VBD/ccomp>said , and/CC/cc>sank that/IN/mark>sank piers=pier/NNS/nsubj>sank \
      sank=sink/VBD/conj>cracked .""";
  private static final String AROUND = """
      The/DT/det>bridge bridge/NN/nsubj>safe , Ana@PERSON/NNP/compound>Ruiz Ruiz@PERSON/NNP/nsubj>said \
      [said=say/VBD/parataxis>safe] , was=be/VBD/cop>safe safe/JJ/root .""";
  private static final String QUOTED = """
      “ It/PRP/nsubj>works works=work/VBZ/quoted>said , ” [said=say/VBD/root] Weller@PERSON/NNP/nsubj>said , \
      “ and/CC/cc>lasts it/PRP/nsubj>lasts lasts=last/VBZ/quoted>said . ”""";
  private static final String MIXED = """
      Weller@PERSON/NNP/nsubj>called [called=call/VBD/root] the/DT/det>deck “ sound/JJ/amod>deck ” \
      deck/NN/obj>called .""";
  private static final String TWO_SENTENCES = """
      Weller@PERSON/NNP/nsubj>said [said=say/VBD/root] : “ No/DT/det>doubt doubt/NN/quoted>said .
      Is=be/VBZ/root it/PRP/nsubj>Is sound/JJ/dep>Is ? ”
      It/PRP/nsubj>rained rained=rain/VBD/root .""";

  private static final String NINETEEN = "He/PRP/nsubj>said [said=say/VBD/root] we/PRP/dep>said “"
      + " sag/VB/dep>said".repeat(19) + " ” .";
  private static final String NINETEEN_TEXT = "we “" + "sag ".repeat(19).strip() + "”";

  private static List<String> pieces(String drawn, String stretch, String... rules) {
    Sketch sketch = new Sketch(drawn);
    List<String> pieces = new ArrayList<>();
    Proposals.Proposal proposal = new Proposals.Proposal(sketch.stretch(stretch), List.of(rules));
    ContentEvidence.collect(sketch.frame(), proposal, pieces::add);
    return pieces;
  }

  @Test
  void clauseAfterAVerb() {
    assertThat(pieces(TOLD, "that the deck cracked in May", "ClausalComplement", "Following"))
        .containsExactlyInAnyOrder(
            "type=indirect V", "type word=indirect tell", "rule=ClausalComplement", "rule pos=ClausalComplement V",
            "rule word=ClausalComplement tell/V", "rule kind=ClausalComplement SAYV",
            "rule marks=ClausalComplement indirect", "rule=Following", "rule pos=Following V",
            "rule word=Following tell/V", "rule kind=Following SAYV", "rule marks=Following indirect", "rules=2",
            "length=V 5", "parts=1 ClausalComplement", "side=after V", "side word=after tell/V",
            "side place=after start", "clause=finite V after", "clause word=finite tell/V", "clause kind=finite SAYV",
            "stops before verb=false finite after", "prior=NNP after", "start=that V", "start word=that tell/V",
            "prior start=NNP that", "last=NNP", "next=. after", "last next=NNP .", "next word=. tell/V", "gap=4 V",
            "gap word=4 tell/V", "gap opens=owner 4", "gap opens start=owner that", "left after=0 after", "out=iobj V",
            "out word=iobj tell/V", "out kind=iobj SAYV", "out=obl V", "out word=obl tell/V", "out kind=obl SAYV",
            "out mark=obl on", "in=ccomp cue", "in word=ccomp tell/V", "in kind=ccomp SAYV", "in mark=ccomp that",
            "in mark word=that tell/V", "in mark kind=that SAYV", "roots=1");
  }

  @Test
  void bothPartsOfAQuotation() {
    assertThat(pieces(QUOTED, "“It works,” / “and it lasts.”", "Around")).containsExactlyInAnyOrder(
        "holds marks=direct 2", "type=direct V", "type word=direct say", "rule=Around", "rule pos=Around V",
        "rule word=Around say/V", "rule kind=Around SAYV", "rule marks=Around direct", "rules=1", "length=V 5",
        "parts=2 Around", "side=around V", "side word=around say/V", "side place=around middle",
        "clause=finite V around", "clause word=finite say/V", "clause kind=finite SAYV",
        "stops before verb=false finite around", "prior=^ around", "start=open V", "start word=open say/V",
        "prior start=^ open", "last=close", "next=$ around", "last next=close $", "next word=$ say/V",
        "left after=0 around", "left before=0 around", "in=quoted cue", "in word=quoted say/V", "in kind=quoted SAYV",
        "in=quoted cue", "in word=quoted say/V", "in kind=quoted SAYV", "roots=2");
  }

  @Test
  void subjectAndComplementOfAPassive() {
    assertThat(pieces(EXPECTED, "The bridge / to open in May", "SubjectAndComplement"))
        .containsExactlyInAnyOrder(
            "type=indirect V", "type word=indirect expect", "rule=SubjectAndComplement",
            "rule pos=SubjectAndComplement Vp", "rule word=SubjectAndComplement expect/V",
            "rule kind=SubjectAndComplement EXPECTV", "rule marks=SubjectAndComplement indirect", "rules=1",
            "length=V 5", "parts=2 SubjectAndComplement", "side=around V", "side word=around expect/V",
            "side place=around start", "clause=infinite V around", "clause word=infinite expect/V",
            "clause kind=infinite EXPECTV", "stops before verb=false infinite around", "prior=^ around", "start=the V",
            "start word=the expect/V", "prior start=^ the", "last=NNP", "next=. around", "last next=NNP .",
            "next word=. expect/V", "left after=0 around", "left before=0 around", "in=nsubj:pass cue",
            "in word=nsubj:pass expect/V", "in kind=nsubj:pass EXPECTV", "out=aux:pass V", "out word=aux:pass expect/V",
            "out kind=aux:pass EXPECTV", "in=xcomp cue", "in word=xcomp expect/V", "in kind=xcomp EXPECTV",
            "in mark=xcomp to", "in mark word=to expect/V", "in mark kind=to EXPECTV", "roots=2", "holds subject",
            "holds subject of=expect/V", "holds subject rule=SubjectAndComplement");
  }

  static final List<EvidenceRow> ROWS = List.of(
      row("after the cue", TOLD, "that the deck cracked").has("side=after V", "side place=after start"),
      row("before the cue, next to it", QUOTED, "“It works,”")
          .has("side=before V", "next=CUE before", "gap to cue=0", "left after=4 before", "left before=0 before"),
      row("around the cue", AROUND, "The bridge / was safe")
          .has("side=around V", "parts=2 Rule", "cue depends on it=parataxis", "in=root none", "roots=1")
          .lacks("gap", "gap to cue"),
      row("before the cue, with the speaker between", AROUND, "The bridge").has("gap to cue=2", "next=, before"),
      row("a subject between cue and content is no gap before it", AROUND, "was safe")
          .has("side=after V", "gap=0 V", "prior=, after")
          .lacks("gap to cue", "left before", "gap opens", "gap opens start"),

      row("cue in fourth place", EXPECTED, "to open in May").has("side place=after start"),
      row("cue in fifth place", "Last/JJ/amod>week week/NN/obl>said the/DT/det>mayor mayor/NN/nsubj>said "
          + "[said=say/VBD/root] so/RB/advmod>said with/IN/case>care care/NN/obl>said on/IN/case>air air/NN/obl>said .",
          "so").has("side place=after middle"),
      row("cue in third place from the end", AROUND.replace(" was=be/VBD/cop>safe", ""), "The bridge")
          .has("side place=before end"),
      row("cue in fourth place from the end", AROUND, "The bridge").has("side place=before middle"),

      row("holds its own subject", RAIN + EXPECTED, "The bridge / to open in May")
          .has("holds subject", "holds subject of=expect/V", "holds subject rule=Rule"),
      row("holds the subject that opens the text", """
          Piers=pier/NNS/nsubj>seem [seem/VBP/root] sound/JJ/xcomp>seem .""", "Piers / sound").has("holds subject"),
      row("leaves its subject", TOLD, "that the deck cracked")
          .lacks("holds subject", "holds subject of", "holds subject rule"),
      row("no subject to hold", "Say/VB/root so/RB/advmod>Say , [says=say/VBZ/parataxis>Say] .", "Say so")
          .lacks("holds subject"),

      row("finite clause", TOLD, "that the deck cracked").has("clause=finite V after", "clause word=finite tell/V"),
      row("infinitive", EXPECTED, "to open in May").has("clause=infinite V after", "clause kind=infinite EXPECTV"),
      row("phrase", TOLD, "his crew").has("clause=none V after"),
      row("a verb between the parts is not the content's", AROUND, "The bridge / safe").has("clause=none V around"),
      row("clause that opens with a question word", """
          She/PRP/nsubj>asked [asked=ask/VBD/root] what/WP/obj>fell fell=fall/VBD/ccomp>asked .""", "what fell")
          .has("clause=finite V after"),
      row("phrase with a relative clause", """
          She/PRP/nsubj>praised [praised=praise/VBD/root] men/NNS/obj>praised who/WP/nsubj>left \
          left=leave/VBD/acl:relcl>men .""", "men who left").has("clause=none V after"),
      row("a verb of the sentence before makes no clause", RAIN + MIXED, "It rained. / the “sound” deck")
          .has("clause=none V around", "reaches back").lacks("left before"),
      row("a verb of the next sentence makes no clause", TWO_SENTENCES, "“No doubt. Is it sound?”")
          .has("clause=none V after", "reaches on=Rule", "reaches on marks=direct").lacks("left after", "reaches back"),
      row("to the sentence's end", TWO_SENTENCES, "“No doubt.")
          .has("left after=0 after", "next=$ after", "stops before verb=false none after")
          .lacks("reaches on", "reaches on marks"),
      row("to the sentence's end, in the second sentence", RAIN + MIXED, "the “sound” deck.")
          .has("left after=0 after", "next=$ after").lacks("reaches on"),

      row("stops before its verb", TOLD, "that the deck")
          .has("stops before verb=true none after", "stops before verb kind=SAYV none"),
      row("stops before its verb and an adverb", RAIN + """
          She/PRP/nsubj>said [said=say/VBD/root] tolls/NNS/nsubj>hurt really/RB/advmod>hurt \
          hurt/VBP/ccomp>said .""", "tolls")
          .has("stops before verb=true none after"),
      row("the cue is no verb of its own", """
          Tolls/NNS/nsubj>hurt hurt/VBP/ccomp>said , he/PRP/nsubj>said [said=say/VBD/root] .""", "Tolls hurt, he")
          .has("stops before verb=false finite before").lacks("stops before verb kind"),
      row("an adverb ends the text", "He/PRP/nsubj>said [said=say/VBD/root] no/UH/obj>said twice/RB/advmod>said", "no")
          .has("stops before verb=false none after"),

      row("opens the sentence", RAIN + AROUND, "The bridge").has("prior=^ before", "left before=0 before"),
      row("opens the text", RAIN + AROUND, "It rained. The bridge").has("prior=^ before", "reaches back"),
      row("opens amid the sentence before", RAIN + AROUND, "rained. The bridge").has("prior=it before"),
      row("a word before it", AROUND, "bridge").has("prior=the before", "left before=1 before", "start=NN V"),
      row("next to the cue", EXPECTED, "to open in May").has("prior=CUE after", "prior start=CUE to", "gap=0 V")
          .lacks("gap opens", "gap opens start"),
      row("an owner stands between", TOLD, "that the deck cracked")
          .has("gap=4 V", "gap word=4 tell/V", "gap opens=owner 4", "gap opens start=owner that"),
      row("a day stands between", """
          He/PRP/nsubj>said [said=say/VBD/root] Friday/NNP/obl:tmod>said that/IN/mark>fell it/PRP/nsubj>fell \
          fell=fall/VBD/ccomp>said .""", "that it fell").has("gap=1 V", "gap opens=NNP 1", "left after=0 after"),
      row("words are left at the end", TOLD, "that the deck cracked").has("left after=2 after", "next=in after"),
      row("ends its paragraph", TWO_SENTENCES.replace("\nIt", "\n\nIt"), "“No doubt. Is it sound?”")
          .has("next=$ after", "last=close"),
      row("ends a later sentence in its paragraph", TWO_SENTENCES, "“No doubt. Is it sound?”").has("next=it after"),

      row("stops before a parallel clause", PARALLEL, "that decks cracked")
          .has("stops before parallel=that true", "stops before parallel start=that true", "next=, after"),
      row("stops before a clause that opens like one in it", PARALLEL, "Weller / that decks cracked")
          .has("stops before parallel=that true", "stops before parallel start=that false"),
      row("stops before a clause that opens otherwise", PARALLEL.replace("[said=say/VBD/root] that/IN/mark>cracked",
          "[said=say/VBD/root]"), "decks cracked")
          .has("stops before parallel=that false", "stops before parallel start=that false"),
      row("what it holds of the sentence before counts for nothing", """
          I/PRP/nsubj>like like/VBP/root that/DT/obj>like .
          It/PRP/nsubj>works works=work/VBZ/ccomp>said , and/CC/cc>lasts that/IN/mark>lasts it/PRP/nsubj>lasts \
          lasts=last/VBZ/conj>works , he/PRP/nsubj>said [said=say/VBD/root] .""", "I like that. It works")
          .has("stops before parallel=that false"),
      row("holds both", PARALLEL, "that decks cracked, and that piers sank")
          .lacks("stops before parallel", "stops before parallel start"),
      row("stops before other words that are joined", PARALLEL.replace("that/IN/mark>sank ", ""), "that decks cracked")
          .lacks("stops before parallel", "stops before parallel start"),
      row("stops before a conjunction that ends the sentence", """
          He/PRP/nsubj>said [said=say/VBD/root] that/DT/obj>said and/CC/cc>said
          that/DT/root .""", "that").lacks("stops before parallel"),
      row("that without a conjunction is not parallel", """
          She/PRP/nsubj>told [told=tell/VBD/root] him/PRP/iobj>told that/IN/mark>fell it/PRP/nsubj>fell \
          fell=fall/VBD/ccomp>told .""", "him").lacks("stops before parallel"),

      row("argument of the cue", TOLD, "that the deck cracked")
          .has("in=ccomp cue", "in word=ccomp tell/V", "in kind=ccomp SAYV", "in mark=ccomp that",
              "in mark word=that tell/V", "in mark kind=that SAYV", "roots=1").lacks("in oblique"),
      row("oblique argument of the cue", TOLD, "on Friday").has("in=obl cue", "in oblique=name", "in mark=obl on"),
      row("its mark opens the text", """
          That/IN/mark>fell it/PRP/nsubj>fell fell=fall/VBD/csubj>known is=be/VBZ/cop>known [known/JJ/root] .""",
          "That it fell").has("in=csubj cue", "in mark=csubj that"),
      row("its root opens the text", """
          Close/VB/ccomp>said it/PRP/obj>Close , she/PRP/nsubj>said [said=say/VBD/root] .""", "Close it")
          .has("in=ccomp cue", "roots=1").lacks("in=obj other"),
      row("its head opens the text and is left out",
          "Close/VB/ccomp>said it/PRP/obj>Close , she/PRP/nsubj>said [said=say/VBD/root] .", "it")
          .has("in=obj other", "roots=1").lacks("in=obj none"),
      row("hangs on the cue's own head", """
          They/PRP/nsubj>voiced voiced=voice/VBD/root [anger/NN/obj>voiced] over/IN/case>tolls \
          tolls/NNS/obl>voiced .""", "over tolls").has("in=obl head")
          .lacks("in mark", "in word", "in kind", "in oblique"),
      row("what hangs on it is cut", TOLD, "that the deck cracked").has("cut=obl>", "cut mark=obl in"),
      row("its mark is cut", TOLD, "the deck cracked in May").has("cut=mark<").lacks("cut mark"),
      row("what opens the text is cut", """
          In/IN/case>May May/NNP/obl>opens it/PRP/nsubj>opens opens=open/VBZ/ccomp>said , she/PRP/nsubj>said \
          [said=say/VBD/root] .""", "it opens").has("cut=obl<", "cut mark=obl in"),
      row("what holds the cue is not cut", """
          He/PRP/nsubj>left left=leave/VBD/root , after/IN/mark>argued men/NNS/nsubj>argued \
          argued=argue/VBD/advcl>left , [saying=say/VBG/advcl>argued] so/RB/advmod>saying .""", "He left")
          .has("roots=1").lacks("cut", "cue depends on it"),
      row("other arguments are left out", TOLD, "that the deck cracked")
          .has("out=iobj V", "out=obl V", "out word=obl tell/V", "out kind=obl SAYV", "out mark=obl on")
          .lacks("out=nsubj V", "out=ccomp V"),
      row("an auxiliary is not left out", "He/PRP/nsubj>say did=do/VBD/aux>say [say/VB/root] so/RB/obj>say .", "so")
          .lacks("out"),
      row("what is left out opens the text", """
          On/IN/case>Friday Friday/NNP/obl>said it/PRP/nsubj>fell fell=fall/VBD/ccomp>said , he/PRP/nsubj>said \
          [said=say/VBD/root] .""", "it fell").has("out=obl V", "out mark=obl on"),

      row("no marks", TOLD, "that the deck cracked")
          .has("type=indirect V", "type word=indirect tell", "rule marks=Rule indirect")
          .lacks("holds marks", "cuts marks", "leaves marks"),
      row("holds all marks", QUOTED, "“It works,” / “and it lasts.”")
          .has("type=direct V", "holds marks=direct 2", "last=close")
          .lacks("cuts marks", "leaves marks"),
      row("leaves marks after it", QUOTED, "“It works,”")
          .has("holds marks=direct 1", "leaves marks=direct true", "start=open V", "last next=close CUE")
          .lacks("cuts marks"),
      row("leaves marks before it", RAIN + QUOTED, "“and it lasts.”")
          .has("holds marks=direct 1", "leaves marks=direct true"),
      row("leaves all marks", MIXED, "deck").has("type=indirect V", "leaves marks=indirect false")
          .lacks("holds marks", "cuts marks"),
      row("leaves marks to its right", RAIN + MIXED, "the").has("leaves marks=indirect false"),
      row("cuts marks", TWO_SENTENCES, "“No doubt.").has("type=direct V", "cuts marks=direct")
          .lacks("holds marks", "leaves marks"),
      row("partly quoted", MIXED, "the “sound” deck")
          .has("type=mixed V", "holds marks=mixed 1", "rule marks=Rule mixed"),
      row("holds marks of the sentence before", "“ It/PRP/nsubj>rains rains=rain/VBZ/root . ”\n" + AROUND,
          "“It rains.” The bridge").has("holds marks=mixed 1"),
      row("the marks around the cue are not the content's", """
          “ He/PRP/nsubj>says [says=say/VBZ/root] it/PRP/nsubj>fell fell=fall/VBD/ccomp>says . ”""", "it fell")
          .has("type=indirect V").lacks("holds marks", "cuts marks", "leaves marks"),
      row("nineteen of twenty words in marks are all", RAIN + NINETEEN, NINETEEN_TEXT).has("type=direct V"),
      row("eighteen of nineteen words in marks are some", RAIN + NINETEEN.replaceFirst(" sag/VB/dep>said", ""),
          NINETEEN_TEXT.replaceFirst(" sag", "")).has("type=mixed V"));

  @ParameterizedTest
  @FieldSource("ROWS")
  void collects(EvidenceRow row) {
    row.check(pieces(row.drawn(), row.stretch(), "Rule"));
  }

  /** The verbs that make a clause, which a stretch should not stop before. */
  @ParameterizedTest
  @CsvSource({"VBD, true", "VBZ, true", "VBP, true", "MD, true", "VB, false", "VBG, false", "VBN, false", "NN, false"})
  void finite(String tag, boolean finite) {
    String drawn = "He/PRP/nsubj>said [said=say/VBD/root] tolls/NNS/nsubj>hurt hurt/" + tag + "/ccomp>said .";
    assertThat(pieces(drawn, "tolls", "Rule")).contains("stops before verb=" + finite + " none after");
    assertThat(pieces(drawn, "tolls hurt", "Rule"))
        .contains("clause=" + (finite ? "finite" : tag.startsWith("VB") ? "infinite" : "none") + " V after");
  }

  @ParameterizedTest
  @ValueSource(strings = {"to", "that", "whether", "how"})
  void parallelsOpenWith(String opening) {
    assertThat(pieces(PARALLEL.replace("that/", opening + "/"), opening + " decks cracked", "Rule"))
        .contains("stops before parallel=" + opening + " true", "stops before parallel start=" + opening + " true");
  }

  /** Function words and punctuation stand as they are, other words by their tag. */
  @ParameterizedTest
  @CsvSource({"NN, NN", "NNS, NNS", "NNP, NNP", "NNPS, NNPS", "JJ, JJ", "JJR, JJR", "JJS, JJS", "CD, CD", "VB, VB",
      "VBD, VBD", "VBG, VBG", "VBN, VBN", "VBP, VBP", "VBZ, VBZ", "RB, RB", "RBR, RBR", "RP, up", "IN, up", "DT, up"})
  void shapesAWord(String tag, String shape) {
    assertThat(ContentEvidence.shape(new Sketch("Up/" + tag + "/root").words, 0)).isEqualTo(shape);
  }

  /** A piece that the model weighs but nobody collects is one that was renamed or lost. */
  @Test
  void collectsAllThatTheModelWeighs() {
    List<String> collected = new ArrayList<>();
    ROWS.forEach(row -> collected.addAll(pieces(row.drawn(), row.stretch(), "Rule")));
    assertThat(EvidenceRow.names(collected))
        .containsAll(EvidenceRow.names(ModelFiles.read(null).content().sorted().keySet()));
  }
}
