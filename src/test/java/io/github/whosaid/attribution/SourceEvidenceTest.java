package io.github.whosaid.attribution;

import static io.github.whosaid.attribution.EvidenceRow.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Which pieces of evidence come out for which phrase, or none, as the source of a cue. The fitted weights go by the
 * pieces' names and values, so one that is renamed or lost spoils them without an error: the full lists are there to
 * tell.
 */
class SourceEvidenceTest {
  private static final String RAIN = "It/PRP/nsubj>rained rained=rain/VBD/root .\n";
  private static final String ENGINEER = RAIN + """
      Then/RB/advmod>told Tom@PERSON/NNP/compound>Weller Weller@PERSON/NNP/nsubj>told , chief/JJ/amod>engineer \
      engineer/NN/appos>Weller of/IN/case>port the/DT/det>port port/NN/nmod>engineer , [told=tell/VBD/root] \
      us/PRP/iobj>told so/RB/advmod>told .""";
  private static final String CRITICS = """
      Critics=critic/NNS/nsubj>said of/IN/case>port the/DT/det>port port/NN/nmod>Critics in/IN/case>May \
      May/NNP/obl>said [said=say/VBD/root] so/RB/advmod>said .""";
  private static final String AGENT = """
      It/PRP/nsubj:pass>criticised was=be/VBD/aux:pass>criticised [criticised=criticise/VBN/root] by/IN/case>Ruiz \
      Ana@PERSON/NNP/compound>Ruiz Ruiz@PERSON/NNP/obl>criticised""";
  private static final String OWNER = RAIN + """
      Ruiz@PERSON/NNP/nmod:poss>aide 's/POS/case>Ruiz old/JJ/amod>aide aide/NN/nsubj>said , [said=say/VBD/root] .""";
  private static final String QUOTED = """
      “ It/PRP/nsubj>works works=work/VBZ/quoted>said , ” [said=say/VBD/root] she/PRP/nsubj>said , \
      “ and/CC/cc>lasts it/PRP/nsubj>lasts lasts=last/VBZ/quoted>said . ”""";
  private static final String RELATIVE = """
      Men=man/NNS/nsubj>left who/WP/nsubj>said [said=say/VBD/acl:relcl>Men] so/RB/advmod>said left=leave/VBD/root .""";
  private static final String LABEL = "Ruiz@PERSON/NNP/root [:/:/punct>Ruiz] tolls/NNS/dep>Ruiz hurt/VBP/dep>Ruiz";

  private static List<String> pieces(String drawn, String stretch, String... rules) {
    Sketch sketch = new Sketch(drawn);
    List<String> pieces = new ArrayList<>();
    SourceEvidence.collect(sketch.frame(), new Proposals.Proposal(sketch.stretch(stretch), List.of(rules)), true,
        pieces::add);
    return pieces;
  }

  private static List<String> none(String drawn, boolean any) {
    List<String> pieces = new ArrayList<>();
    SourceEvidence.collect(new Sketch(drawn).frame(), null, any, pieces::add);
    return pieces;
  }

  @Test
  void nameWithApposition() {
    assertThat(pieces(ENGINEER, "Tom Weller, chief engineer of the port", "Subject", "PhraseBefore"))
        .containsExactlyInAnyOrder(
            "rule=Subject", "rule voice=Subject V", "rule word=Subject tell/V", "rule kind=Subject SAYV",
            "rule relation=Subject root", "rule=PhraseBefore", "rule voice=PhraseBefore V",
            "rule word=PhraseBefore tell/V", "rule kind=PhraseBefore SAYV", "rule relation=PhraseBefore root",
            "rules=2", "head=PERSON", "head rule=PERSON Subject", "head voice=PERSON V", "first=NNP", "last next=NN ,",
            "next=, false", "before=RB false", "before first=RB NNP", "length=7", "distance=false 1 V", "quoted=false",
            "comma=true verb=false", "has=compound", "has=appos", "has kind=appos noun");
  }

