package io.github.whosaid.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.whosaid.Cue;
import io.github.whosaid.Extraction;
import io.github.whosaid.Quotation;
import io.github.whosaid.Span;
import io.github.whosaid.Speaker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** One article's page of annotations, as {@link QuotationFormat#WEB_ANNOTATION} describes it. */
final class WebAnnotations {
  /** As many code points before and behind a quote as the implementations of the model have agreed on. */
  private static final int CONTEXT = 32;

  private final JsonGenerator json;
  private final String text;
  private final CodePoints offsets;
  private final String id;
  private final String source;

  private WebAnnotations(JsonGenerator json, String text, String article) {
    this.json = json;
    this.text = text;
    this.offsets = new CodePoints(text);
    // The same article gets the same ids again, another one others.
    this.id = "urn:uuid:" + UUID.nameUUIDFromBytes((article + "\n" + text).getBytes(StandardCharsets.UTF_8));
    this.source = Uris.reference(article);
  }

  static String of(Extraction extraction, String article) {
    return JsonOutput.of(true, json -> new WebAnnotations(json, extraction.text(), article).write(extraction));
  }

  private void write(Extraction extraction) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
    json.writeStringField("id", id);
    json.writeStringField("type", "AnnotationPage");
    json.writeNumberField("startIndex", 0);
    json.writeArrayFieldStart("items");
    for (int i = 0; i < extraction.quotations().size(); i++) {
      write(extraction.quotations().get(i), i + 1);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Quotation quotation, int number) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id + "#quotation-" + number);
    json.writeStringField("type", "Annotation");
    Optional<Speaker> speaker = quotation.speaker();
    json.writeStringField("motivation", speaker.isPresent() ? "identifying" : "classifying");
    json.writeArrayFieldStart("body");
    if (speaker.isPresent()) {
      body("identifying", speaker.get().name());
    }
    body("classifying", quotation.type().name());
    Optional<Cue> cue = quotation.cue();
    if (cue.isPresent()) {
      body("tagging", cue.get().kind().name());
      if (cue.get().negated()) {
        body("tagging", "NEGATED");
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("target");
    for (Span span : quotation.content()) {
      target(span);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void body(String purpose, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("purpose", purpose);
    json.writeStringField("value", value);
    json.writeStringField("format", "text/plain");
    json.writeEndObject();
  }

  private void target(Span span) throws IOException {
    int start = offsets.toCodePoints(span.start());
    int end = offsets.toCodePoints(span.end());
    json.writeStartObject();
    json.writeStringField("source", source);
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", span.in(text));
    json.writeStringField("prefix", text.substring(offsets.toUtf16(Math.max(0, start - CONTEXT)), span.start()));
    json.writeStringField("suffix", text.substring(span.end(), offsets.toUtf16(end + CONTEXT)));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", start);
    json.writeNumberField("end", end);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }
}
