package io.github.whosaid.cli;

import io.github.whosaid.format.QuotationFormat;
import java.util.Iterator;
import java.util.List;

/** What {@code --format} takes, for the help text and a shell's completion. */
final class FormatNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return names().iterator();
  }

  /** The names in a sentence: "text, json or brat". */
  static String listed() {
    List<String> names = names();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  private static List<String> names() {
    return QuotationFormat.all().stream().map(QuotationFormat::name).toList();
  }
}
