package io.github.whosaid.format;

import io.github.whosaid.Cue;
import io.github.whosaid.Extraction;
import io.github.whosaid.Mention;
import io.github.whosaid.Quotation;
import io.github.whosaid.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** See {@link QuotationFormat#BRAT}. */
final class BratFormat implements QuotationFormat {

  @Override
  public String name() {
    return "brat";
  }

  @Override
  public String extension() {
    return "ann";
  }

  /** Its ids and offsets count within one text. */
  @Override
  public boolean isStream() {
    return false;
  }

  @Override
  public void write(Extraction extraction, String article, Appendable out) throws IOException {
    Lines lines = new Lines(extraction.text(), out);
    for (Quotation quotation : extraction.quotations()) {
      lines.event(quotation);
    }
  }

  private static final class Lines {
    private final String text;
    private final CodePoints offsets;
    private final Appendable out;
    private int annotations;
    private int events;

    Lines(String text, Appendable out) {
      this.text = text;
      this.offsets = new CodePoints(text);
      this.out = out;
    }

    void event(Quotation quotation) throws IOException {
      Optional<Span> cue = quotation.cue().map(Cue::span);
      StringBuilder roles = new StringBuilder(" Content:").append(annotation("Content", quotation.content()));
      if (cue.isPresent()) {
        roles.append(" Cue:").append(annotation("Cue", List.of(cue.get())));
      }
      if (quotation.source().isPresent()) {
        roles.append(" Source:").append(annotation("Source", List.of(quotation.source().get().span())));
      }
      Optional<Mention> addressee = quotation.addressee();
      if (addressee.isPresent()) {
        roles.append(" Addressee:").append(annotation("Addressee", List.of(addressee.get().span())));
      }
      String trigger = annotation("Attribution", cue.map(List::of).orElse(quotation.content()));
      events++;
      out.append("E" + events + "\tAttribution:" + trigger + roles + "\n");
      if (quotation.speaker().isPresent()) {
        out.append("#" + events + "\tAnnotatorNotes E" + events + "\t" + inOneLine(quotation.speaker().get().name()) + "\n");
      }
    }

    private String annotation(String type, List<Span> spans) throws IOException {
      annotations++;
      String places = spans.stream()
          .map(span -> offsets.toCodePoints(span.start()) + " " + offsets.toCodePoints(span.end()))
          .collect(Collectors.joining(";"));
      String words = spans.stream().map(span -> inOneLine(span.in(text))).collect(Collectors.joining(" "));
      out.append("T" + annotations + "\t" + type + " " + places + "\t" + words + "\n");
      return "T" + annotations;
    }

    /** Tabs and line breaks part the fields of standoff; a blank for each keeps the length right. */
    private static String inOneLine(String words) {
      StringBuilder line = new StringBuilder(words);
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
          line.setCharAt(i, ' ');
        }
      }
      return line.toString();
    }
  }
}
