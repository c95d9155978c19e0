package io.github.whosaid.format;

import io.github.whosaid.Extraction;
import java.io.IOException;

/** Apart from {@link JsonDocument} because Jackson is optional: the other formats do without it. */
final class JsonFormat implements QuotationFormat {
  private final String name;
  private final boolean indented;

  JsonFormat(String name, boolean indented) {
    this.name = name;
    this.indented = indented;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String extension() {
    return name;
  }

  @Override
  public void write(Extraction extraction, String article, Appendable out) throws IOException {
    out.append(JsonDocument.of(extraction, article, indented)).append('\n');
  }
}