  @Test
  void agentOfAPassive() {
    assertThat(pieces(AGENT, "Ana Ruiz", "Agent")).containsExactlyInAnyOrder(
        "rule=Agent", "rule voice=Agent Vp", "rule word=Agent criticise/V", "rule kind=Agent JUDGEVp",
        "rule relation=Agent root", "rules=1", "head=PERSON", "head rule=PERSON Agent", "head voice=PERSON Vp",
        "first=NNP", "last next=NNP $", "next=$ true", "before=by true", "before first=by NNP", "length=2",
        "distance=true 2 V", "quoted=false", "comma=false verb=false", "lacks=case", "has=compound");
  }

  @Test
  void nobody() {
    assertThat(none(AGENT, true)).containsExactlyInAnyOrder(
        "none", "none voice=Vp", "none word=criticise/V", "none kind=JUDGEVp", "none word voice=criticise/V Vp",
        "none relation=root Vp", "none subject=it Vp", "none among=true");
    assertThat(none(RAIN.replace("rained=rain/VBD/root", "[rained=rain/VBD/root]"), false))
        .contains("none among=false", "none voice=V", "none relation=root V", "none subject=it V");
  }

  static final List<EvidenceRow> ROWS = List.of(
      row("a name", ENGINEER, "Tom Weller").has("head=PERSON", "head rule=PERSON Rule", "length=2").lacks("head word"),
      row("a noun", CRITICS, "Critics").has("head=nouns", "head word=critic", "head voice=nouns V"),
      row("a pronoun", QUOTED, "she").has("head=she", "head word=she"),

      row("opens the sentence", RAIN + CRITICS, "Critics").has("before=^ false", "before first=^ NNS", "next=of false"),
      row("second word of the text", CRITICS, "of the port").has("before=NNS false"),
      row("stands right before the cue", RELATIVE, "who")
          .has("next=CUE false", "last next=who CUE", "distance=false 0 V"),
      row("words stand between", CRITICS, "Critics").has("distance=false 5 V"),
      row("stands right after the cue", QUOTED, "she").has("before=CUE true", "next=, true", "distance=true 1 V"),
      row("stands further after the cue", AGENT, "Ana Ruiz")
          .has("before=by true", "before first=by NNP", "distance=true 2 V"),
      row("ends the sentence", AGENT, "Ana Ruiz").has("next=$ true", "last next=NNP $"),
      row("the mark before a quoted cue is passed over", """
          Ruiz@PERSON/NNP/nsubj>slammed “ [slammed=slam/VBD/root] ” it/PRP/obj>slammed .""", "Ruiz")
          .has("next=CUE false")
          .lacks("quoted"),
      row("the mark after a source behind the cue is not", """
          [Said=say/VBD/root] Ruiz@PERSON/NNP/nsubj>Said “ it/PRP/nsubj>works works=work/VBZ/quoted>Said ” .""", "Ruiz")
          .has("next=open true"),

      row("outside the marks", QUOTED, "she").has("quoted=false"),
      row("within the first marks", QUOTED, "It").has("quoted=true"),
      row("within other marks", QUOTED, "it").has("quoted=true"),
      row("a quoted cue says nothing of marks", "“ He/PRP/nsubj>says [says=say/VBZ/root] so/RB/advmod>says . ”", "He")
          .lacks("quoted"),

      row("commas and no verb", ENGINEER, "Tom Weller, chief engineer of the port").has("comma=true verb=false"),
      row("neither comma nor verb", ENGINEER, "Tom Weller").has("comma=false verb=false"),
      row("a relative clause with its pronoun", """
          Men=man/NNS/nsubj>left who/WP/nsubj>said said=say/VBD/acl:relcl>Men so/RB/advmod>said \
          [left=leave/VBD/root] .""", "Men who said so").has("comma=false verb=true"),
      row("the pronoun with its noun", RELATIVE, "Men who").has("comma=false verb=true"),
      row("the pronoun alone", RELATIVE, "who").has("comma=false verb=false", "head=who"),
      row("a verb", """
          Critics=critic/NNS/nsubj>said closing=close/VBG/acl>Critics it/PRP/obj>closing [said=say/VBD/root] .""",
          "Critics closing it").has("comma=false verb=true"),

      row("what hangs on it", ENGINEER, "Tom Weller, chief engineer of the port")
          .has("has=compound", "has=appos", "has kind=appos noun")
          .lacks("lacks", "lacks kind", "stray", "has kind=compound PERSON"),
      row("what is cut from it", ENGINEER, "Weller").has("lacks=compound", "lacks=appos", "lacks kind=appos noun")
          .lacks("has"),
      row("with its preposition", CRITICS, "Critics of the port")
          .has("has=nmod of", "has kind=nmod of noun", "head=nouns"),
      row("without it", CRITICS, "Critics").has("lacks=nmod of", "lacks kind=nmod of noun"),
      row("an owner's case is not told", OWNER, "Ruiz's old aide").has("has=nmod:poss", "has=amod").lacks("lacks"),
      row("its comma is no part", """
          Critics=critic/NNS/nsubj>said of/IN/case>port port/NN/nmod>Critics ,/,/punct>Critics [said=say/VBD/root] .""",
          "Critics of port,").has("comma=true verb=false").lacks("has=punct", "lacks=punct", "stray"),

      row("words of another phrase are strays", CRITICS, "Critics of the port in May").has("stray=obl", "head=nouns")
          .lacks("stray=nsubj", "stray=nmod", "stray=det"),
      row("punctuation is no stray", ENGINEER, "Weller, chief engineer of the port,").lacks("stray"),
      row("a second root is a stray", """
          Ruiz@PERSON/NNP/root Weller@PERSON/NNP/root [:/:/punct>Ruiz] tolls/NNS/dep>Ruiz""", "Ruiz Weller")
          .has("stray=root", "head=PERSON"),
      row("who opens a text as its root", LABEL, "Ruiz").has("head=PERSON", "before=^ false", "next=CUE false"),

      row("a noun before which another word hangs outside", """
          Only/RB/advmod>said critics=critic/NNS/nsubj>said [said=say/VBD/root] .""", "Only critics")
          .has("head=nouns", "stray=advmod"),
      row("of two nouns the first", """
          Ruiz@PERSON/NNP/dep>said critics=critic/NNS/nsubj>said [said=say/VBD/root] .""", "Ruiz critics")
          .has("head=PERSON", "stray=nsubj"),
      row("of a pronoun and a noun the first", """
          They/PRP/dep>said critics=critic/NNS/nsubj>said [said=say/VBD/root] .""", "They critics").has("head=they"),
      row("of a question word and a noun the first", """
          Who/WP/dep>said critics=critic/NNS/nsubj>said [said=say/VBD/root] .""", "Who critics").has("head=who"),
      row("a determiner that a noun hangs on", """
          Those/DT/nsubj>said with/IN/case>doubts doubts=doubt/NNS/nmod>Those [said=say/VBD/root] .""",
          "Those with doubts").has("head=those", "has=nmod with").lacks("stray"),
      row("a preposition is no head", RAIN + AGENT, "by Ana Ruiz").has("head=PERSON"),
      row("where all is a preposition the last word is the head", RAIN + """
          They/PRP/nsubj>said [said=say/VBD/root] out/IN/case>port of/IN/case>port port/NN/obl>said .""", "out of")
          .has("head=IN", "head word=of"));

  @ParameterizedTest
  @FieldSource("ROWS")
  void collects(EvidenceRow row) {
    row.check(pieces(row.drawn(), row.stretch(), "Rule", "Other"));
  }

  /** A piece that the model weighs but nobody collects is one that was renamed or lost. */
  @Test
  void collectsAllThatTheModelWeighs() {
    List<String> collected = new ArrayList<>(none(AGENT, true));
    ROWS.forEach(row -> collected.addAll(pieces(row.drawn(), row.stretch(), "Rule")));
    assertThat(EvidenceRow.names(collected))
        .containsAll(EvidenceRow.names(ModelFiles.read(null).source().sorted().keySet()));
  }
}
