package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.whosaid.Extraction;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebAnnotationsTest {
  private static final String OA = "http://www.w3.org/ns/oa#";

  private static JsonNode written(Extraction extraction, String article) throws IOException {
    return new ObjectMapper().readTree(Samples.written(QuotationFormat.WEB_ANNOTATION, extraction, article));
  }

  @Test
  void writesAnAnnotationPerQuotation() throws IOException {
    JsonNode page = written(Samples.ferry(), "ferry");
    String id = page.get("id").asText();
    assertThat(id).matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    assertThat(page.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.get("type").asText()).isEqualTo("AnnotationPage");
    assertThat(page.get("items")).hasSize(4);
    assertThat(page.get("items").get(2)).isEqualTo(new ObjectMapper().readTree("""
        {"id": "%s#quotation-3", "type": "Annotation", "motivation": "identifying",
         "body": [
           {"type": "TextualBody", "purpose": "identifying", "value": "Osric", "format": "text/plain"},
           {"type": "TextualBody", "purpose": "classifying", "value": "INDIRECT", "format": "text/plain"},
           {"type": "TextualBody", "purpose": "tagging", "value": "SAY", "format": "text/plain"},
           {"type": "TextualBody", "purpose": "tagging", "value": "NEGATED", "format": "text/plain"}],
         "target": [{"source": "ferry", "selector": [
           {"type": "TextQuoteSelector", "exact": "he\\nis out", "prefix": "n was \\"unfair\\".\\n\\n\\"Osric told\\tme ",
            "suffix": ",\\" Lee told reporters. \\"No boats"},
           {"type": "TextPositionSelector", "start": 66, "end": 75}]}]}""".formatted(id)));
  }

  @Test
  void selectorsCountCodePointsAndAgree() throws IOException {
    int[] text = Samples.TEXT.codePoints().toArray();
    for (JsonNode annotation : written(Samples.ferry(), "ferry").get("items")) {
      for (JsonNode target : annotation.get("target")) {
        JsonNode quote = target.at("/selector/0");
        int start = target.at("/selector/1/start").asInt();
        int end = target.at("/selector/1/end").asInt();
        assertThat(quote.get("exact").asText()).isEqualTo(new String(text, start, end - start));
        String prefix = quote.get("prefix").asText();
        int before = Math.min(32, start);
        assertThat(prefix).isEqualTo(new String(text, start - before, before));
        int behind = Math.min(32, text.length - end);
        assertThat(quote.get("suffix").asText()).isEqualTo(new String(text, end, behind));
      }
    }
  }

  @Test
  void eachSpanOfTheContentIsATarget() throws IOException {
    JsonNode boats = written(Samples.ferry(), "ferry").get("items").get(3);
    assertThat(boats.get("motivation").asText()).isEqualTo("classifying");
    assertThat(boats.findValuesAsText("exact")).containsExactly("\"No", "boats!\"");
  }

  @Test
  void aProcessorKnowsEveryTerm() throws IOException, JsonLdError {
    for (Extraction extraction : List.of(Samples.ferry(), Samples.group(), HostileSamples.markup(), HostileSamples.crossing(),
        new Extraction("Rain.", List.of(), List.of()))) {
      String json = Samples.written(QuotationFormat.WEB_ANNOTATION, extraction, "west/ferry");
      JsonNode page = LinkedData.expand(json).get(0);
      JsonNode items = page.get("http://www.w3.org/ns/activitystreams#items").at("/0/@list");
      assertThat(items).hasSize(extraction.quotations().size());
      for (JsonNode annotation : items) {
        assertThat(annotation.at("/@type/0").asText()).isEqualTo(OA + "Annotation");
        assertThat(annotation.get(OA + "hasTarget").get(0).get(OA + "hasSource").findValuesAsText("@id"))
            .containsExactly("https://news.example/anno/west/ferry");
      }
    }
  }

  @Test
  void aNameThatIsAUriIsTheSource() throws IOException {
    assertThat(written(Samples.group(), "https://news.example/1?a=b").findValuesAsText("source"))
        .containsExactly("https://news.example/1?a=b");
    assertThat(written(Samples.group(), "Ferries & more: 1/é #2").findValuesAsText("source"))
        .containsExactly("./Ferries%20&%20more:%201/%C3%A9%20%232");
    assertThat(Uris.reference("a:b c")).isEqualTo("./a:b%20c");
    assertThat(Uris.reference("//host")).isEqualTo(".///host");
    assertThat(Uris.path("100% é/ü?.html")).isEqualTo("100%25%20%C3%A9/%C3%BC%3F.html");
    assertThat(Uris.path("cafe\u0301.html")).as("the letters as they are written").isEqualTo("cafe%CC%81.html");
    assertThat(Uris.path("\uD800.html")).isEqualTo("%3F.html");
  }

  @Test
  void anotherArticleHasOtherIds() throws IOException {
    String id = written(Samples.ferry(), "ferry").get("id").asText();
    assertThat(written(Samples.ferry(), "ferry").get("id").asText()).isEqualTo(id);
    assertThat(written(Samples.ferry(), "pier").get("id").asText()).isNotEqualTo(id);
  }
}
