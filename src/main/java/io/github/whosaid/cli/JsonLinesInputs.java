package io.github.whosaid.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.whosaid.format.Utf8;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The articles of a file of JSON objects, one a line. A line that is none fails, and the next one is read. */
final class JsonLinesInputs implements Inputs {
  private static final int LONGEST_LINE = 64 << 20;
  private static final JsonFactory JSON = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_LINE).build()).build();

  private final ArticleFile file;
  private final ArticleFields fields;
  private final LineReader lines;
  private boolean ended;

  JsonLinesInputs(ArticleFile file, ArticleFields fields) {
    this.file = file;
    this.fields = fields;
    lines = new LineReader(file.content(), LONGEST_LINE);
  }

  @Override
  public @Nullable Input next() {
    while (!ended) {
      try {
        byte[] line = lines.next();
        if (line == null) {
          ended = true;
        } else if (lines.tooLong()) {
          return Input.failing(place(), file.newlyRead(), "is longer than " + LONGEST_LINE + " bytes; is it one article?");
        } else {
          String json = Utf8.decode(line);
          if (!json.isBlank()) {
            return article(json);
          }
        }
      } catch (JsonProcessingException e) {
        return Input.failing(place(), file.newlyRead(),
            "is not a JSON object (" + e.getOriginalMessage() + "); put one article on a line");
      } catch (CharacterCodingException e) {
        return Input.failing(place(), file.newlyRead(), "is " + e.getMessage());
      } catch (IOException e) {
        ended = true;
        return Input.failing(place(), file.newlyRead(), TextFile.reason(e) + "; what follows is lost");
      }
    }
    return null;
  }

  private String place() {
    return file.place(lines.number());
  }

  private Input article(String json) throws IOException {
    Map<String, String> values = new HashMap<>();
    List<String> present = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(json.startsWith("\uFEFF") ? json.substring(1) : json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Input.failing(place(), file.newlyRead(), "is not a JSON object; put one article on a line");
      }
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        present.add(name);
        JsonToken value = parser.nextToken();
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL && fields.include(name)) {
          values.put(name, parser.getText());
        }
        parser.skipChildren();
      }
      if (parser.nextToken() != null) {
        return Input.failing(place(), file.newlyRead(), "has more than one JSON object; put one article on a line");
      }
    }
    return fields.article(place(), file.ownName(lines.number()), file.newlyRead(), values, present);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
