package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.whosaid.CueKind;
import io.github.whosaid.Extraction;
import io.github.whosaid.Gender;
import io.github.whosaid.QuotationType;
import io.github.whosaid.SpeakerKind;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode DOCUMENT = document();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(DOCUMENT);

  private static JsonNode document() {
    try {
      return MAPPER.readTree(QuotationFormat.class.getResource("quotations.schema.json"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void isASchemaItself() {
    Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of(DOCUMENT.get("$schema").asText()));
    assertThat(meta.validate(DOCUMENT)).isEmpty();
  }

  @Test
  void holdsForAllThatIsWritten() throws IOException {
    for (Extraction extraction : List.of(Samples.ferry(), Samples.group(), new Extraction("Rain.", List.of(), List.of()),
        HostileSamples.markup(), HostileSamples.crossing(), HostileSamples.of(3))) {
      for (QuotationFormat format : List.of(QuotationFormat.JSON, QuotationFormat.JSONL)) {
        assertThat(SCHEMA.validate(Samples.written(format, extraction, "ferry"), InputFormat.JSON)).isEmpty();
      }
    }
  }

  @Test
  void refusesWhatIsMissingWrongOrMore() throws IOException {
    String json = Samples.written(QuotationFormat.JSON, Samples.ferry(), "ferry");
    ObjectNode missing = (ObjectNode) MAPPER.readTree(json);
    ((ObjectNode) missing.get("quotations").get(0)).remove("addressee");
    assertThat(SCHEMA.validate(missing)).extracting(Object::toString).singleElement().asString().contains("addressee");
    for (String wrong : List.of(json.replace("\"MIXED\"", "\"SCARE\""), json.replace("[ [ 22, 50 ] ]", "[ [ 22 ] ]"),
        json.replace("\"confidence\": 0.95", "\"confidence\": 1.5"), json.replace("\"negated\"", "\"denied\""))) {
      assertThat(wrong).isNotEqualTo(json);
      assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }
  }

  @Test
  void knowsTheConstants() {
    assertThat(constants("/$defs/quotation/properties/type/enum")).isEqualTo(names(QuotationType.values()));
    assertThat(constants("/$defs/quotation/properties/cue/oneOf/0/properties/kind/enum")).isEqualTo(names(CueKind.values()));
    assertThat(constants("/$defs/speaker/properties/kind/enum")).isEqualTo(names(SpeakerKind.values()));
    assertThat(constants("/$defs/speaker/properties/gender/enum")).isEqualTo(names(Gender.values()));
  }

  private static List<String> constants(String path) {
    return StreamSupport.stream(DOCUMENT.at(path).spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<String> names(Enum<?>... constants) {
    return Stream.of(constants).map(Enum::name).toList();
  }
}
