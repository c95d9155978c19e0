package io.github.whosaid.format;

import io.github.whosaid.Extraction;
import java.io.IOException;

/** Apart from its documents because Jackson is optional: the other formats do without it. */
final class JsonFormat implements QuotationFormat {
  private static final String LINKED = "jsonld";

  private final String name;
  private final String extension;
  private final Document document;

  JsonFormat(String name, String extension, Document document) {
    this.name = name;
    this.extension = extension;
    this.document = document;
  }

  /** How to make an article's document. */
  @FunctionalInterface
  interface Document {
    /** The document, without a line break at its end. */
    String of(Extraction extraction, String article);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String extension() {
    return extension;
  }

  /** A reader of JSON takes a sequence of documents; a reader of JSON-LD takes one. */
  @Override
  public boolean isStream() {
    return !extension.endsWith(LINKED);
  }

  @Override
  public void write(Extraction extraction, String article, Appendable out) throws IOException {
    out.append(document.of(extraction, article)).append('\n');
  }
}
