package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** One table of (rule, sentence, whom this rule proposes by itself); the cue stands in square brackets. */
class SourceRulesTest {

  /** @param name what the proposal says of itself: the rule's own name, or that of one of its variants */
  record Row(String rule, String marked, String name, String source) {
    @Override
    public String toString() {
      return rule + ": " + marked;
    }
  }

  static final List<Row> ROWS = List.of(
      row("Subject", "Mayor Ana Ruiz [said] that the bridge was safe.", "Subject", "Mayor Ana Ruiz"),
      row("Subject", "\"The deck is sound,\" [said] Tom Weller, the chief engineer.", "Subject",
          "Tom Weller, the chief engineer"),
      row("Subject", "The engineers were [told] that the deck was sound.", "PassiveSubject", "The engineers"),
      row("Subject", "The council which [ordered] the inspection met.", "Antecedent", "The council"),

      row("SharedSubject", "Mayor Ana Ruiz praised the engineers and [said] the bridge was safe.", "SubjectOverConj",
          "Mayor Ana Ruiz"),
      row("SharedSubject", "Tom Weller went on to [say] that the piers would last.", "SubjectOverXcomp", "Tom Weller"),
      row("SharedSubject", "Mayor Ana Ruiz left the meeting after [saying] the bridge was safe.", "SubjectOverAdvcl",
          "Mayor Ana Ruiz"),
      row("SharedSubject", "Residents want the council to [say] when the bridge opens.", "SubjectOverXcompObject",
          "the council"),
      row("SharedSubject", "The council issued a statement [saying] that the bridge was safe.", "SubjectOverAcl",
          "a statement"),

      row("Agent", "The toll was [criticised] by Greta Lindqvist.", "Agent", "Greta Lindqvist"),
      row("Agent", "The plan was [approved] by the council of Northgale on Monday.", "Agent", "the council of Northgale"),
      row("Agent", "Because of [reports] by the council, the bridge closed.", "Agent", "the council"),
      row("Agent", "The toll [angered] residents.", "ObjectSource", "residents"),

      row("Possessor", "Tom Weller's [claim] that the deck is sound is true.", "Possessor", "Tom Weller"),
      row("Possessor", "Few heard his [view] of the toll.", "Possessor", "his"),
      row("Possessor", "Residents rejected the council's latest [promise] to close the bridge.", "Possessor", "the council"),
      row("Possessor", "The council's decision to [reject] the toll surprised nobody.", "HeadPossessor", "The council"),

      row("NounDependent", "Republican [opposition] to the toll grew.", "NounDependent", "Republican"),
      row("NounDependent", "Police [reports] say the bridge is closed.", "NounDependent", "Police"),
      row("NounDependent", "Strong council [support] for the toll surprised nobody.", "NounDependent", "council"),
      row("NounDependent", "Strong council [support] for the toll surprised nobody.", "NounAndModifiers", "Strong council"),

      row("ModifiedNoun", "Residents [calling] for a new bridge met on Monday.", "ModifiedNoun", "Residents"),
      row("ModifiedNoun", "The council issued a statement [saying] that the bridge was safe.", "ModifiedNoun",
          "a statement"),
      row("ModifiedNoun", "The engineers, [worried] about the piers, called for a new inspection.", "ModifiedNoun",
          "The engineers"),

      row("CaseNoun", "The bridge is safe, [according] to Mayor Ana Ruiz.", "CaseNoun", "Mayor Ana Ruiz"),
      row("CaseNoun", "[According] to one of the engineers, the deck is sound.", "CaseNoun", "one of the engineers"),
      row("CaseNoun", "The toll is unfair [for] Greta Lindqvist.", "CaseNoun", "Greta Lindqvist"),

      row("PhraseBefore", "Tom Weller has repeatedly [said] that the deck is sound.", "PhraseBefore", "Tom Weller"),
      row("PhraseBefore", "Tom Weller, 34, [said] the deck was sound.", "PhraseBeforeComma", "Tom Weller"),
      row("PhraseBefore", "The chief engineer, Tom Weller, [said] the deck was sound.", "PhraseAndApposition",
          "The chief engineer, Tom Weller"),

      row("PhraseAfter", "\"The deck is sound,\" [said] Tom Weller, the chief engineer.", "PhraseAfter", "Tom Weller"),
      row("PhraseAfter", "\"The deck is sound,\" [added] the chief engineer of the port.", "LongPhraseAfter",
          "the chief engineer of the port"),
      row("PhraseAfter", "The toll is unfair, [according] to Greta Lindqvist, a teacher.", "LongPhraseAfter",
          "Greta Lindqvist, a teacher"),

      row("GovernorSubject", "Tom Weller made the [claim] that the deck was sound.", "GovernorSubject0", "Tom Weller"),
      row("GovernorSubject", "Greta Lindqvist expressed her [fear] that the bridge would close.", "GovernorSubject0",
          "Greta Lindqvist"),
      row("GovernorSubject", "The residents who met on Monday signed a letter [calling] for a new bridge.",
          "GovernorSubject1", "The residents who met on Monday"),

      row("MainSubject", "The mayor said the engineers [believe] the deck is sound.", "MainSubject", "The mayor"),
      row("MainSubject", "The council issued a statement [saying] that the bridge was safe.", "MainSubject", "The council"),
      row("MainSubject", "The toll is unfair, [says] the head of the shop owners' union.", "MainSubject",
          "the head of the shop owners' union"),

      row("LabelBefore", "Ruiz[:] the bridge toll is unfair", "LabelBefore", "Ruiz"),
      row("LabelBefore", "TOM WELLER, CHIEF ENGINEER[:] The deck is sound.", "LabelBefore", "TOM WELLER, CHIEF ENGINEER"),
      row("LabelBefore", "The mayor of Northgale[:] the toll is unfair", "LabelBefore", "The mayor of Northgale"),

      row("SubjectBefore", "The mayor said the engineers [believe] the deck is sound.", "SubjectBefore", "the engineers"),
      row("SubjectBefore", "The bridge will close because the council wants to [avoid] a new toll.", "SubjectBefore",
          "the council"),
      row("SubjectBefore", "When the engineers met on Monday, nobody [said] a word.", "SubjectBefore", "nobody"));

