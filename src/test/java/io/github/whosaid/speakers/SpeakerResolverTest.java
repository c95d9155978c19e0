package io.github.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Cue;
import io.github.whosaid.CueKind;
import io.github.whosaid.Gender;
import io.github.whosaid.Mention;
import io.github.whosaid.QuotationType;
import io.github.whosaid.Span;
import io.github.whosaid.Speaker;
import io.github.whosaid.SpeakerKind;
import io.github.whosaid.SpeakerLink;
import io.github.whosaid.analysis.Analyzer;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.DependencyTree;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.analysis.Token;
import io.github.whosaid.attribution.Attribution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerResolverTest {
  private static final Analyzer ANALYZER = HardCasesTest.ANALYZER;
  private static final SpeakerResolver RESOLVER = HardCasesTest.RESOLVER;

  @Test
  void linksOfOneEntityShareTheirSpeaker() {
    List<SpeakerLink> links = HardCasesTest.resolve("_Mayor Ida Morel_ opened the hall. // \"It is ours,\" _Morel_ said. "
        + "\"At last,\" _she_ added. // \"Come in,\" _the mayor_ said.");
    assertThat(links).hasSize(4).allSatisfy(link -> assertThat(link.speaker()).isSameAs(links.get(0).speaker()));
    assertThat(links).extracting(SpeakerLink::rule)
        .containsExactly("ExactName", "LastName", "PronounLastSpeaker", "RoleGiven");
  }

  @Test
  void speakerCarriesTitlesAliasesAndMentionsWithTheirSpans() {
    String text = "Press secretary Anton Greve met reporters.\n\n\"No plan yet,\" Greve, a former pilot, said.";
    Speaker speaker = resolve(text, attribution(text, "\"No plan yet,\"", "Greve, a former pilot,")).get(0).speaker();
    assertThat(speaker.name()).isEqualTo("Anton Greve");
    assertThat(speaker.titles()).extracting(Mention::text).containsExactly("Press secretary", "a former pilot");
    assertThat(speaker.aliases()).containsExactly("Greve");
    assertThat(speaker.mentions()).isSorted().extracting(Mention::text).containsExactly("Anton Greve", "Greve");
    assertThat(speaker.titles()).allSatisfy(title -> assertThat(title.span().in(text)).isEqualTo(title.text()));
    assertThat(speaker.mentions()).allSatisfy(mention -> assertThat(mention.span().in(text)).isEqualTo(mention.text()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "FEMALE | title      | Robin Vey met Kim Dorn. \"We won,\" _Mrs. Vey_ said.",
      "MALE   | title      | _Sir Robin Vey_ said the ship was lost.",
      "FEMALE | kinship    | Robin Vey, the mother of two sons, wept. \"It is over,\" _Vey_ said.",
      "MALE   | pronoun    | Robin Vey said he was lost. \"It was dark,\" _Vey_ said.",
      "FEMALE | first name | _Ottilie Brandt_ said the dam was safe.",
      "UNKNOWN | ''        | _Robin Vey_ said the dam was safe.",
      "UNKNOWN | ''        | Robin Vey met Kim Dorn. She waved. \"It is over,\" _Vey_ said.",
      "UNKNOWN | ''        | Robin Vey lost her keys. Vey said he was tired. \"It is over,\" _Vey_ said.",
      "UNKNOWN | ''        | The guard told Robin Vey he was late. \"It is over,\" _Vey_ said.",
      "FEMALE | pronoun    | Robin Vey left early. She was tired. \"It is over,\" _Vey_ said.",
      "FEMALE | first name | Ottilie Brandt said he was lost. \"It was dark,\" _Brandt_ said.",
      "MALE   | pronoun    | Ottilie Brandt said he was lost. Brandt said he was cold. Brandt lost his hat. "
          + "_Brandt_ wept.",
      "FEMALE | title      | Mrs. Vey said he was lost. Vey lost his hat. Vey broke his leg. _Vey_ wept.",
      "FEMALE | title      | _A spokeswoman_ said the dam was safe.",
      "UNKNOWN | ''        | _The White House_ said the dam was safe."})
  void genderSaysWhatItRestsOn(Gender gender, String evidence, String text) {
    Speaker speaker = HardCasesTest.last(text).speaker();
    assertThat(speaker.gender()).as(text).isEqualTo(gender);
    assertThat(speaker.genderEvidence()).isEqualTo(evidence);
  }

  @Test
  void jointSpeakerHasMembers() {
    List<SpeakerLink> links = HardCasesTest.resolve("_Ruth Castell and Owen Slade_ met. // _Slade_ said it went well.");
    Speaker group = links.get(0).speaker();
    assertThat(group.kind()).isEqualTo(SpeakerKind.GROUP);
    assertThat(group.members()).extracting(Speaker::name).containsExactly("Ruth Castell", "Owen Slade");
    assertThat(group.members().get(1)).isSameAs(links.get(1).speaker());
  }

  @Test
  void quotationWithoutCueAndSourceGoesToTheLastSpeaker() {
    String text = "\"We are ready,\" Ida Morel said.\n\n\"Nobody is tired.\"";
    Attribution bare = bare(span(text, "\"Nobody is tired.\""));
    List<SpeakerLink> links = resolve(text, attribution(text, "\"We are ready,\"", "Ida Morel"), bare);
    assertThat(links.get(1).speaker()).isSameAs(links.get(0).speaker());
    assertThat(links.get(1).rule()).isEqualTo("LastSpeaker");
    assertThat(links.get(1).confidence()).isLessThan(links.get(0).confidence());
  }

  @Test
  void questionWithoutSourceIsAnsweredByTheOtherOne() {
    String text = "\"It is cold,\" Ida Morel said.\n\n\"Is there no coal?\" Owen Slade asked.\n\n\"Not a crumb.\"";
    Attribution bare = bare(span(text, "\"Not a crumb.\""));
    List<SpeakerLink> links = resolve(text, attribution(text, "\"It is cold,\"", "Ida Morel"),
        attribution(text, "\"Is there no coal?\"", "Owen Slade"), bare);
    assertThat(links.get(2).speaker()).isSameAs(links.get(0).speaker());
  }

  @Test
  void cueWithoutSourceHasNoSpeaker() {
    String text = "Amid reports that talks had failed, prices fell.";
    Cue cue = new Cue(span(text, "reports"), "reports", "report", CueKind.SAY, false);
    Attribution unsaid = new Attribution(QuotationType.INDIRECT, List.of(span(text, "that talks had failed")), cue, null,
        null, null, -1, 0.9, "test");
    assertThat(resolve(text, unsaid)).containsExactly((SpeakerLink) null);
  }

  @Test
  void firstPersonIsWhoSaysTheQuotationAround() {
    String text = "\"I trust the council, and we think it will listen,\" Ida Morel said.";
    Attribution outer = attribution(text, "\"I trust the council, and we think it will listen,\"", "Ida Morel");
    Attribution inner = new Attribution(QuotationType.DIRECT, List.of(span(text, "it will listen")),
        new Cue(span(text, "think"), "think", "think", CueKind.BELIEVE, false), span(text, "we"), null, null, 0, 0.9,
        "test");
    List<SpeakerLink> links = resolve(text, outer, inner);
    assertThat(links.get(1).speaker()).isSameAs(links.get(0).speaker());
    assertThat(links.get(1).rule()).isEqualTo("FirstPersonInQuotation");
  }

  @Test
  void pronounInAQuotationIsHardlyWhoSaysIt() {
    String text = "Peter Kahl left Owen Slade at noon.\n\n"
        + "Slade said: \"Nobody trusts the club, and he says it is broke.\"";
    Attribution outer = attribution(text, "\"Nobody trusts the club, and he says it is broke.\"", "Slade");
    assertThat(resolve(text, outer, within(text, "he", "it is broke")).get(1).speaker().name()).isEqualTo("Peter Kahl");
  }

  @Test
  void pronounInIndirectSpeechIsMostLikelyWhoSaysIt() {
    String text = "Peter Kahl left. Kahl was tired. Owen Slade said that he thought the club was broke.";
    Attribution outer = attribution(text, "he thought the club was broke", "Owen Slade");
    assertThat(resolve(text, outer, within(text, "he", "the club was broke")).get(1).speaker().name())
        .isEqualTo("Owen Slade");
  }

  @Test
  void noAttributionsNoLinks() {
    assertThat(RESOLVER.resolve(ANALYZER.analyze(""), List.of())).isEmpty();
  }

  @Test
  void manyNamesTakeTimeInProportion() {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
      Article crowd = crowd(8000);
      assertThat(RESOLVER.resolve(crowd, sources(crowd))).hasSize(8000);
    });
  }

  private static List<SpeakerLink> resolve(String text, Attribution... attributions) {
    return RESOLVER.resolve(ANALYZER.analyze(text), List.of(attributions));
  }

  private static Attribution attribution(String text, String content, String source) {
    Span cue = new Span(text.lastIndexOf(source) + source.length() + 1, text.lastIndexOf(source) + source.length() + 5);
    return new Attribution(QuotationType.DIRECT, List.of(span(text, content)),
        new Cue(cue, cue.in(text), cue.in(text), CueKind.SAY, false), new Span(text.lastIndexOf(source), cue.start() - 1),
        null, null, -1, 0.9, "test");
  }

  /** What {@code source} is said to say inside of the first attribution. */
  private static Attribution within(String text, String source, String content) {
    Span from = span(text, " " + source + " ");
    Cue cue = new Cue(new Span(from.end(), from.end() + 4), "says", "say", CueKind.SAY, false);
    return new Attribution(QuotationType.INDIRECT, List.of(span(text, content)), cue,
        new Span(from.start() + 1, from.end() - 1), null, null, 0, 0.9, "test");
  }

  /** A quotation that only its place gives to a speaker. */
  private static Attribution bare(Span content) {
    return new Attribution(QuotationType.DIRECT, List.of(content), null, null, null, null, -1, 0.9, "test");
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  /** An article of {@code size} sentences, each with a name of its own, all in one paragraph. */
  private static Article crowd(int size) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String name = "Ida " + (char) ('A' + i % 26) + "or" + Integer.toString(i, 26).replaceAll("[0-9]", "x");
      List<Token> tokens = new ArrayList<>();
      String[] words = (name + " met her mayor and he said it").split(" ");
      String[] tags = {"NNP", "NNP", "VBD", "PRP$", "NN", "CC", "PRP", "VBD", "PRP"};
      for (int w = 0; w < words.length; w++) {
        Span span = new Span(text.length(), text.length() + words[w].length());
        tokens.add(new Token(span, words[w], tags[w], words[w], w < 2 ? "PERSON" : "O"));
        text.append(words[w]).append(' ');
      }
      sentences.add(new Sentence(i, 0, tokens, wanted -> new DependencyTree(new int[0], new String[0])));
    }
    return new Article(text.toString(), List.of(new Span(0, text.length())), sentences, List.of());
  }

  /** For each sentence of a crowd, what its name, its mayor or its "he" says. */
  private static List<Attribution> sources(Article crowd) {
    int[] heads = {6, 4, 1};
    return crowd.sentences().stream().map(sentence -> {
      Cue cue = new Cue(sentence.token(7).span(), "said", "say", CueKind.SAY, false);
      Span source = sentence.token(heads[sentence.index() % 3]).span();
      return new Attribution(QuotationType.INDIRECT, List.of(sentence.token(8).span()), cue, source, null, null, -1, 0.9, "test");
    }).toList();
  }
}
