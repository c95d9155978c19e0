package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.whosaid.Extraction;
import io.github.whosaid.Gender;
import io.github.whosaid.Mention;
import io.github.whosaid.Quotation;
import io.github.whosaid.QuotationType;
import io.github.whosaid.Span;
import io.github.whosaid.Speaker;
import io.github.whosaid.SpeakerKind;
import io.github.whosaid.SpeakerLink;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaOrgDocumentTest {
  private static final String SCHEMA = "https://schema.org/";

  private static String written(Extraction extraction) throws IOException {
    return Samples.written(QuotationFormat.JSON_LD, extraction, "ferry");
  }

  @Test
  void writesArticleSpeakersAndQuotations() throws IOException {
    JsonNode json = new ObjectMapper().readTree(written(Samples.ferry()));
    assertThat(json).isEqualTo(new ObjectMapper().readTree("""
        {"@context": "https://schema.org", "@graph": [
          {"@id": "_:article", "@type": "NewsArticle", "name": "ferry", "inLanguage": "en"},
          {"@id": "_:speaker1", "@type": "Person", "name": "Ana Lee", "alternateName": ["Lee"], "jobTitle": ["Mayor"],
           "gender": "female"},
          {"@id": "_:speaker2", "@type": "Person", "name": "Osric"},
          {"@id": "_:quotation1", "@type": "Quotation", "position": 1, "text": "the ferry plan was \\"unfair\\".",
           "spokenByCharacter": {"@id": "_:speaker1"}, "creator": {"@id": "_:speaker1"}, "creditText": "Ana Lee",
           "isPartOf": [{"@id": "_:article"}]},
          {"@id": "_:quotation2", "@type": "Quotation", "position": 2, "text": "\\"Osric told\\tme he\\nis out,\\"",
           "spokenByCharacter": {"@id": "_:speaker1"}, "creator": {"@id": "_:speaker1"}, "creditText": "Lee",
           "isPartOf": [{"@id": "_:article"}]},
          {"@id": "_:quotation3", "@type": "Quotation", "position": 3, "text": "he\\nis out",
           "spokenByCharacter": {"@id": "_:speaker2"}, "creator": {"@id": "_:speaker2"}, "creditText": "Osric",
           "isPartOf": [{"@id": "_:article"}, {"@id": "_:quotation2"}]},
          {"@id": "_:quotation4", "@type": "Quotation", "position": 4, "text": "\\"No boats!\\"",
           "isPartOf": [{"@id": "_:article"}]}]}"""));
  }

  @Test
  void aProcessorKnowsEveryTerm() throws IOException, JsonLdError {
    JsonNode graph = LinkedData.expand(written(Samples.ferry()));
    assertThat(graph).hasSize(7);
    JsonNode inner = graph.get(5);
    assertThat(inner.at("/@type/0").asText()).isEqualTo(SCHEMA + "Quotation");
    assertThat(inner.get(SCHEMA + "text").at("/0/@value").asText()).isEqualTo("he\nis out");
    assertThat(inner.get(SCHEMA + "isPartOf").findValuesAsText("@id")).containsExactly("_:article", "_:quotation2");
    assertThat(inner.get(SCHEMA + "spokenByCharacter").findValuesAsText("@id")).containsExactly("_:speaker2");
    for (Extraction extraction : List.of(Samples.group(), HostileSamples.markup(), HostileSamples.crossing(),
        new Extraction("Rain.", List.of(), List.of()))) {
      assertThat(LinkedData.expand(written(extraction))).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"PERSON, Person, name, true", "ORGANIZATION, Organization, name, true", "PLACE, Organization, name, true",
      "GROUP, Organization, name, true", "UNNAMED, Person, description, false", "UNKNOWN, Person, description, false"})
  void onlyNamedSpeakersAreCreators(SpeakerKind kind, String type, String nameField, boolean creator) throws IOException {
    JsonNode graph = new ObjectMapper().readTree(written(quotedBy(kind))).get("@graph");
    assertThat(graph.get(1).get("@type").asText()).isEqualTo(type);
    assertThat(graph.get(1).get(nameField).asText()).isEqualTo("Rain");
    assertThat(graph.get(2).has("creator")).isEqualTo(creator);
    assertThat(graph.get(2).at("/spokenByCharacter/@id").asText()).isEqualTo("_:speaker1");
  }

  @Test
  void whatADocumentSaysIsBasedOnIt() throws IOException, JsonLdError {
    JsonNode graph = LinkedData.expand(written(quotedBy(SpeakerKind.DOCUMENT)));
    assertThat(graph.get(1).at("/@type/0").asText()).isEqualTo(SCHEMA + "CreativeWork");
    assertThat(graph.get(2).get(SCHEMA + "isBasedOn").findValuesAsText("@id")).containsExactly("_:speaker1");
    assertThat(graph.get(2).has(SCHEMA + "spokenByCharacter")).isFalse();
  }

  private static Extraction quotedBy(SpeakerKind kind) {
    Speaker speaker = new Speaker("Rain", kind, Gender.UNKNOWN, "", List.of(), List.of(), List.of(), List.of());
    Quotation quotation = new Quotation(QuotationType.INDIRECT, List.of(new Span(0, 4)), "Rain", Optional.empty(),
        Optional.of(new Mention(new Span(0, 4), "Rain")), Optional.of(new SpeakerLink(speaker, 1, "name")), Optional.empty(),
        Optional.empty(), 1, "clause");
    return new Extraction("Rain.", List.of(quotation), List.of(speaker));
  }
}
