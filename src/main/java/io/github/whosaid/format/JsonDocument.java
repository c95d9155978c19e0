package io.github.whosaid.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.whosaid.Cue;
import io.github.whosaid.Extraction;
import io.github.whosaid.Mention;
import io.github.whosaid.Quotation;
import io.github.whosaid.Span;
import io.github.whosaid.Speaker;
import io.github.whosaid.SpeakerLink;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One article's JSON document, as {@link QuotationFormat#JSON} describes it. */
final class JsonDocument {
  private final JsonGenerator json;
  private final Ids ids;

  private JsonDocument(JsonGenerator json, Ids ids) {
    this.json = json;
    this.ids = ids;
  }

  static String of(Extraction extraction, String article, boolean indented) {
    return JsonOutput.of(indented, json -> new JsonDocument(json, new Ids(extraction)).write(extraction, article));
  }

  private void write(Extraction extraction, String article) throws IOException {
    List<Quotation> quotations = extraction.quotations();
    json.writeStartObject();
    json.writeStringField("article", article);
    json.writeNumberField("length", extraction.text().length());
    json.writeArrayFieldStart("quotations");
    for (int i = 0; i < quotations.size(); i++) {
      write(quotations.get(i), i + 1);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("speakers");
    for (Speaker speaker : ids.speakers()) {
      write(speaker, ids.of(speaker));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Quotation quotation, int id) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", id);
    json.writeStringField("type", quotation.type().name());
    json.writeObjectFieldStart("content");
    json.writeArrayFieldStart("spans");
    for (Span span : quotation.content()) {
      write(span);
    }
    json.writeEndArray();
    json.writeStringField("text", quotation.text());
    json.writeEndObject();
    json.writeFieldName("cue");
    if (quotation.cue().isPresent()) {
      write(quotation.cue().get());
    } else {
      json.writeNull();
    }
    json.writeFieldName("source");
    writeOrNull(quotation.source().orElse(null));
    json.writeFieldName("speaker");
    if (quotation.link().isPresent()) {
      write(quotation.link().get());
    } else {
      json.writeNull();
    }
    json.writeFieldName("addressee");
    writeOrNull(quotation.addressee().orElse(null));
    Integer enclosing = ids.enclosing(quotation).orElse(null);
    if (enclosing != null) {
      json.writeNumberField("enclosing", enclosing);
    } else {
      json.writeNullField("enclosing");
    }
    json.writeNumberField("confidence", quotation.confidence());
    json.writeStringField("rule", quotation.rule());
    json.writeEndObject();
  }

  private void write(Cue cue) throws IOException {
    json.writeStartObject();
    json.writeFieldName("span");
    write(cue.span());
    json.writeStringField("text", cue.text());
    json.writeStringField("lemma", cue.lemma());
    json.writeStringField("kind", cue.kind().name());
    json.writeBooleanField("negated", cue.negated());
    json.writeEndObject();
  }

  private void write(SpeakerLink link) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", ids.of(link.speaker()));
    json.writeStringField("name", link.speaker().name());
    json.writeNumberField("confidence", link.confidence());
    json.writeStringField("rule", link.rule());
    json.writeEndObject();
  }

  private void write(Speaker speaker, int id) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", id);
    json.writeStringField("name", speaker.name());
    json.writeStringField("kind", speaker.kind().name());
    json.writeStringField("gender", speaker.gender().name());
    json.writeStringField("genderEvidence", speaker.genderEvidence());
    write("titles", speaker.titles());
    json.writeArrayFieldStart("aliases");
    for (String alias : speaker.aliases()) {
      json.writeString(alias);
    }
    json.writeEndArray();
    write("mentions", speaker.mentions());
    json.writeArrayFieldStart("members");
    for (Speaker member : speaker.members()) {
      json.writeNumber(ids.of(member));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(String field, List<Mention> mentions) throws IOException {
    json.writeArrayFieldStart(field);
    for (Mention mention : mentions) {
      writeOrNull(mention);
    }
    json.writeEndArray();
  }

  private void writeOrNull(@Nullable Mention mention) throws IOException {
    if (mention == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeFieldName("span");
    write(mention.span());
    json.writeStringField("text", mention.text());
    json.writeEndObject();
  }

  private void write(Span span) throws IOException {
    json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
  }
}
