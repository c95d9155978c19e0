package io.github.whosaid.annotator;

import io.github.whosaid.CueKind;
import io.github.whosaid.QuoteExtractor;
import io.github.whosaid.corenlp.CoreNlpAnalyzer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The properties of one annotator, checked. */
final class AnnotatorProperties {
  private static final String CONFIDENCE = "minimumConfidence";
  private static final String KINDS = "kinds";
  private static final String STATEMENTS = "statements";
  private static final String MODELS = "models";
  private static final String LENGTH = "maximumLength";
  private static final Set<String> KNOWN = new TreeSet<>(Set.of(CONFIDENCE, KINDS, STATEMENTS, MODELS, LENGTH));

  private final String prefix;
  private final Properties properties;

  /** @throws IllegalArgumentException if a property after {@code name} is none of the annotator's */
  AnnotatorProperties(String name, Properties properties) {
    prefix = name + ".";
    this.properties = properties;
    for (String property : new TreeSet<>(properties.stringPropertyNames())) {
      if (property.startsWith(prefix) && !KNOWN.contains(property.substring(prefix.length()))) {
        throw new IllegalArgumentException("there is no property " + property + " (its value is \""
            + properties.getProperty(property) + "\"); " + name + " takes "
            + KNOWN.stream().map(prefix::concat).collect(Collectors.joining(", ")));
      }
    }
  }

  int maximumLength() {
    return valueOf(LENGTH, "a whole number of chars", Integer::valueOf, QuoteExtractor.DEFAULT_MAXIMUM_LENGTH);
  }

  /** The extractor that the properties ask for; CoreNLP's models wait until a document lacks what they give. */
  QuoteExtractor extractor() {
    QuoteExtractor.Builder builder = QuoteExtractor.builder().analyzer(CoreNlpAnalyzer.lazy());
    set(LENGTH, builder::maximumLength, maximumLength());
    set(CONFIDENCE, builder::minimumConfidence, given(CONFIDENCE, "a number from 0 to 1", Double::valueOf));
    set(MODELS, builder::models, given(MODELS, "a folder", Path::of));
    set(KINDS, builder::kinds, kinds());
    return builder.build();
  }

  private Set<CueKind> kinds() {
    Set<CueKind> kinds = valueOf(KINDS, "some of " + List.of(CueKind.values()) + ", comma-separated",
        AnnotatorProperties::kinds, EnumSet.allOf(CueKind.class));
    if (valueOf(STATEMENTS, "true or false", AnnotatorProperties::truth, false)) {
      kinds.removeIf(kind -> !kind.isStatement());
    }
    return kinds;
  }

  private static Set<CueKind> kinds(String names) {
    return Arrays.stream(names.split(",")).map(kind -> CueKind.valueOf(kind.strip().toUpperCase(Locale.ROOT)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(CueKind.class)));
  }

  private static boolean truth(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(value);
    };
  }

  private <T> T valueOf(String property, String wanted, Function<String, ? extends T> reader, T otherwise) {
    T given = given(property, wanted, reader);
    return given == null ? otherwise : given;
  }

  private <T> @Nullable T given(String property, String wanted, Function<String, ? extends T> reader) {
    String value = properties.getProperty(prefix + property);
    if (value == null) {
      return null;
    }
    try {
      return reader.apply(value.strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the property " + prefix + property + " takes " + wanted + ", not \"" + value
          + "\"", e);
    }
  }

  /** Sets what was given; what the builder says to a value out of range is told with the property's name. */
  private <T> void set(String property, Consumer<T> option, @Nullable T value) {
    try {
      if (value != null) {
        option.accept(value);
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the property " + prefix + property + " does not fit: " + e.getMessage(), e);
    }
  }
}
