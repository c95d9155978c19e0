package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** One table of (rule, sentence, what this rule proposes by itself); the cue stands in square brackets. */
class ContentRulesTest {
  private static final String ADDED = "When it comes to the deck, \"we checked it twice,\" Tom Weller [said].";
  private static final String PIERS =
      "As for the piers, they are \"as good as new,\" Tom Weller [said], and \"built to last.\"";

  /** @param name what the proposal says of itself: the rule's own name, or that of one of its variants */
  record Row(String rule, String marked, String name, String content) {
    @Override
    public String toString() {
      return rule + ": " + marked;
    }
  }

  static final List<Row> ROWS = List.of(
      row("Complement", "Mayor Ana Ruiz [said] that the bridge was safe.", "ClausalComplement", "that the bridge was safe"),
      row("Complement", "Mayor Ana Ruiz [said] that the bridge was safe.", "ClausalComplementBare", "the bridge was safe"),
      row("Complement", "Tom Weller [warned] that the piers could crack, though the deck was sound.",
          "ClausalComplementShort", "that the piers could crack"),
      row("Complement", "Tom Weller [wants] to rebuild the piers.", "OpenComplement", "to rebuild the piers"),
      row("Complement", "Greta Lindqvist [praised] the engineers of the port.", "Object", "the engineers of the port"),
      row("Complement", "Residents voiced their [opposition] to the toll.", "Oblique", "to the toll"),
      row("Complement", "The company [announced]: the ferry stops in May.", "Parataxis", "the ferry stops in May"),
      row("Complement", "Tom Weller [said]: \"We checked it twice.\"", "QuotedClause", "\"We checked it twice.\""),

      row("ComplementPair", "Greta Lindqvist [urged] the council to close the bridge.", "ComplementPair",
          "the council to close the bridge"),
      row("ComplementPair", "Greta Lindqvist [accused] the council of hiding the report.", "ComplementPair",
          "the council of hiding the report"),
      row("ComplementPair", "Greta Lindqvist [described] the inspection as a farce.", "ComplementPair",
          "the inspection as a farce"),

      row("SubjectAndComplement", "The bridge is [expected] to open in May.", "SubjectAndComplement",
          "The bridge / to open in May"),
      row("SubjectAndComplement", "The old pier [seems] unsafe.", "SubjectAndComplement", "The old pier / unsafe"),
      row("SubjectAndComplement", "The toll is widely [seen] as unfair.", "SubjectAndComplement", "The toll / as unfair"),
      row("SubjectAndComplement", "The toll is widely [seen] as unfair.", "ControlledSubject", "The toll"),

      row("HostClause", "The bridge was safe, Mayor Ana Ruiz [said].", "HostClause", "The bridge was safe"),
      row("HostClause", "The deck is sound, [according] to Tom Weller.", "HostClause", "The deck is sound"),
      row("HostClause", "The toll, Greta Lindqvist [argued], would hurt the shops.", "HostClause",
          "The toll / would hurt the shops"),
      row("HostClause", "The toll, Greta Lindqvist [argued], would hurt the shops.", "HostPart", "would hurt the shops"),

      row("Predicate", "His [view] is that the bridge needs new piers.", "PredicateRest", "that the bridge needs new piers"),
      row("Predicate", "Her [message] was clear: the toll must go.", "PredicateRest", "the toll must go"),
      row("Predicate", "The [question] is whether the bridge will open.", "PredicateRest", "whether the bridge will open"),

      row("Antecedent", "The engineers drew up a plan, which residents [oppose].", "Antecedent", "a plan"),
      row("Antecedent", "The bridge that residents [love] will close.", "AntecedentAndPronoun", "The bridge that"),
      row("Antecedent", "The toll, which the council [opposed] on Monday, must go.", "RelativePronoun", "which"),
      row("Antecedent", "Nobody knew what Tom Weller [meant].", "QuestionWord", "what"),

      row("Modified", "The mayor gave a [controversial] speech on the bridge.", "Modified", "a / speech on the bridge"),
      row("Modified", "The [alleged] theft of the plans shocked the town.", "ModifiedRest", "theft of the plans"),
      row("Modified", "The [supposed] leak cost the port a year.", "Clause", "The / leak cost the port a year"),

      row("Following", "Mayor Ana Ruiz [said] on Monday that the bridge was safe.", "Following", "that the bridge was safe"),
      row("Following", "Tom Weller [warned] that the piers could crack, though the deck was sound.", "FollowingShort",
          "that the piers could crack"),
      row("Following", "Residents voiced their [opposition] to the toll.", "Following", "the toll"),
      row("Following", "Greta Lindqvist [told] the council the toll was unfair.", "Following",
          "the council the toll was unfair"),

      row("Preceding", "The bridge was safe, Mayor Ana Ruiz [said].", "Preceding", "The bridge was safe"),
      row("Preceding", "On Friday, the ferry would stop in May, the port authority [announced].", "PrecedingShort",
          "the ferry would stop in May"),
      row("Preceding", "\"The deck is sound,\" Tom Weller [said].", "Preceding", "\"The deck is sound,\""),

      row("Around", "The bridge, Mayor Ana Ruiz [said], was safe.", "Around", "The bridge / was safe"),
      row("Around", "The bridge was safe, Mayor Ana Ruiz [said], and the ferry would stop.", "Around",
          "The bridge was safe / and the ferry would stop"),
      row("Around", "\"The deck is sound,\" Tom Weller [said], \"and the piers will last.\"", "Around",
          "\"The deck is sound,\" / \"and the piers will last.\""),

      row("Quoted", "\"The deck is sound,\" Tom Weller [said].", "QuotedBefore", "\"The deck is sound,\""),
      row("Quoted", "\"The deck is sound,\" Tom Weller [said]. \"The piers will last.\"", "QuotedBothSides",
          "\"The deck is sound,\" / \"The piers will last.\""),
      row("Quoted", "Tom Weller [said]: \"We checked it twice.\n\n\"The piers will last.\"", "QuotedAfter",
          "\"We checked it twice.\n\n\"The piers will last.\""),
      row("Quoted", "Tom Weller [said] the deck was \"sound\".", "MixedAfter", "the deck was \"sound\""),
      row("Quoted", "Tom Weller [said] the deck was \"sound\" and the piers \"built for a century\".", "QuotedAll",
          "\"sound\" / \"built for a century\""),

      row("QuotedAround", ADDED, "QuotedAround", "When it comes to the deck, \"we checked it twice,\""),
      row("QuotedAround", PIERS, "QuotedAroundShort", "they are \"as good as new,\""),
      row("QuotedAround", PIERS, "QuotedAroundBoth", "As for the piers, they are \"as good as new,\" / \"built to last.\""),

      row("Label", "Ruiz[:] the bridge toll is unfair", "AfterColon", "the bridge toll is unfair"),
      row("Label", "WELLER[:] The deck is sound. We checked it twice.", "Turn", "The deck is sound. We checked it twice"),
      row("Label", "Tom Weller[:]\n\nThe deck is sound. We checked it twice.", "NextParagraph",
          "The deck is sound. We checked it twice"));

