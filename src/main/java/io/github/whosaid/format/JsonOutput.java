package io.github.whosaid.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Generators of JSON that write the same characters on every platform, and every number in its shortest form. */
public final class JsonOutput {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private JsonOutput() {}

  /** What a caller writes. */
  @FunctionalInterface
  public interface Body {
    /** Writes to {@code json}. */
    void writeTo(JsonGenerator json) throws IOException;
  }

  /** The JSON that {@code body} writes, over several lines where {@code indented}, without a line break at its end. */
  public static String of(boolean indented, Body body) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      if (indented) {
        Separators separators = Separators.createDefaultInstance()
            .withRootSeparator("")
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        json.setPrettyPrinter(new DefaultPrettyPrinter(separators).withObjectIndenter(LINES));
      }
      body.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return out.toString();
  }
}
