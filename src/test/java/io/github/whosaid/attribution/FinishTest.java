package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Cue;
import io.github.whosaid.CueKind;
import io.github.whosaid.QuotationType;
import io.github.whosaid.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinishTest {

  /** The attribution of a sentence with its [cue], its {content} and its <source>, marked so. */
  private static Attribution finished(String marked) {
    Words words = Parsed.words(marked.replaceAll("[\\[\\]{}<>]", ""));
    Ranges source = marked.indexOf('<') < 0 ? null : between(marked, '<', '>', words);
    Candidate.Reading reading = new Candidate.Reading(between(marked, '{', '}', words), 0.8, source, 0.9, "Rule");
    Candidate candidate = Candidate.fixed(new Frame(words, between(marked, '[', ']', words).first()), 0.7, reading, 0.6);
    return new Finish(words, candidate).attribution(3);
  }

  private static Ranges between(String marked, char open, char close, Words words) {
    return Ranges.of(words.tokenAt(offset(marked, open)), words.tokenAt(offset(marked, close) - 1) + 1);
  }

  private static int offset(String marked, char mark) {
    return marked.substring(0, marked.indexOf(mark)).replaceAll("[\\[\\]{}<>]", "").length();
  }

  private static String text(String marked, Span span) {
    return span == null ? "-" : span.in(marked.replaceAll("[\\[\\]{}<>]", ""));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
      {"The toll must go}, <residents> [say]," Tom Weller said.       | The toll must go
      "Well, the toll, <residents> [say], {must go}," Tom Weller said. | must go
      {"The toll must go,"} <residents> [say].                        | "The toll must go,"
      {It is "unfair"}, <residents> [say].                            | It is "unfair"
      <Residents> [say]: {"It is unfair.}                             | "It is unfair.
      """)
  void whatIsCutOutOfAQuotationHasNoMark(String marked, String content) {
    assertThat(finished(marked).content()).extracting(span -> text(marked, span)).containsExactly(content);
  }

  @Test
  void whatIsDividedKeepsItsMarks() {
    Words words = Parsed.words("\"The toll, residents say, must go.\"");
    Candidate candidate = Candidate.fixed(new Frame(words, 5), 1,
        new Candidate.Reading(Ranges.of(0, 3, 7, words.size()), 1, null, 1, "Rule"), 1);
    assertThat(Parsed.text(new Finish(words, candidate).attribution(-1).content(), words))
        .isEqualTo("\"The toll / must go.\"");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      It rained. <The mayor of Northgale> [said] {the bridge was safe}. | mayor
      It rained. {The bridge is safe}, [says] <the mayor of Northgale>  | mayor
      It rained. <Mayor Ana Ruiz> [said] {the bridge was safe}.         | Ruiz
      """)
  void takesTheSourcesHead(String marked, String head) {
    assertThat(text(marked, finished(marked).sourceHead())).isEqualTo(head);
  }

  @Test
  void takesASourceInAnotherSentenceByItsLastWord() {
    String marked = "{The bridge is safe}, [said]. <Greta Lindqvist>";
    assertThat(text(marked, finished(marked).sourceHead())).isEqualTo("Lindqvist");
  }

  @Test
  void takesOverWhatTheCandidateHas() {
    Attribution a = finished("<Mayor Ana Ruiz> [said] {the bridge was safe}.");
    assertThat(a.content()).containsExactly(new Span(20, 39));
    assertThat(a.source()).isEqualTo(new Span(0, 14));
    assertThat(a.sourceHead()).isEqualTo(new Span(10, 14));
    assertThat(a.cue()).isEqualTo(new Cue(new Span(15, 19), "said", "say", CueKind.SAY, false));
    assertThat(a.enclosing()).isEqualTo(3);
    assertThat(a.confidence()).isEqualTo(0.6);
    assertThat(a.rule()).isEqualTo("Rule");
  }

  @Test
  void finishesWhatHasNeitherCueNorSource() {
    Words words = Parsed.words("The bridge was safe.");
    Attribution a = new Finish(words, Candidate.withoutCue(new Frame(words, 2),
        new Candidate.Reading(Ranges.of(0, 4), 1, null, 1, "Rule"), 0.5)).attribution(-1);
    assertThat(a.cue()).isNull();
    assertThat(a.source()).isNull();
    assertThat(a.sourceHead()).isNull();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <Greta Lindqvist> [called] on {the council to close the bridge}. | called on    | call on      | DEMAND
      <Greta Lindqvist> [called] for {a new inspection}.               | called for   | call for     | DEMAND
      {The bridge is safe}, [according] to <Mayor Ana Ruiz>.           | according to | according to | SAY
      <Tom Weller> [pointed] out that {the deck was sound}.            | pointed out  | point out    | SAY
      <Mayor Ana Ruiz> [said] that {the bridge was safe}.              | said         | say          | SAY
      <Mayor Ana Ruiz> [said] {to close the bridge was wrong}.         | said         | say          | SAY
      <Residents'> [opposition] to {the toll} grew.                    | opposition to | opposition to | JUDGE
      <The council> [promised] to {close the bridge}.                  | promised to | promise to  | PROMISE
      <Mayor Ana Ruiz> [told] reporters {the bridge was safe}.         | told        | tell        | SAY
      {The toll} drew [criticism] from <residents>.                    | criticism from | criticism from | JUDGE
      {The toll} was [criticised] by <residents>.                      | criticised  | criticise   | JUDGE
      {The bridge was safe}, <Mayor Ana Ruiz> [says]                   | says        | say         | SAY
      """)
  void takesAParticleIntoTheCue(String marked, String text, String lemma, CueKind kind) {
    Cue cue = finished(marked).cue();
    assertThat(cue.text()).isEqualTo(text);
    assertThat(cue.lemma()).isEqualTo(lemma);
    assertThat(cue.kind()).isEqualTo(kind);
    assertThat(text(marked, cue.span())).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <Mayor Ana Ruiz> [asked] {whether the bridge was safe}. | ASK
      <Mayor Ana Ruiz> [promised] {to close the bridge}.      | PROMISE
      <Residents> [believe] {the bridge is safe}.             | BELIEVE
      <Residents> [fear] {the bridge will close}.             | FEEL
      <Mayor Ana Ruiz> [wrote] that {the bridge was safe}.    | WRITE
      <A poll> [showed] that {residents opposed the toll}.    | SHOW
      {The bridge} is [expected] to open in May.              | EXPECT
      <Mayor Ana Ruiz> [floated] {a new toll}.                | SAY
      <The study> [suggests] {the bridge is safe}.            | SHOW
      <The mayor> [suggests] {the bridge is safe}.            | SAY
      {The deck} was [reported] to be sound.                  | EXPECT
      {The bridge} is [revealed] to be unsafe.                | SAY
      {The toll} is [thought] to be fair.                     | EXPECT
      {The toll} is [thought] to be fair by <residents>.      | BELIEVE
      [Think] of {the toll}.                                  | BELIEVE
      <The study> [said] {the bridge is safe}.                | SAY
      """)
  void tellsTheKind(String marked, CueKind kind) {
    assertThat(finished(marked).cue().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<Mayor Ana Ruiz> did not [say] {when the bridge would open}.",
      "<Mayor Ana Ruiz> didn't [say] {when the bridge would open}.",
      "<Mayor Ana Ruiz> never [said] {the bridge was safe}.",
      "<Mayor Ana Ruiz> declined to [say] {when the bridge would open}.",
      "<Mayor Ana Ruiz> refused to [say] {whether the bridge was safe}.",
      "<Tom Weller> denied [saying] {that the deck was unsafe}.",
      "<Mayor Ana Ruiz> did not want to [say] {whether the bridge was safe}.",
      "Refusing to [comment] {on it}, <Tom Weller> left."})
  void knowsWhatIsNotSaid(String marked) {
    assertThat(finished(marked).cue().negated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<Mayor Ana Ruiz> [said] {the bridge was not safe}.",
      "<Mayor Ana Ruiz> went on to [say] {the bridge was safe}.",
      "<Mayor Ana Ruiz> always wanted to [say] {it}.",
      "<Tom Weller> refused comment, [saying] {the deck was sound}.",
      "Tom Weller denied that <Greta Lindqvist> [said] {so}.",
      "<The council>, not the port, [said] {the bridge was safe}."})
  void knowsWhatIsSaid(String marked) {
    assertThat(finished(marked).cue().negated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <Mayor Ana Ruiz> [told] reporters that {the bridge was safe}.        | reporters
      <Tom Weller> [told] the council on Monday that {the deck was sound}. | the council
      <Tom Weller> [said] to the council that {the deck was sound}.        | the council
      <Tom Weller> [warned] residents that {the piers could crack}.        | residents
      <Ana Ruiz> [asked] him {whether the deck was sound}.                 | him
      <Tom Weller> [told] Ana Ruiz, the mayor, that {the deck was sound}.  | Ana Ruiz
      <Tom Weller> [told] the chief engineer of the port {it was sound}.   | the chief engineer of the port
      <Tom Weller> [told] reporters, on Monday, that {it was sound}.       | reporters
      {The deck was sound}, [told] <Tom Weller> to the council.            | the council
      [Tell] the council {to close it}.                                    | the council
      <Tom Weller> [told] those present that {the deck was sound}.         | -
      <Mayor Ana Ruiz> [said] {the bridge was safe}.                       | -
      <Mayor Ana Ruiz> [said] on Monday {the bridge was safe}.             | -
      <Greta Lindqvist> [urged] {the council to close the bridge}.         | -
      <Greta Lindqvist> [praised] {the engineers}.                         | -
      """)
  void findsTheAddressee(String marked, String addressee) {
    assertThat(text(marked, finished(marked).addressee())).isEqualTo(addressee);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <Ana Ruiz> [said]: {"We closed it."}         | DIRECT
      <Ana Ruiz> [said] it was {"closed for good"}. | DIRECT
      <Ana Ruiz> [said] {it was "closed for good"}. | MIXED
      <Ana Ruiz> [said] {it was closed for good}.   | INDIRECT
      """)
  void tellsTheType(String marked, QuotationType type) {
    assertThat(finished(marked).type()).isEqualTo(type);
  }
}
