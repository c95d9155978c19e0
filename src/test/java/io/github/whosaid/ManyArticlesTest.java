package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManyArticlesTest {

  private static List<Document> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("sample-data"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted()
          .map(file -> new Document(file.getFileName().toString(), read(file))).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void findsInEachWhatItFindsInItAlone() throws IOException {
    List<Document> samples = samples();
    List<Extraction> alone = samples.stream().map(document -> Engine.extract(document.text())).toList();
    assertThat(Engine.extractor().extractAll(samples.stream().map(Document::text), 3)).isEqualTo(alone);
    List<DocumentResult> results = Engine.extractor().extractDocuments(samples.stream()).toList();
    assertThat(results).extracting(DocumentResult::id).isEqualTo(samples.stream().map(Document::id).toList());
    assertThat(results).extracting(result -> result.extraction().orElseThrow()).isEqualTo(alone);
  }

  @Test
  void aTextThatIsRefusedEndsTheStream() {
    QuoteExtractor strict = QuoteExtractor.builder().maximumLength(50).build();
    Stream<Extraction> found = strict.extractAll(Stream.of("Mayor Ana Ruiz said the bridge was safe.", "x".repeat(51)), 1);
    assertThatExceptionOfType(TextTooLongException.class).isThrownBy(found::toList)
        .withMessageStartingWith("the text has 51 chars");
    assertThatNullPointerException().isThrownBy(() -> strict.extractAll(Stream.of((String) null)).toList());
  }

  @Test
  void aDocumentThatIsRefusedIsNamedAndTheRestIsDone() {
    QuoteExtractor strict = QuoteExtractor.builder().maximumLength(50).build();
    List<DocumentResult> results = strict.extractDocuments(Stream.of(new Document("a", "x".repeat(51)),
        new Document("b", "Mayor Ana Ruiz said the bridge was safe.")), 2).toList();
    assertThat(results.get(0).failure()).get().isInstanceOf(IllegalArgumentException.class);
    assertThat(results.get(0)).hasToString("a: " + results.get(0).failure().orElseThrow());
    assertThat(results.get(1).extraction().orElseThrow().quotations()).hasSize(1);
  }

  @Test
  void anErrorInsideOneDocumentIsItsResult() {
    Document document = new Document("7", "deep");
    Error[] errors = {new StackOverflowError(), new OutOfMemoryError("Java heap space")};
    for (Error error : errors) {
      Function<String, Extraction> failing = text -> {
        throw error;
      };
      assertThat(DocumentResult.of(document, failing))
          .isEqualTo(new DocumentResult("7", Optional.empty(), Optional.of(error)));
    }
  }

  @Test
  void aResultIsOneThing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DocumentResult("7", Optional.empty(), Optional.empty()))
        .withMessage("7: a result is either an extraction or a failure");
    assertThatNullPointerException().isThrownBy(() -> new Document("7", null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> new Document(null, "x")).withMessage("id");
  }

  @Test
  void refusesToWorkWithoutThreads() {
    assertThatIllegalArgumentException().isThrownBy(() -> Engine.extractor().extractAll(Stream.of("a"), 0))
        .withMessage("the number of threads is at least 1, not 0");
  }
}
