package io.github.whosaid.spark;

import io.github.whosaid.Cue;
import io.github.whosaid.Extraction;
import io.github.whosaid.Mention;
import io.github.whosaid.Quotation;
import io.github.whosaid.Span;
import io.github.whosaid.Speaker;
import io.github.whosaid.SpeakerLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The records of one article as Spark keeps them: as rows of structs and arrays. */
final class ResultRows {
  private static final String SPAN = "STRUCT<`start`: INT, `end`: INT>";
  private static final String MENTION = "STRUCT<`span`: " + SPAN + ", `text`: STRING>";

  /** What the fields are is said at {@link SparkQuotations}. The rows below have them in this order. */
  static final StructType SCHEMA = StructType.fromDDL("""
      `quotations` ARRAY<STRUCT<
        `id`: INT,
        `type`: STRING,
        `content`: STRUCT<`spans`: ARRAY<SPAN>, `text`: STRING>,
        `cue`: STRUCT<`span`: SPAN, `text`: STRING, `lemma`: STRING, `kind`: STRING, `negated`: BOOLEAN>,
        `source`: MENTION,
        `speaker`: STRUCT<`id`: INT, `name`: STRING, `kind`: STRING, `gender`: STRING, `confidence`: DOUBLE,
          `rule`: STRING>,
        `addressee`: MENTION,
        `enclosing`: INT,
        `confidence`: DOUBLE,
        `rule`: STRING>>,
      `speakers` ARRAY<STRUCT<
        `id`: INT,
        `name`: STRING,
        `kind`: STRING,
        `gender`: STRING,
        `genderEvidence`: STRING,
        `titles`: ARRAY<MENTION>,
        `aliases`: ARRAY<STRING>,
        `mentions`: ARRAY<MENTION>,
        `members`: ARRAY<INT>>>,
      `error` STRING""".replace("MENTION", MENTION).replace("SPAN", SPAN));

  /** By each object: a speaker with all its mentions is slow to hash, and a quotation holds it. */
  private final IdentityHashMap<Quotation, Integer> quotationIds = new IdentityHashMap<>();
  private final Map<Speaker, Integer> speakerIds = new HashMap<>();
  private final IdentityHashMap<Speaker, Integer> seenSpeakers = new IdentityHashMap<>();

  private ResultRows() {}

  /** What was found, with ids as in the JSON format. */
  static Row of(Extraction extraction) {
    return new ResultRows().result(extraction);
  }

  /** Nothing, and why. */
  static Row failed(String reason) {
    return RowFactory.create(null, null, reason);
  }

  private Row result(Extraction extraction) {
    List<Speaker> speakers = new ArrayList<>(extraction.speakers());
    // Grows on the way: members who are not quoted themselves come last.
    for (int i = 0; i < speakers.size(); i++) {
      speakerIds.put(speakers.get(i), i + 1);
      speakers.get(i).members().stream().filter(member -> !speakers.contains(member)).forEach(speakers::add);
    }
    extraction.quotations().forEach(quotation -> quotationIds.putIfAbsent(quotation, quotationIds.size() + 1));
    return RowFactory.create(array(extraction.quotations(), this::row), array(speakers, this::row), null);
  }

  private Row row(Quotation quotation) {
    Row content = RowFactory.create(array(quotation.content(), ResultRows::row), quotation.text());
    return RowFactory.create(quotationIds.get(quotation), quotation.type().name(), content,
        quotation.cue().map(ResultRows::row).orElse(null), quotation.source().map(ResultRows::row).orElse(null),
        quotation.link().map(this::row).orElse(null), quotation.addressee().map(ResultRows::row).orElse(null),
        quotation.enclosing().map(quotationIds::get).orElse(null), quotation.confidence(), quotation.rule());
  }

  private Row row(SpeakerLink link) {
    Speaker speaker = link.speaker();
    return RowFactory.create(id(speaker), speaker.name(), speaker.kind().name(), speaker.gender().name(),
        link.confidence(), link.rule());
  }

  private Row row(Speaker speaker) {
    return RowFactory.create(id(speaker), speaker.name(), speaker.kind().name(), speaker.gender().name(),
        speaker.genderEvidence(), array(speaker.titles(), ResultRows::row), speaker.aliases().toArray(),
        array(speaker.mentions(), ResultRows::row), array(speaker.members(), this::id));
  }

  private @Nullable Integer id(Speaker speaker) {
    return seenSpeakers.computeIfAbsent(speaker, speakerIds::get);
  }

  private static Row row(Cue cue) {
    return RowFactory.create(row(cue.span()), cue.text(), cue.lemma(), cue.kind().name(), cue.negated());
  }

  private static Row row(Mention mention) {
    return RowFactory.create(row(mention.span()), mention.text());
  }

  private static Row row(Span span) {
    return RowFactory.create(span.start(), span.end());
  }

  private static <T> @Nullable Object[] array(List<T> items, Function<T, @Nullable Object> toValue) {
    return items.stream().map(toValue).toArray();
  }
}