  private static Row row(String rule, String marked, String name, String source) {
    return new Row(rule, marked, name, source);
  }

  private static Proposals proposals(String rule, Frame frame) {
    Proposals proposals = new Proposals(frame.words);
    SourceRules.ALL.stream().filter(r -> r.name().equals(rule)).findAny().orElseThrow().propose(frame, proposals);
    return proposals;
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void eachRuleProposesByItself(Row row) {
    Frame frame = Parsed.frame(row.marked());
    assertThat(proposals(row.rule(), frame).all()).filteredOn(p -> p.rules().contains(row.name()))
        .extracting(p -> Parsed.text(p.ranges(), frame.words)).contains(row.source());
  }

  @Test
  void everyRuleHasRows() {
    assertThat(ROWS.stream().collect(Collectors.groupingBy(Row::rule, Collectors.counting())))
        .containsOnlyKeys(SourceRules.ALL.stream().map(SourceRule::name).toList())
        .allSatisfy((rule, rows) -> assertThat(rows).isGreaterThanOrEqualTo(3));
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void sourcesStandInTheSentenceWithoutTheCue(Row row) {
    Frame frame = Parsed.frame(row.marked());
    assertThat(Decoder.sourceProposals(frame)).isNotEmpty().noneMatch(p -> p.ranges().contains(frame.cueWord()))
        .allMatch(p -> p.ranges().first() >= frame.base && p.ranges().end() <= frame.base + frame.size())
        .extracting(Proposals.Proposal::ranges).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @FieldSource("SILENT")
  void otherFramesAreNotARulesBusiness(Row row) {
    assertThat(proposals(row.rule(), Parsed.frame(row.marked())).all()).isEmpty();
  }

  static final List<Row> SILENT = List.of("SharedSubject", "Agent", "Possessor", "NounDependent", "ModifiedNoun", "CaseNoun",
          "PhraseAfter", "GovernorSubject", "LabelBefore").stream()
      .map(rule -> row(rule, "Mayor Ana Ruiz [said] that the bridge was safe.", "", "")).toList();

  /** All that a rule proposes for a sentence, in its order: "Name: source", the names of one stretch with a plus between. */
  record All(String rule, String marked, List<String> proposals) {
    @Override
    public String toString() {
      return rule + ": " + marked;
    }
  }

  static final List<All> ALL = List.of(
      all("SharedSubject", "It rained. Ana Ruiz said that Tom Weller wants to [say] so.", "SubjectOverXcomp: Tom Weller"),
      all("SharedSubject", "It rained. Tom Weller said engineers [believe] the deck is sound.",
          "SubjectOverCcomp: Tom Weller"),
      all("SharedSubject", "It rained. Residents met because of [anger] at the toll.", "SubjectOverOther: Residents"),
      all("SharedSubject", "It rained. Residents want the council to [say] when the bridge opens.",
          "SubjectOverXcomp: Residents", "SubjectOverXcompObject: the council"),

      all("Agent", "It rained. The toll was [criticised] by Greta Lindqvist on Monday.", "Agent: Greta Lindqvist",
          "Oblique-on: Monday"),
      all("Agent", "It rained. Tom Weller's [claim] of cracks reached the council.", "Oblique-of: cracks"),
      all("Agent", "It rained. Tom Weller [met] the council last week.", "ObjectSource: the council"),

      all("Possessor", "It rained. His [view] of the toll is known.", "Possessor: His"),
      all("Possessor", "It rained. Its promise to [close] the bridge surprised nobody.", "HeadPossessor: Its"),
      all("Possessor", "It rained. The [critics]' plan failed."),
      all("Possessor", "It rained. Residents [oppose] the council's plan."),

      all("NounDependent", "It rained. Strong council [support] for the toll surprised nobody.", "NounDependent: Strong",
          "NounAndModifiers: Strong council", "NounDependent: council"),
      all("NounDependent", "It rained. The [support] available grew."),

      all("ModifiedNoun", "It rained. The [worried] residents met on Monday.", "ModifiedNoun: residents"),
      all("ModifiedNoun", "It rained. Residents [calling] for a new bridge met on Monday.", "ModifiedNoun: Residents"),
      all("ModifiedNoun", "It rained. Tom Weller, a [critic] of the toll, left.", "ModifiedNoun: Tom Weller",
          "ModifiedNoun: Tom Weller, a"),
      all("ModifiedNoun", "It rained. Tom Weller met the [critic]."),

      all("CaseNoun", "It rained. The toll is unfair [for] Greta Lindqvist.", "CaseNoun: Greta Lindqvist"),
      all("CaseNoun", "It rained. [According] to one of the engineers, the deck is sound.", "CaseNoun+FixedCaseNoun: one",
          "CaseNoun+FixedCaseNoun: one of the engineers"),

      all("PhraseBefore", "It rained. Residents are [unhappy] with the toll.", "PhraseBefore: Residents"),
      all("PhraseBefore", "It rained. Tom Weller helped [build] it."),
      all("PhraseBefore", "It rained. Tom Weller, 34, [said] the deck was sound.", "PhraseBeforeComma: Tom Weller",
          "PhraseAndApposition: Tom Weller, 34"),
      all("PhraseBefore", "It rained. In Northgale, [says] Weller, it rains."),

      all("PhraseAfter", "It rained. The toll is unfair, [says] Lindqvist, a teacher, a mother, a runner, and a poet.",
          "PhraseAfter+LongPhraseAfter: Lindqvist", "LongPhraseAfter: Lindqvist, a teacher",
          "LongPhraseAfter: Lindqvist, a teacher, a mother", "LongPhraseAfter: Lindqvist, a teacher, a mother, a runner"),
      all("PhraseAfter", "It rained. \"The deck is sound,\" [added] the chief engineer of the port.",
          "PhraseAfter: the chief engineer", "LongPhraseAfter: the chief engineer of the port"),
      all("PhraseAfter", "It rained. The toll is unfair, [says]"),

      all("GovernorSubject", "It rained. They made a [claim].", "GovernorSubject0: They"),

      all("MainSubject", "It rained. They said the engineers [believe] the deck is sound.", "MainSubject: They"),

      all("LabelBefore", "It rained. The mayor of Northgale[:] the toll is unfair", "LabelBefore: The mayor of Northgale",
          "PhraseBeforeColon: Northgale"),

      all("SubjectBefore", "It rained. They [avoid] the toll.", "SubjectBefore: They"),
      all("SubjectBefore", "It rained. In Northgale, [says] Weller, it rains."),
      all("SubjectBefore", "It rained. \"The toll is unfair,\" [said] the mayor."),
      all("SubjectBefore", "It rained. Ana Ruiz was glad that \"she [said] it is unfair,\" and left.",
          "SubjectBefore: she"));

  private static All all(String rule, String marked, String... proposals) {
    return new All(rule, marked, List.of(proposals));
  }

  private static List<String> proposed(String rule, Frame frame) {
    return proposals(rule, frame).all().stream()
        .map(p -> String.join("+", p.rules()) + ": " + Parsed.text(p.ranges(), frame.words)).toList();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void proposesNobodyElse(All all) {
    assertThat(proposed(all.rule(), Parsed.frame(all.marked()))).isEqualTo(all.proposals());
  }

  /** How many clauses a rule climbs from the cue; each row has a chain that it still climbs, and one a clause longer. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Subject         | council/NN which/WDT/nsubj>say a/VB/acl>council b/VB/xcomp>a c/VB/xcomp>b [say/VB/xcomp>c] \
          | council/NN which/WDT/nsubj>say a/VB/acl>council b/VB/xcomp>a c/VB/xcomp>b d/VB/xcomp>c [say/VB/xcomp>d] \
          | Antecedent: council
      SharedSubject   | Tom/NNP/nsubj>a a/VB b/VB/xcomp>a c/VB/xcomp>b d/VB/xcomp>c e/VB/xcomp>d [say/VB/xcomp>e] \
          | Tom/NNP/nsubj>a a/VB b/VB/xcomp>a c/VB/xcomp>b d/VB/xcomp>c e/VB/xcomp>d f/VB/xcomp>e [say/VB/xcomp>f] \
          | SubjectOverXcompXcompXcompXcompXcomp: Tom
      Possessor       | His/PRP$/nmod:poss>plan plan/NN try/VB/acl>plan [say/VB/xcomp>try] \
          | His/PRP$/nmod:poss>plan plan/NN try/VB/acl>plan go/VB/xcomp>try [say/VB/xcomp>go] \
          | HeadPossessor: His
      GovernorSubject | Tom/NNP/nsubj>a a/VB b/VB/xcomp>a c/VB/xcomp>b d/VB/xcomp>c [say/VB/xcomp>d] \
          | Tom/NNP/nsubj>a a/VB b/VB/xcomp>a c/VB/xcomp>b d/VB/xcomp>c e/VB/xcomp>d [say/VB/xcomp>e] \
          | GovernorSubject3: Tom
      """)
  void climbsSoFar(String rule, String within, String beyond, String proposal) {
    assertThat(proposed(rule, Parsed.drawn(within))).contains(proposal);
    assertThat(proposed(rule, Parsed.drawn(beyond))).noneMatch(p -> p.endsWith(proposal.substring(proposal.indexOf(':'))));
  }

  @Test
  void aSourceMayStandBehindAVerbThatOpensTheSentence() {
    Frame frame = Parsed.drawn("says/VBZ Tom/NNP/nsubj>says [hoping/VBG/advcl>says]");
    assertThat(proposed("SharedSubject", frame)).containsExactly("SubjectOverAdvcl: Tom");
    assertThat(proposed("GovernorSubject", frame)).containsExactly("GovernorSubject0: Tom");
    assertThat(proposed("Agent", Parsed.drawn("by/IN/case>residents residents/NNS/obl>criticised [criticised/VBN]")))
        .containsExactly("Agent: residents");
  }

  @Test
  void theMainSubjectIsTheRootsAlone() {
    String others = "know/VB they/PRP/nsubj>left left/VBD/ccomp>know [saying/VBG/advcl>left]";
    assertThat(proposed("MainSubject", Parsed.drawn(others))).isEmpty();
  }
}
