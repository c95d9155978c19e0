package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteExtractorTest {
  private static final String BRIDGE = """
      Mayor Ana Ruiz told the council on Monday that the old bridge was "as good as new". She did not say when the ferry
      would stop.

      "We checked every pier," said Tom Weller, the chief engineer. Weller hopes to finish the work by May.

      Greta Lindqvist said that Ruiz had urged her to drop the complaint.
      """;

  @TempDir
  private Path folder;

  private static Quotation only(String text) {
    List<Quotation> found = Engine.extract(text).quotations();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Quotation saying(String words, Extraction extraction) {
    return extraction.quotations().stream().filter(q -> q.text().contains(words) && q.enclosing().isEmpty()).findFirst()
        .orElseThrow();
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("sample-data"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  // What a quotation holds.

  @Test
  void givesTheCueWithItsLemmaAndKind() {
    Cue told = saying("as good as new", Engine.extract(BRIDGE)).cue().orElseThrow();
    assertThat(told).isEqualTo(new Cue(told.span(), "told", "tell", CueKind.SAY, false));
    Cue urged = only("Greta Lindqvist urged the council to close the bridge.").cue().orElseThrow();
    assertThat(urged).isEqualTo(new Cue(new Span(16, 21), "urged", "urge", CueKind.DEMAND, false));
  }

  @Test
  void tellsWhatWasNotSaid() {
    assertThat(saying("when the ferry", Engine.extract(BRIDGE)).cue().orElseThrow().negated()).isTrue();
    assertThat(only("Mayor Ana Ruiz said the bridge was safe.").cue().orElseThrow().negated()).isFalse();
  }

  @Test
  void givesWhomItWasSaidTo() {
    assertThat(saying("as good as new", Engine.extract(BRIDGE)).addressee()).hasValueSatisfying(
        council -> assertThat(council.text()).isEqualTo("the council"));
    assertThat(only("Mayor Ana Ruiz said the bridge was safe.").addressee()).isEmpty();
  }

  @Test
  void linksANestedQuotationToTheOuterOne() {
    Extraction found = Engine.extract(BRIDGE);
    Quotation outer = saying("had urged her", found);
    List<Quotation> nested = found.quotations().stream().filter(q -> q.enclosing().isPresent()).toList();
    assertThat(nested).singleElement().satisfies(inner -> {
      assertThat(inner.enclosing()).containsSame(outer);
      assertThat(inner.speaker().map(Speaker::name)).contains("Ana Ruiz");
      assertThat(inner.cue().map(Cue::text)).contains("urged");
      assertThat(inner.depth()).isEqualTo(1);
    });
    assertThat(outer.speaker().map(Speaker::name)).contains("Greta Lindqvist");
  }

  @Test
  void gathersASpeakerOverTheArticle() {
    Extraction found = Engine.extract(BRIDGE);
    Speaker weller = saying("every pier", found).speaker().orElseThrow();
    assertThat(weller.name()).isEqualTo("Tom Weller");
    assertThat(weller.kind()).isEqualTo(SpeakerKind.PERSON);
    assertThat(weller.aliases()).containsExactly("Weller");
    assertThat(weller.titles()).extracting(Mention::text).anyMatch(title -> title.contains("engineer"));
    assertThat(found.quotationsOf(weller)).hasSize(2).isEqualTo(found.quotationsOf("Weller"));
    assertThat(found.speakers()).extracting(Speaker::name).containsExactlyInAnyOrder("Ana Ruiz", "Tom Weller",
        "Greta Lindqvist");
  }

  @Test
  void returnsQuotationsInTextOrder() {
    List<Quotation> found = Engine.extract(BRIDGE).quotations();
    assertThat(found).hasSizeGreaterThan(4).extracting(q -> q.extent().start()).isSorted();
  }

  // Offsets.

  private static void assertSpansAreTheWords(Extraction extraction) {
    String text = extraction.text();
    for (Quotation quotation : extraction.quotations()) {
      assertThat(quotation.text()).isEqualTo(
          quotation.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" ")));
      assertThat(quotation.text()).isEqualTo(quotation.text().strip());
      quotation.cue().ifPresent(cue -> assertThat(cue.text()).isEqualTo(cue.span().in(text)));
      quotation.source().ifPresent(source -> assertWords(List.of(source), text));
      quotation.addressee().ifPresent(addressee -> assertWords(List.of(addressee), text));
      assertThat(quotation.speaker().map(extraction.speakers()::contains)).isNotEqualTo(Optional.of(false));
    }
    for (Speaker speaker : extraction.speakers()) {
      assertWords(speaker.titles(), text);
      assertWords(speaker.mentions(), text);
    }
  }

  private static void assertWords(List<Mention> mentions, String text) {
    assertThat(mentions).allSatisfy(mention -> assertThat(mention.text()).isEqualTo(mention.span().in(text)));
  }

  /** What is found, told without offsets and line ends. */
  private static List<String> told(Extraction extraction) {
    return extraction.quotations().stream()
        .map(q -> q + " " + q.source().map(Mention::text) + q.addressee().map(Mention::text))
        .map(line -> line.replace("\r\n", "\n"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isTheSameWithWindowsLineEnds(Path sample) throws IOException {
    String text = Files.readString(sample);
    Extraction found = Engine.extract(text);
    Extraction windows = Engine.extract(text.replace("\n", "\r\n"));
    assertThat(found.quotations()).hasSizeGreaterThan(8);
    assertSpansAreTheWords(found);
    assertSpansAreTheWords(windows);
    assertThat(told(windows)).isEqualTo(told(found));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF%s", "\t%s", "\uD83D\uDE00\n\n%s", "\u00A0%s", "\r\n\r\n%s\r\n",
      "Lena\u2019s caf\u00E9 \uD83D\uDC69\u200D\uD83D\uDE80\n\n%s", "\u2028%s\u2028",
      "e\u0301t\u00E9\n\n%s", "\u0000\u0007\n\n%s"})
  void countsInTheTextAsGiven(String around) {
    String text = around.formatted(
        "Mayor\tAna\u00A0Ruiz told the council on Monday that the \uD83D\uDE00\r\ndeck\u00A0was sound.");
    Extraction found = Engine.extract(text);
    assertThat(found.text()).isSameAs(text);
    assertSpansAreTheWords(found);
    assertThat(found.quotations()).singleElement().satisfies(quotation -> {
      assertThat(quotation.text()).isEqualTo("that the \uD83D\uDE00\r\ndeck\u00A0was sound");
      assertThat(quotation.source()).hasValueSatisfying(source -> assertThat(source.text()).endsWith("Ana\u00A0Ruiz"));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "\u201C\u201D", "\"\"", ":", "said", "said said said", "\"No\" \"No\" \"No\"", "\uD83D",
      "\uDE00x", "((((", "A: B: C: D:", "\u200B", "- \u2014 -", "''''''", "1. 2. 3.",
      "Lee said Lee said Lee said Lee said."})
  void takesOddTexts(String text) {
    assertSpansAreTheWords(Engine.extract(text));
    assertSpansAreTheWords(Engine.extract(BRIDGE + "\n\n" + text + "\n\n" + BRIDGE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t", "\uFEFF", "\u00A0\u3000\u200B"})
  void findsNothingInBlanks(String text) {
    Extraction found = Engine.extract(text);
    assertThat(found).isEqualTo(new Extraction(text, List.of(), List.of()));
  }

  // Threads.

  @Test
  void servesManyThreads() throws Exception {
    List<String> texts = new ArrayList<>(List.of(BRIDGE));
    for (Path sample : samples()) {
      texts.add(Files.readString(sample));
    }
    List<Extraction> expected = texts.stream().map(Engine::extract).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Extraction>>> tasks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        tasks.add(() -> texts.stream().map(Engine::extract).toList());
      }
      for (Future<List<Extraction>> result : threads.invokeAll(tasks)) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  // Options and errors.

  @Test
  void returnsOnlyTheKindsAskedFor() {
    QuoteExtractor wishes = QuoteExtractor.builder().kinds(Set.of(CueKind.INTEND)).build();
    assertThat(wishes.extract(BRIDGE).quotations()).singleElement().satisfies(
        hope -> assertThat(hope.cue().map(Cue::lemma)).contains("hope"));
    QuoteExtractor demands = QuoteExtractor.builder().kinds(EnumSet.of(CueKind.DEMAND)).build();
    assertThat(demands.extract(BRIDGE).quotations()).singleElement().satisfies(urged -> {
      assertThat(urged.cue().map(Cue::lemma)).contains("urge");
      assertThat(urged.enclosing()).as("the outer one was not asked for").isEmpty();
    });
  }

  @Test
  void returnsOnlyWhatIsSureEnough() throws IOException {
    String text = Files.readString(samples().get(0));
    List<Quotation> all = Engine.extract(text).quotations();
    assertThat(all).allMatch(q -> q.confidence() >= QuoteExtractor.DEFAULT_MINIMUM_CONFIDENCE);
    List<Quotation> sure = QuoteExtractor.builder().minimumConfidence(0.9).build().extract(text).quotations();
    assertThat(sure).hasSizeBetween(1, all.size() - 1).allMatch(q -> q.confidence() >= 0.9);
  }

  @Test
  void refusesAnOverlongText() {
    QuoteExtractor extractor = QuoteExtractor.builder().maximumLength(40).build();
    assertThat(extractor.extract("Mayor Ana Ruiz said the bridge was safe.").quotations()).hasSize(1);
    assertThatExceptionOfType(TextTooLongException.class)
        .isThrownBy(() -> extractor.extract("Mayor Ana Ruiz said the bridge was unsafe."))
        .withMessageStartingWith("the text has 42 chars, the limit is 40: ");
    assertThatExceptionOfType(TextTooLongException.class)
        .isThrownBy(() -> Engine.extract(" ".repeat(QuoteExtractor.DEFAULT_MAXIMUM_LENGTH + 1)));
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Engine.extract(null)).withMessage("text");
  }

  @Test
  void refusesOptionsThatMakeNoSense() throws IOException {
    QuoteExtractor.Builder builder = QuoteExtractor.builder();
    assertThatIllegalArgumentException().isThrownBy(() -> builder.minimumConfidence(1.5))
        .withMessage("a minimum confidence lies in 0..1, not 1.5");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.minimumConfidence(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.maximumLength(0))
        .withMessage("a maximum length is at least 1, not 0");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.kinds(Set.of()))
        .withMessageContaining("at least one cue kind");
    Path gone = folder.resolve("gone");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.models(gone)).withMessageContaining(gone.toString());
  }

  @Test
  void readsTheUsersRuleFiles() throws IOException {
    Files.writeString(folder.resolve("cue-kinds.txt"), "DECIDE V: say\n");
    QuoteExtractor own = QuoteExtractor.builder().models(folder).build();
    assertThat(own.extract("Mayor Ana Ruiz said the bridge was safe.").quotations())
        .extracting(q -> q.cue().orElseThrow().kind()).containsExactly(CueKind.DECIDE);
  }

  @Test
  void namesFileAndLineOfAFaultyRuleFile() throws IOException {
    Path kinds = Files.writeString(folder.resolve("cue-kinds.txt"), "# own kinds\nSHOUT V: say\n");
    assertFaulty(kinds, 2);
    Files.delete(kinds);
    Path weights = Files.writeString(folder.resolve("weights-cue.tsv"), "lemma=say\theavy\n");
    assertFaulty(weights, 1);
    Files.delete(weights);
    assertFaulty(Files.writeString(folder.resolve("titles.txt"), "# own titles\n\nwords before a section\n"), 3);
  }

  private void assertFaulty(Path file, int line) {
    assertThatExceptionOfType(WhosaidException.class).isThrownBy(() -> QuoteExtractor.builder().models(folder).build())
        .withMessageStartingWith("%s, line %d: ", file, line);
  }
}
