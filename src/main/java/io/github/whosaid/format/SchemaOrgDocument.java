package io.github.whosaid.format;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.whosaid.Extraction;
import io.github.whosaid.Gender;
import io.github.whosaid.Mention;
import io.github.whosaid.Quotation;
import io.github.whosaid.Speaker;
import io.github.whosaid.SpeakerKind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One article's JSON-LD document, as {@link QuotationFormat#JSON_LD} describes it. */
final class SchemaOrgDocument {
  private static final String ARTICLE = "_:article";
  private static final String QUOTATION = "_:quotation";

  private final JsonGenerator json;
  private final Ids ids;

  private SchemaOrgDocument(JsonGenerator json, Ids ids) {
    this.json = json;
    this.ids = ids;
  }

  static String of(Extraction extraction, String article) {
    return JsonOutput.of(true, json -> new SchemaOrgDocument(json, new Ids(extraction)).write(extraction, article));
  }

  private void write(Extraction extraction, String article) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeArrayFieldStart("@graph");
    json.writeStartObject();
    json.writeStringField("@id", ARTICLE);
    json.writeStringField("@type", "NewsArticle");
    json.writeStringField("name", article);
    json.writeStringField("inLanguage", "en");
    json.writeEndObject();
    for (Speaker speaker : ids.speakers()) {
      write(speaker);
    }
    for (int i = 0; i < extraction.quotations().size(); i++) {
      write(extraction.quotations().get(i), i + 1);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** schema.org lets persons and organisations be creators; a group is one of its members. */
  private void write(Speaker speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", id(speaker));
    json.writeStringField("@type", type(speaker.kind()));
    json.writeStringField(isNamed(speaker) ? "name" : "description", speaker.name());
    write("alternateName", speaker.aliases());
    if (speaker.kind() == SpeakerKind.PERSON) {
      write("jobTitle", speaker.titles().stream().map(Mention::text).distinct().toList());
    }
    if (speaker.gender() != Gender.UNKNOWN) {
      json.writeStringField("gender", speaker.gender().name().toLowerCase(Locale.ROOT));
    }
    if (!speaker.members().isEmpty()) {
      json.writeArrayFieldStart("member");
      for (Speaker member : speaker.members()) {
        reference(id(member));
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String type(SpeakerKind kind) {
    return switch (kind) {
      case PERSON, UNNAMED, UNKNOWN -> "Person";
      case ORGANIZATION, PLACE, GROUP -> "Organization";
      case DOCUMENT -> "CreativeWork";
    };
  }

  private static boolean isNamed(Speaker speaker) {
    return speaker.kind() != SpeakerKind.UNNAMED && speaker.kind() != SpeakerKind.UNKNOWN;
  }

  private void write(Quotation quotation, int number) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", QUOTATION + number);
    json.writeStringField("@type", "Quotation");
    json.writeNumberField("position", number);
    json.writeStringField("text", quotation.text());
    Optional<Speaker> speaker = quotation.speaker();
    if (speaker.isPresent() && speaker.get().kind() == SpeakerKind.DOCUMENT) {
      referenceField("isBasedOn", id(speaker.get()));
    } else if (speaker.isPresent()) {
      referenceField("spokenByCharacter", id(speaker.get()));
      if (isNamed(speaker.get())) {
        referenceField("creator", id(speaker.get()));
      }
    }
    Optional<Mention> source = quotation.source();
    if (source.isPresent()) {
      json.writeStringField("creditText", source.get().text());
    }
    json.writeArrayFieldStart("isPartOf");
    reference(ARTICLE);
    Optional<Integer> enclosing = ids.enclosing(quotation);
    if (enclosing.isPresent()) {
      reference(QUOTATION + enclosing.get());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private String id(Speaker speaker) {
    return "_:speaker" + ids.of(speaker);
  }

  private void referenceField(String field, String id) throws IOException {
    json.writeFieldName(field);
    reference(id);
  }

  private void reference(String id) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", id);
    json.writeEndObject();
  }

  private void write(String field, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(field);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }
}
