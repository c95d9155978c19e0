package io.github.whosaid;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a {@link Document}: an extraction, or what went wrong with it.
 *
 * <pre>{@code
 * for (DocumentResult result : (Iterable<DocumentResult>) extractor.extractDocuments(documents)::iterator) {
 *   result.extraction().ifPresentOrElse(this::store, () -> log(result.id(), result.failure().orElseThrow()));
 * }
 * }</pre>
 *
 * @param id the document's
 * @param extraction what was found, unless it failed
 * @param failure what {@link QuoteExtractor#extract} threw, if it did
 */
public record DocumentResult(String id, Optional<Extraction> extraction, Optional<Throwable> failure) {

  /**
   * @throws NullPointerException if a part is null
   * @throws IllegalArgumentException unless there is either an extraction or a failure
   */
  public DocumentResult {
    Objects.requireNonNull(id, "id");
    if (extraction.isPresent() == failure.isPresent()) {
      throw new IllegalArgumentException(id + ": a result is either an extraction or a failure");
    }
  }

  /** What {@code extractor} finds in {@code document}, or throws at it. */
  static DocumentResult of(Document document, Function<String, Extraction> extractor) {
    try {
      return new DocumentResult(document.id(), Optional.of(extractor.apply(document.text())), Optional.empty());
    } catch (RuntimeException | Error e) {
      return new DocumentResult(document.id(), Optional.empty(), Optional.of(e));
    }
  }

  @Override
  public String toString() {
    return id + ": " + extraction.map(Object::toString).orElseGet(() -> failure.orElseThrow().toString());
  }
}
