package io.github.whosaid.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.whosaid.evaluation.Disagreement.Side;
import io.github.whosaid.format.JsonOutput;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Apart from {@link EvaluationReport} because Jackson is optional. */
final class ReportJson {
  private ReportJson() {}

  static String of(EvaluationReport report, int examples) {
    return JsonOutput.of(true, json -> {
      json.writeStartObject();
      for (Map.Entry<String, Object> measure : report.measures().entrySet()) {
        json.writeFieldName(measure.getKey());
        write(json, measure.getValue());
      }
      if (examples > 0) {
        json.writeArrayFieldStart("errors");
        for (DisagreementGroup group : DisagreementGroup.of(report.disagreements(), examples)) {
          write(json, group);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    });
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Score score) {
      json.writeStartObject();
      json.writeNumberField("p", score.precision());
      json.writeNumberField("r", score.recall());
      json.writeNumberField("f1", score.f1());
      json.writeEndObject();
    } else if (value instanceof Double share) {
      json.writeNumber(share);
    } else {
      json.writeNumber((Integer) value);
    }
  }

  private static void write(JsonGenerator json, DisagreementGroup group) throws IOException {
    json.writeStartObject();
    json.writeStringField("shape", group.title());
    json.writeNumberField("count", group.count());
    write(json, "byType", group.byType());
    write(json, "byRule", group.byRule());
    write(json, "byCue", group.byCue());
    json.writeArrayFieldStart("examples");
    for (Disagreement example : group.examples()) {
      json.writeStartObject();
      json.writeStringField("article", example.article());
      json.writeStringField("type", example.type().name());
      write(json, "gold", example.gold());
      write(json, "found", example.found());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String field, Map<String, Integer> counts) throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String field, Optional<Side> side) throws IOException {
    json.writeFieldName(field);
    if (side.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("id", side.get().id());
    json.writeStringField("source", side.get().source());
    json.writeStringField("cue", side.get().cue());
    json.writeStringField("content", side.get().content());
    json.writeStringField("speaker", side.get().speaker().orElse(null));
    json.writeStringField("rule", side.get().rule().orElse(null));
    json.writeEndObject();
  }
}
