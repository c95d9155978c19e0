package io.github.whosaid.format;

import io.github.whosaid.Extraction;
import java.io.IOException;

/** Apart from {@link QuotationTable} because commons-csv is optional. */
final class TableFormat implements QuotationFormat {
  static final boolean COMMAS = false;
  static final boolean TABS = true;

  private final String name;
  private final boolean tabs;

  TableFormat(String name, boolean tabs) {
    this.name = name;
    this.tabs = tabs;
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
    new QuotationTable(tabs).writeHead(out);
    writeNext(extraction, article, out);
  }

  @Override
  public void writeNext(Extraction extraction, String article, Appendable out) throws IOException {
    new QuotationTable(tabs).write(extraction, article, out);
  }
}
