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

  @ParameterizedTest
  @FieldSource("ROWS")
  void eachRuleProposesByItself(Row row) {
    Frame frame = Parsed.frame(row.marked());
    Proposals proposals = new Proposals(frame.words);
    ContentRules.ALL.stream().filter(rule -> rule.name().equals(row.rule())).findAny().orElseThrow()
        .propose(frame, proposals);
    assertThat(proposals.all()).filteredOn(p -> p.rules().contains(row.name()))
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
    Frame frame = Parsed.frame(row.marked());
    Proposals proposals = new Proposals(frame.words);
    ContentRules.ALL.stream().filter(rule -> rule.name().equals(row.rule())).findAny().orElseThrow()
        .propose(frame, proposals);
    assertThat(proposals.all()).isEmpty();
  }

  static final List<Row> SILENT = List.of("ComplementPair", "HostClause", "Predicate", "Antecedent", "Modified", "Around",
          "Quoted", "QuotedAround", "Label").stream()
      .map(rule -> row(rule, "Mayor Ana Ruiz [said] that the bridge was safe.", "", "")).toList();

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
