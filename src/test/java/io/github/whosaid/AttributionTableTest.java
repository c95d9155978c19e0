package io.github.whosaid;

import static io.github.whosaid.QuotationType.DIRECT;
import static io.github.whosaid.QuotationType.INDIRECT;
import static io.github.whosaid.QuotationType.MIXED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is found in a text: a table of (text, who, what, type). A row's attributions are all that the text has. */
class AttributionTableTest {
  private static final String NOBODY = "-";

  /** A text and every attribution in it, in text order. */
  record Row(String shape, String text, List<Said> said) {
    @Override
    public String toString() {
      return shape + ": " + text;
    }
  }

  /**
   * An attribution. As in the evaluation, neither the case and the article of a name nor a "that" which opens the content
   * count; nor do line breaks.
   */
  record Said(String who, String what, QuotationType type) {
    static Said of(Quotation quotation) {
      return new Said(bare(quotation.speaker().map(Speaker::name).orElse(NOBODY)),
          quotation.text().replaceAll("\\s+", " ").replaceFirst("^that ", ""), quotation.type());
    }

    static String bare(String name) {
      return name.replaceFirst("^(?i:the|an?) ", "").toLowerCase(Locale.ROOT);
    }
  }

  static final List<Row> ROWS = List.of(
      // Direct: the marks.
      row("straight", "\"The bridge is safe,\" Mayor Ana Ruiz said.",
          said("Ana Ruiz", "\"The bridge is safe,\"", DIRECT)),
      row("curly", "“The bridge is safe,” Mayor Ana Ruiz said.",
          said("Ana Ruiz", "“The bridge is safe,”", DIRECT)),
      row("guillemets", "«The bridge is safe,» Mayor Ana Ruiz said.",
          said("Ana Ruiz", "«The bridge is safe,»", DIRECT)),
      row("low", "„The bridge is safe,” Mayor Ana Ruiz said.",
          said("Ana Ruiz", "„The bridge is safe,”", DIRECT)),
      row("LaTeX", "``The bridge is safe,'' Mayor Ana Ruiz said.",
          said("Ana Ruiz", "``The bridge is safe,''", DIRECT)),
      row("single", "'The bridge is safe,' Mayor Ana Ruiz said.",
          said("Ana Ruiz", "'The bridge is safe,'", DIRECT)),
      row("curly single", "‘The bridge isn’t safe,’ Mayor Ana Ruiz said.",
          said("Ana Ruiz", "‘The bridge isn’t safe,’", DIRECT)),
      row("curly, told", "“The deck is sound,” Tom Weller told the council on Friday.",
          said("Tom Weller", "“The deck is sound,”", DIRECT)),
      row("guillemets, told", "«The deck is sound,» Tom Weller told the council on Friday.",
          said("Tom Weller", "«The deck is sound,»", DIRECT)),
      row("low, told", "„The deck is sound,” Tom Weller told the council on Friday.",
          said("Tom Weller", "„The deck is sound,”", DIRECT)),
      row("LaTeX, told", "``The deck is sound,'' Tom Weller told the council on Friday.",
          said("Tom Weller", "``The deck is sound,''", DIRECT)),
      row("two apostrophes, told", "''The deck is sound,'' Tom Weller told the council on Friday.",
          said("Tom Weller", "''The deck is sound,''", DIRECT)),
      row("single, told", "'The deck is sound,' Tom Weller told the council on Friday.",
          said("Tom Weller", "'The deck is sound,'", DIRECT)),
      row("curly single, told", "‘The deck is sound,’ Tom Weller told the council on Friday.",
          said("Tom Weller", "‘The deck is sound,’", DIRECT)),

      // Direct: where the cue stands.
      row("after a colon", "Tom Weller said: \"We found no cracks in the deck.\"",
          said("Tom Weller", "\"We found no cracks in the deck.\"", DIRECT)),
      row("question", "\"Who will pay for the repairs?\" asked Tom Weller.",
          said("Tom Weller", "\"Who will pay for the repairs?\"", DIRECT)),
      row("exclamation", "\"Shut the gates!\" Tom Weller shouted.",
          said("Tom Weller", "\"Shut the gates!\"", DIRECT)),
      row("addressee", "\"The deck is sound,\" Tom Weller told the council on Friday.",
          said("Tom Weller", "\"The deck is sound,\"", DIRECT)),
      row("interrupted clause", "\"The deck is sound,\" Tom Weller said, \"and the piers will last for decades.\"",
          said("Tom Weller", "\"The deck is sound,\" \"and the piers will last for decades.\"", DIRECT)),
      row("carried on", "\"The deck is sound,\" Tom Weller said. \"The piers will last for decades.\"",
          said("Tom Weller", "\"The deck is sound,\" \"The piers will last for decades.\"", DIRECT)),
      row("several sentences", "\"The deck is sound. The piers will last. We checked them twice,\" Tom Weller said.",
          said("Tom Weller", "\"The deck is sound. The piers will last. We checked them twice,\"", DIRECT)),
      row("several paragraphs", """
          "The deck is sound," Tom Weller said. "We checked it twice.

          "The piers will last for decades."
          """,
          said("Tom Weller", "\"The deck is sound,\" \"We checked it twice. \"The piers will last for decades.\"", DIRECT)),
      row("no cue", """
          Tom Weller said the deck was sound. "We checked it twice."
          """,
          said("Tom Weller", "the deck was sound", INDIRECT),
          said("Tom Weller", "\"We checked it twice.\"", DIRECT)),
      row("adds", "\"The deck is sound,\" Tom Weller said, adding that the piers would last for decades.",
          said("Tom Weller", "\"The deck is sound,\"", DIRECT),
          said("Tom Weller", "the piers would last for decades", INDIRECT)),
      row("dash signature", "\"A bridge is a promise.\" — Tom Weller",
          said("Tom Weller", "\"A bridge is a promise.\"", DIRECT)),
      row("question, after", "Tom Weller asked: \"Who will pay for the repairs?\"",
          said("Tom Weller", "\"Who will pay for the repairs?\"", DIRECT)),
      row("pronoun", "\"The deck is sound,\" he told the council on Friday.",
          said("he", "\"The deck is sound,\"", DIRECT)),
      row("several sentences, cue first",
          "Tom Weller said: \"The deck is sound. The piers will last. We checked them twice.\"",
          said("Tom Weller", "\"The deck is sound. The piers will last. We checked them twice.\"", DIRECT)),
      row("relative clause", "Tom Weller, who leads the inspection, said: \"We checked it twice.\"",
          said("Tom Weller", "\"We checked it twice.\"", DIRECT)),

      // Mixed.
      row("mixed", "Tom Weller said the deck was \"as good as new\".",
          said("Tom Weller", "the deck was \"as good as new\"", MIXED)),
      row("mixed, two regions", "Tom Weller said the deck was \"sound\" and the piers \"built for a century\".",
          said("Tom Weller", "the deck was \"sound\" and the piers \"built for a century\"", MIXED)),
      row("called", "Greta Lindqvist called the inspection \"a farce\".",
          said("Greta Lindqvist", "the inspection \"a farce\"", MIXED)),
      row("described", "Greta Lindqvist described the inspection as \"a farce\".",
          said("Greta Lindqvist", "the inspection as \"a farce\"", MIXED)),
      row("according to, mixed", "The deck is \"as good as new\", according to Tom Weller.",
          said("Tom Weller", "The deck is \"as good as new\"", MIXED)),

      // Indirect: clauses.
      row("said", "Mayor Ana Ruiz said the bridge was safe.",
          said("Ana Ruiz", "the bridge was safe", INDIRECT)),
      row("said that", "Mayor Ana Ruiz said that the bridge was safe.",
          said("Ana Ruiz", "the bridge was safe", INDIRECT)),
      row("says", "Mayor Ana Ruiz says the bridge is safe.",
          said("Ana Ruiz", "the bridge is safe", INDIRECT)),
      row("told", "Mayor Ana Ruiz told reporters that the bridge was safe.",
          said("Ana Ruiz", "the bridge was safe", INDIRECT)),
      row("told the council", "Mayor Ana Ruiz told the council the bridge was safe.",
          said("Ana Ruiz", "the bridge was safe", INDIRECT)),
      row("on a day", "Mayor Ana Ruiz said on Monday that the bridge was safe.",
          said("Ana Ruiz", "the bridge was safe", INDIRECT)),
      row("claimed", "Greta Lindqvist claimed that the council had hidden the report.",
          said("Greta Lindqvist", "the council had hidden the report", INDIRECT)),
      row("denied", "The council denied that it had hidden the report.",
          said("council", "it had hidden the report", INDIRECT)),
      row("warned", "Tom Weller warned that the piers could crack in a hard winter.",
          said("Tom Weller", "the piers could crack in a hard winter", INDIRECT)),
      row("announced", "The port authority announced that the ferry would stop in May.",
          said("port authority", "the ferry would stop in May", INDIRECT)),
      row("content first", "The bridge was safe, Mayor Ana Ruiz said.",
          said("Ana Ruiz", "The bridge was safe", INDIRECT)),
      row("content first, inverted", "The bridge was safe, said Mayor Ana Ruiz.",
          said("Ana Ruiz", "The bridge was safe", INDIRECT)),
      row("content around", "The bridge, Mayor Ana Ruiz said, was safe.",
          said("Ana Ruiz", "The bridge was safe", INDIRECT)),
      row("asked whether", "Greta Lindqvist asked whether the bridge would be closed.",
          said("Greta Lindqvist", "whether the bridge would be closed", INDIRECT)),
      row("did not say", "Mayor Ana Ruiz did not say when the bridge would open.",
          said("Ana Ruiz", "when the bridge would open", INDIRECT)),
      row("two clauses", "Mayor Ana Ruiz said the bridge was safe and the ferry would stop in May.",
          said("Ana Ruiz", "the bridge was safe and the ferry would stop in May", INDIRECT)),
      row("two verbs", "Mayor Ana Ruiz praised the engineers and said the bridge was safe.",
          said("Ana Ruiz", "the engineers", INDIRECT),
          said("Ana Ruiz", "the bridge was safe", INDIRECT)),
      row("has said", "Mayor Ana Ruiz has repeatedly said that the bridge is safe.",
          said("Ana Ruiz", "the bridge is safe", INDIRECT)),
      row("participle", "Mayor Ana Ruiz left the meeting, saying the bridge was safe.",
          said("Ana Ruiz", "the bridge was safe", INDIRECT)),
      row("documents show", "Documents show that the council knew of the cracks.",
          said("documents", "the council knew of the cracks", INDIRECT)),
      row("experts", "Experts say the piers will last for decades.",
          said("experts", "the piers will last for decades", INDIRECT)),
      row("relative", "Mayor Ana Ruiz, who said the bridge was safe, left the meeting.",
          said("Ana Ruiz", "the bridge was safe", INDIRECT)),
      row("quoted as saying", "Mayor Ana Ruiz was quoted as saying that the bridge was safe.",
          said("Ana Ruiz", "the bridge was safe", INDIRECT)),
      row("report says", "The report says the bridge needs new piers.",
          said("report", "the bridge needs new piers", INDIRECT)),
      row("poll shows", "A poll showed that most residents opposed the toll.",
          said("poll", "most residents opposed the toll", INDIRECT), said("most residents", "the toll", INDIRECT)),

      // Indirect: other frames.
      row("according to, after", "The bridge is safe, according to Mayor Ana Ruiz.",
          said("Ana Ruiz", "The bridge is safe", INDIRECT)),
      row("according to, before", "According to Mayor Ana Ruiz, the bridge is safe.",
          said("Ana Ruiz", "the bridge is safe", INDIRECT)),
      row("claim", "Few believe Greta Lindqvist's claim that the council hid the report.",
          said("few", "Greta Lindqvist's claim that the council hid the report", INDIRECT),
          said("Greta Lindqvist", "the council hid the report", INDIRECT)),
      row("in X's view", "In Tom Weller's view, the bridge needs new piers.",
          said("Tom Weller", "the bridge needs new piers", INDIRECT)),
      row("urged", "Greta Lindqvist urged the council to close the bridge.",
          said("Greta Lindqvist", "the council to close the bridge", INDIRECT)),
      row("called on", "Greta Lindqvist called on the council to close the bridge.",
          said("Greta Lindqvist", "the council to close the bridge", INDIRECT)),
      row("called for", "Greta Lindqvist called for a new inspection.",
          said("Greta Lindqvist", "a new inspection", INDIRECT)),
      row("accused", "Greta Lindqvist accused the council of hiding the report.",
          said("Greta Lindqvist", "the council of hiding the report", INDIRECT)),
      row("ordered", "The judge ordered the company to pay for the repairs.",
          said("judge", "the company to pay for the repairs", INDIRECT)),
      row("ruled", "The court ruled that the company must pay for the repairs.",
          said("court", "the company must pay for the repairs", INDIRECT)),
      row("promised", "Mayor Ana Ruiz promised to rebuild the bridge by May.",
          said("Ana Ruiz", "to rebuild the bridge by May", INDIRECT)),
      row("believes", "Tom Weller believes the piers will crack.",
          said("Tom Weller", "the piers will crack", INDIRECT)),
      row("wants", "Tom Weller wants to rebuild the piers.",
          said("Tom Weller", "to rebuild the piers", INDIRECT)),
      row("opposes", "Greta Lindqvist opposes the toll.",
          said("Greta Lindqvist", "the toll", INDIRECT)),
      row("fears", "Residents fear that the bridge will close.",
          said("residents", "the bridge will close", INDIRECT)),
      row("disputes", "The company disputes the account.",
          said("company", "the account", INDIRECT)),

      // Headlines, transcripts, posts.
      row("headline", "Ruiz: bridge toll 'unfair'\n\nMayor Ana Ruiz left the meeting early on Monday.",
          said("Ana Ruiz", "bridge toll 'unfair'", MIXED)),
      row("post", "\"The bridge is open again,\" Mayor Ana Ruiz wrote on Twitter.",
          said("Ana Ruiz", "\"The bridge is open again,\"", DIRECT)),
      row("post after a colon", "Mayor Ana Ruiz wrote on Twitter: \"The bridge is open again.\"",
          said("Ana Ruiz", "\"The bridge is open again.\"", DIRECT)),
      row("in the words of", "The inspection was \"a farce\", in the words of Greta Lindqvist.",
          said("Greta Lindqvist", "The inspection was \"a farce\"", MIXED)),
      row("in the words of, first", "In the words of Tom Weller, the deck was a patchwork.",
          said("Tom Weller", "the deck was a patchwork", INDIRECT)),
      row("headline, bare",
          "Council hid bridge report, says Lindqvist\n\nGreta Lindqvist left the meeting early on Monday.",
          said("Greta Lindqvist", "Council hid bridge report", INDIRECT)),

      // Nested and unattributed.
      row("nested", "The city hall said Mayor Ana Ruiz stressed the importance of the bridge.",
          said("city hall", "Mayor Ana Ruiz stressed the importance of the bridge", INDIRECT),
          said("Ana Ruiz", "the importance of the bridge", INDIRECT)),
      row("nested saying", "Tom Weller said that Greta Lindqvist had told him that the piers were cracked.",
          said("Tom Weller", "Greta Lindqvist had told him that the piers were cracked", INDIRECT),
          said("Greta Lindqvist", "the piers were cracked", INDIRECT)),
      row("amid reports", "The council met amid reports that the bridge was unsafe.",
          said(NOBODY, "the bridge was unsafe", INDIRECT)),
      row("allegations", "Prosecutors are looking into allegations that the company bribed two officials.",
          said(NOBODY, "the company bribed two officials", INDIRECT)),
      row("passive", "The bridge is expected to open in May.",
          said(NOBODY, "The bridge to open in May", INDIRECT)),

      // Speakers.
      row("last name", "Tom Weller leads the inspection. Weller said the deck was sound.",
          said("Tom Weller", "the deck was sound", INDIRECT)),
      row("he", "Tom Weller spent two days on the bridge. He said the deck was sound.",
          said("Tom Weller", "the deck was sound", INDIRECT)),
      row("she", "Mayor Ana Ruiz met Tom Weller on Monday. She said the deck was sound.",
          said("Ana Ruiz", "the deck was sound", INDIRECT)),
      row("role", "Tom Weller, the chief engineer, spent two days on the bridge. The engineer said the deck was sound.",
          said("Tom Weller", "the deck was sound", INDIRECT)),
      row("title", "Mayor Ana Ruiz opened the bridge on Monday. The mayor said it was safe.",
          said("Ana Ruiz", "it was safe", INDIRECT)),
      row("apposition", "The chief engineer, Tom Weller, said the deck was sound.",
          said("Tom Weller", "the deck was sound", INDIRECT)),
      row("organisation", "The White House said the talks would go on.",
          said("White House", "the talks would go on", INDIRECT)),
      row("metonym", "The Kremlin said the talks would go on.",
          said("Kremlin", "the talks would go on", INDIRECT)),
      row("country", "Norway said it would send two ships.",
          said("Norway", "it would send two ships", INDIRECT)),
      row("armed forces", "The U.S. military says the ship is safe.",
          said("U.S. military", "the ship is safe", INDIRECT)),
      row("unnamed", "A senior official said the ferry would stop in May.",
          said("senior official", "the ferry would stop in May", INDIRECT)),
      row("spokeswoman", "Lena Orchard, a spokeswoman for Northgale Rail, said the line would open in May.",
          said("Lena Orchard", "the line would open in May", INDIRECT)),
      row("group", "Tom Weller and Greta Lindqvist said the bridge was unsafe.",
          said("Tom Weller and Greta Lindqvist", "the bridge was unsafe", INDIRECT)),
      row("company by half its name", "Northgale Rail cut two lines on Monday. Northgale said they had lost money.",
          said("Northgale Rail", "they had lost money", INDIRECT)),
      row("they", "Residents gathered at the bridge on Monday. They said it was unsafe.",
          said("residents", "it was unsafe", INDIRECT)),
      row("it", "Northgale Rail cut two lines on Monday. It said they had lost money.",
          said("Northgale Rail", "they had lost money", INDIRECT)),

      // Nothing is said.
      row("scare quotes", "The \"temporary\" bridge has stood for thirty years."),
      row("title of a work", "The band played \"Rain on the River\" at the opening of the bridge."),
      row("nickname", "Joss \"The Hatch\" Merriden scored twice in the second half."),
      row("plain narration", "The bridge was closed on Monday, and two ferries carried the traffic."),
      row("caption", "The old bridge, seen on Monday. Photo: Lena Orchard"),
      row("page furniture", "Share this story\n\nRead more\n\nThe bridge was closed on Monday."),
      row("caption of an agency", "FILE - The old bridge is seen on Monday, May 4."),
      row("so-called", "The so-called \"ghost bridge\" opens in May."),
      row("future", "Mayor Ana Ruiz will speak at the opening of the bridge on Friday."));

  private static Row row(String shape, String text, Said... said) {
    return new Row(shape, text, List.of(said));
  }

  private static Said said(String who, String what, QuotationType type) {
    return new Said(Said.bare(who), what, type);
  }

  /** All of a row is found, in order; what else is found says itself that it is more likely wrong than right. */
  @ParameterizedTest(name = "{0}")
  @FieldSource("ROWS")
  void findsWhoSaidWhat(Row row) {
    Extraction found = Engine.extract(row.text());
    assertThat(found.quotations()).filteredOn(q -> q.confidence() >= 0.5 || row.said().contains(Said.of(q)))
        .extracting(Said::of).containsExactlyElementsOf(row.said());
  }
}
