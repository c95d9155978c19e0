package io.github.whosaid.format;

import io.github.whosaid.Extraction;
import java.io.IOException;
import java.util.Optional;

/** See {@link QuotationFormat#HTML}. */
final class HtmlFormat implements QuotationFormat {
  static final String EXTENSION = "html";

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String extension() {
    return EXTENSION;
  }

  @Override
  public boolean isStream() {
    return false;
  }

  @Override
  public Optional<FolderIndex> index() {
    return Optional.of(new HtmlIndex());
  }

  @Override
  public void write(Extraction extraction, String article, Appendable out) throws IOException {
    new HtmlPage(extraction, article).write(out);
  }
}