  private static Row row(String rule, String marked, String name, String content) {
    return new Row(rule, marked, name, content);
  }

  private static Proposals proposals(String rule, Frame frame) {
    Proposals proposals = new Proposals(frame.words);
    ContentRules.ALL.stream().filter(r -> r.name().equals(rule)).findAny().orElseThrow().propose(frame, proposals);
    return proposals;
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void eachRuleProposesByItself(Row row) {
    Frame frame = Parsed.frame(row.marked());
    assertThat(proposals(row.rule(), frame).all()).filteredOn(p -> p.rules().contains(row.name()))
        .extracting(p -> Parsed.text(p.ranges(), frame.words)).contains(row.content());
  }

  @Test
  void everyRuleHasRows() {
    assertThat(ROWS.stream().collect(Collectors.groupingBy(Row::rule, Collectors.counting())))
        .containsOnlyKeys(ContentRules.ALL.stream().map(ContentRule::name).toList())
        .allSatisfy((rule, rows) -> assertThat(rows).isGreaterThanOrEqualTo(3));
  }

  @ParameterizedTest
  @FieldSource("ROWS")
  void noContentHoldsItsCue(Row row) {
    Frame frame = Parsed.frame(row.marked());
    assertThat(Decoder.contentProposals(frame)).isNotEmpty()
        .noneMatch(p -> p.ranges().contains(frame.cueWord()))
        .allMatch(p -> p.ranges().wordCount(frame.words) > 0)
        .extracting(Proposals.Proposal::ranges).doesNotHaveDuplicates();
  }

  /** A rule that has nothing to say of a frame is silent. */
  @ParameterizedTest
  @FieldSource("SILENT")
  void otherFramesAreNotARulesBusiness(Row row) {
    assertThat(proposals(row.rule(), Parsed.frame(row.marked())).all()).isEmpty();
  }

  static final List<Row> SILENT = List.of("ComplementPair", "HostClause", "Predicate", "Antecedent", "Modified", "Around",
          "Quoted", "QuotedAround", "Label").stream()
      .map(rule -> row(rule, "Mayor Ana Ruiz [said] that the bridge was safe.", "", "")).toList();

  /** All that a rule proposes for a sentence, in its order: "Name: content", the names of one stretch with a plus between. */
  record All(String rule, String marked, List<String> proposals) {
    @Override
    public String toString() {
      return rule + ": " + marked;
    }
  }

  static final List<All> ALL = List.of(
      all("Complement", "It rained. Tom Weller [warned] of cracks in the piers.", "Subject: Tom Weller",
          "Oblique: of cracks in the piers", "ObliqueBare: cracks in the piers", "ObliqueShort: of cracks"),
      all("Complement", "It rained. Tom Weller [praised] the engineers and the port.", "Subject: Tom Weller",
          "Object: the engineers and the port", "ObjectShort: the engineers"),
      all("Complement", "It rained. Mayor Ana Ruiz [said] that the bridge was safe.", "Subject: Mayor Ana Ruiz",
          "ClausalComplement: that the bridge was safe", "ClausalComplementBare: the bridge was safe"),

      all("SubjectAndComplement", "It rained. Residents are [expected] to pay.", "ControlledSubject: Residents",
          "SubjectAndComplement+SubjectAndRest: Residents / to pay"),
      all("SubjectAndComplement", "It rained. The deck [seems] sound, and the rails are new.",
          "ControlledSubject: The deck", "SubjectAndComplement: The deck / sound",
          "SubjectAndRest: The deck / sound, and the rails are new"),
      all("SubjectAndComplement", "It rained. \"The deck is sound,\" [said] Tom Weller."),

      all("Predicate", "It rained. His [view] is that the bridge needs new piers.",
          "Predicate: is that the bridge needs new piers",
          "PredicateRest+PredicateClause+PredicateComplement: that the bridge needs new piers"),
      all("Predicate", "It rained. The council's [demand] is to close the bridge.", "Predicate: close the bridge",
          "PredicateRest+PredicateComplement: the bridge", "PredicateClause: to close the bridge"),
      all("Predicate", "It rained. Her [plan] wants to close the bridge.", "Predicate: wants to close the bridge",
          "PredicateRest+PredicateComplement: to close the bridge"),
      all("Predicate", "It rained. The [report] says the bridge is safe.", "Predicate: says the bridge is safe",
          "PredicateRest+PredicateComplement: the bridge is safe", "PredicateClause: safe"),

      all("Antecedent", "It rained. The toll, which the council [opposed] on Monday, must go.", "Antecedent: The toll",
          "RelativePronoun: which", "RelativeAndRest: which / on Monday", "AntecedentAndPronoun: The toll, which"),
      all("Antecedent", "It rained. Nobody knew what Tom Weller [meant] on Monday.", "QuestionWord: what",
          "RelativeAndRest: what / on Monday"),
      all("Antecedent", "It rained. What Tom Weller [wants] is a new bridge.", "QuestionWord: What",
          "RelativeAndRest: What / is a new bridge"),
      all("Antecedent", "It rained. A plan that residents are [afraid] of.", "Antecedent: A plan",
          "RelativePronoun: that", "RelativeAndRest: that / of", "AntecedentAndPronoun: A plan that"),
      all("Antecedent", "It rained. The bridge that is the [hope] of residents will close."),

      all("Modified", "It rained. A [protest] letter reached the council.", "Modified: A / letter",
          "ModifiedRest: letter", "Clause: A / letter reached the council"),
      all("Modified", "It rained. The toll [reportedly] doubled.", "Modified+Clause: The toll / doubled",
          "ModifiedRest: doubled"),
      all("Modified", "It rained. Nothing [new] was said.", "Modified: Nothing", "Clause: Nothing / was said"),
      all("Modified", "It rained. The mayor told the [council] to close it."),

      all("Following", "It rained. Tom Weller [told] the council, a day later, that the deck was sound while it was old.",
          "Following: the council, a day later, that the deck was sound while it was old",
          "FollowingShort: the council", "FollowingShort: the council, a day later",
          "FollowingShort: the council, a day later, that the deck was sound",
          "Following: that the deck was sound while it was old", "FollowingShort: that the deck was sound",
          "Following: a day later, that the deck was sound while it was old", "FollowingShort: a day later",
          "FollowingShort: a day later, that the deck was sound"),
      all("Following", "It rained. Tom Weller [knew] where the deck was weak, and left.",
          "Following: where the deck was weak, and left", "FollowingShort: where the deck was weak", "Following: and left"),
      all("Following", "It rained. Greta Lindqvist [told] him a story.", "Following: him a story", "Following: a story"),
      all("Following", "It rained. Greta Lindqvist [called] for a vote on the toll.", "Following: for a vote on the toll",
          "FollowingShort: for a vote", "Following: a vote on the toll", "FollowingShort: a vote"),
      all("Following", "It rained. In May, Tom Weller [saw] cracks.", "Following: cracks"),
      all("Following", "It rained. Tom Weller [said], on Monday, it was sound.", "Following: on Monday, it was sound",
          "FollowingShort: on Monday", "Following: it was sound"),
      all("Following", "It rained. Tom Weller [saw] cracks and rust.", "Following: cracks and rust",
          "FollowingShort: cracks"),
      all("Following", "It rained. Tom Weller [said] it was a \"marvel\"", "Following+FollowingShort: it was a \"marvel\"",
          "FollowingShort: it was a", "Following+FollowingShort: \"marvel\""),
      all("Following", "It rained. Tom Weller [saw] one, two, three, four, five, six, seven, eight, nine.",
          "Following: one, two, three, four, five, six, seven, eight, nine", "FollowingShort: one",
          "FollowingShort: one, two", "FollowingShort: one, two, three", "FollowingShort: one, two, three, four",
          "FollowingShort: one, two, three, four, five", "FollowingShort: one, two, three, four, five, six",
          "FollowingShort: one, two, three, four, five, six, seven",
          "Following: two, three, four, five, six, seven, eight, nine", "FollowingShort: two", "FollowingShort: two, three",
          "FollowingShort: two, three, four", "FollowingShort: two, three, four, five",
          "FollowingShort: two, three, four, five, six", "FollowingShort: two, three, four, five, six, seven",
          "FollowingShort: two, three, four, five, six, seven, eight"),

      all("Preceding", "It rained. One, two, three, four, five, six, the port [announced].",
          "Preceding: One, two, three, four, five, six, the port",
          "PrecedingShort: two, three, four, five, six, the port", "PrecedingShort: three, four, five, six, the port",
          "PrecedingShort: four, five, six, the port", "PrecedingShort: five, six, the port",
          "Preceding: One, two, three, four, five, six", "PrecedingShort: two, three, four, five, six",
          "PrecedingShort: three, four, five, six", "PrecedingShort: four, five, six", "PrecedingShort: five, six",
          "Preceding: One, two, three, four, five", "PrecedingShort: two, three, four, five",
          "PrecedingShort: three, four, five", "PrecedingShort: four, five", "PrecedingShort: five",
          "Preceding: One, two, three, four", "PrecedingShort: two, three, four", "PrecedingShort: three, four",
          "PrecedingShort: four"),

      all("Around", "It rained. The bridge, Mayor Ana Ruiz [said], was safe, and sound, and new.",
          "Around: The bridge / was safe, and sound, and new", "Around: The bridge / and sound, and new"),
      all("Around", "It rained. \"The deck is sound,\" Tom Weller [said], \"and it will last.\"",
          "Around: \"The deck is sound,\" / \"and it will last.\""),
      all("Around", "It rained. The mayor, Ana Ruiz[:] the toll, the fare and the fee are unfair.",
          "Around: The mayor, Ana Ruiz / the fare and the fee are unfair",
          "Around: The mayor, Ana Ruiz / the toll, the fare and the fee are unfair",
          "Around: The mayor / the fare and the fee are unfair",
          "Around: The mayor / the toll, the fare and the fee are unfair"),
      all("Around", "It rained. One, two, three, four, Ana Ruiz [said], five.", "Around: One, two, three, four / five",
          "Around: One, two, three / five", "Around: One, two / five"),

      all("Quoted", "It rained. \"The deck is sound.\" Tom Weller [said] so.", "QuotedBefore: \"The deck is sound.\""),
      all("Quoted", "It rained. \"The deck is sound.\"\n\nTom Weller [said] so."),
      all("Quoted", "\"The deck is sound,\" Tom Weller [said]. \"The piers will last.\"",
          "QuotedBefore+QuotedAll: \"The deck is sound,\"", "QuotedAfter: \"The piers will last.\"",
          "QuotedBothSides: \"The deck is sound,\" / \"The piers will last.\""),
      all("Quoted", "It rained. Tom Weller [said] no more. \"It will last.\"", "QuotedAfter: \"It will last.\""),
      all("Quoted", "It rained. Tom Weller [said] he thought \"the deck is sound,\" and left.",
          "QuotedAfter+QuotedAll: \"the deck is sound,\"", "MixedAfter: he thought \"the deck is sound,\""),
      all("Quoted", "It rained. Tom Weller [said] on Monday it was \"sound,\" and left.",
          "QuotedAfter+QuotedAll: \"sound,\"", "MixedAfter: on Monday it was \"sound,\"",
          "MixedAfter: it was \"sound,\""),
      all("Quoted", "It rained. Tom Weller [listed] \"the deck\" \"the piers\" \"the rails\" as sound.",
          "QuotedAfter+MixedAfter: \"the deck\"", "QuotedAll: \"the deck\" \"the piers\" \"the rails\""),
      all("Quoted", "\"Tom Weller [said] the deck is sound,\" Ana Ruiz told him."),
      all("Quoted", "Well, \"the deck is sound,\" Tom Weller [said].", "QuotedBefore+QuotedAll: \"the deck is sound,\""),
      all("Quoted", "It rained. \"The old deck,\" Ana Ruiz noted, \"is sound, engineers [say],\" and she left.",
          "QuotedAll: \"The old deck,\""),

      all("QuotedAround", PIERS, "QuotedAround: As for the piers, they are \"as good as new,\"",
          "QuotedAroundShort: they are \"as good as new,\"",
          "QuotedAroundBoth: As for the piers, they are \"as good as new,\" / \"built to last.\""),
      all("QuotedAround", "It rained. They are, \"as good as new,\" Tom Weller [said], and left.",
          "QuotedAround: They are, \"as good as new,\"", "QuotedAroundShort: \"as good as new,\""),
      all("QuotedAround", "It rained. Tom Weller [said] \"the deck\" was sound."),
      all("QuotedAround", "It rained. \"The deck is sound,\" Tom Weller [said]."),

      all("Label", "It rained.\n\nRuiz [said] this: the toll is unfair. It must go.\n\nIt rained.",
          "AfterColon: the toll is unfair", "Turn: the toll is unfair. It must go"),
      all("Label", "It rained.\n\n(WELLER[:])\n\nThe deck is sound. It will last.\n\nIt rained.",
          "NextParagraph: The deck is sound. It will last"),
      all("Label", "It rained.\n\n[:] the toll is unfair", "AfterColon+Turn: the toll is unfair"),
      all("Label", "It rained.\n\nTom Weller[:]"),
      all("Label", "Ruiz [said] to the old engineers of the port this: the toll is unfair.",
          "AfterColon+Turn: the toll is unfair"),
      all("Label", "Ruiz [said] to the old engineers of the port this week: the toll is unfair."));

  private static All all(String rule, String marked, String... proposals) {
    return new All(rule, marked, List.of(proposals));
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void proposesNothingElse(All all) {
    Frame frame = Parsed.frame(all.marked());
    assertThat(proposals(all.rule(), frame).all())
        .extracting(p -> String.join("+", p.rules()) + ": " + Parsed.text(p.ranges(), frame.words))
        .isEqualTo(all.proposals());
  }

  private static List<String> drawn(String rule, String sentence) {
    Frame frame = Parsed.drawn(sentence);
    return proposals(rule, frame).all().stream()
        .map(p -> p.rules().get(0) + ": " + Parsed.text(p.ranges(), frame.words)).toList();
  }

  @Test
  void theCuesClauseHangsOnOneOfTheThreeAboveIt() {
    assertThat(drawn("HostClause", "Leave/VB wait/VB/advcl>Leave look/VB/advcl>wait ask/VB/advcl>look [say/VB/advcl>ask]"))
        .containsExactly("HostClause: ask", "HostClause: look", "HostClause: wait");
    assertThat(drawn("HostClause", "Leave/VB they/PRP/nsubj>say [say/VBP/parataxis>Leave]"))
        .containsExactly("HostClause: Leave");
  }

  @Test
  void aRelativeClauseHoldsItsCueAtMostTwoClausesDeep() {
    String plan = "plan/NN which/WDT/obj>like they/PRP/nsubj>like like/VBP/acl:relcl>plan try/VB/xcomp>like ";
    assertThat(drawn("Antecedent", plan + "[say/VB/xcomp>try]")).contains("Antecedent: plan");
    assertThat(drawn("Antecedent", plan + "go/VB/xcomp>try [say/VB/xcomp>go]")).isEmpty();
  }

  /** The clause after the noun is the noun's own: what it is said to be stands behind it, even if the tree says otherwise. */
  @Test
  void aPredicateStandsBehindTheWholePhraseOfItsNoun() {
    String claim = "clear/JJ was/VBD/cop>clear the/DT/det>claim [claim/NN/nsubj>clear] that/IN/mark>is it/PRP/nsubj>is "
        + "is/VBZ/acl>claim/be here/RB/advmod>is so/RB/advmod>clear .";
    assertThat(drawn("Predicate", claim)).contains("Predicate: so");
  }

  @Test
  void aStretchKeepsAllTheRulesThatProposeIt() {
    Frame frame = Parsed.frame("\"The deck is sound,\" Tom Weller [said].");
    assertThat(Decoder.contentProposals(frame).stream()
        .collect(Collectors.toMap(p -> Parsed.text(p.ranges(), frame.words), Proposals.Proposal::rules)))
        .hasEntrySatisfying("\"The deck is sound,\"", rules -> assertThat(rules)
            .contains("Preceding", "Around", "QuotedBefore").doesNotHaveDuplicates());
  }

  @Test
  void proposalsHaveALimit() {
    Words words = Parsed.words("a ".repeat(30));
    Proposals proposals = new Proposals(words);
    Function<Integer, Ranges> stretch = i -> Ranges.of(i % 15, 15 + i / 15);
    for (int i = 0; i < 200; i++) {
      proposals.add("First", stretch.apply(i));
    }
    proposals.add("Second", stretch.apply(0));
    proposals.add("Second", Ranges.NONE);
    assertThat(proposals.all()).hasSize(120).first().extracting(Proposals.Proposal::rules)
        .isEqualTo(List.of("First", "Second"));
  }
}
