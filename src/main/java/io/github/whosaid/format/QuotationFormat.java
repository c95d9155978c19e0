package io.github.whosaid.format;

import io.github.whosaid.Extraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A way to write down what was found in an article. Those here have no state and serve any number of threads.
 *
 * <p>To add one, implement {@link #name()}, {@link #extension()} and {@link #write}, give the class a public
 * constructor without parameters, and name it in {@code META-INF/services/io.github.whosaid.format.QuotationFormat} on
 * the class path: then {@code --format} knows it too.
 *
 * <pre>{@code
 * public final class SpeakerNames implements QuotationFormat {
 *   public String name() { return "names"; }
 *   public String extension() { return "txt"; }
 *   public void write(Extraction extraction, String article, Appendable out) throws IOException {
 *     for (Speaker speaker : extraction.speakers()) {
 *       out.append(article + ": " + speaker.name() + "\n");
 *     }
 *   }
 * }
 * }</pre>
 */
@SuppressWarnings("ClassInitializationDeadlock") // the classes of the constants are first touched here
public interface QuotationFormat {

  /**
   * For a human being: a table of speaker, cue, type and words, then a summary by speaker, in 80 columns. An inner
   * quotation has a "> " before its words; control characters are written as escapes, so that no article can command a
   * terminal.
   */
  QuotationFormat TEXT = new TextFormat();

  /**
   * One indented JSON document per article. Every key is always there, {@code null} where the article gives nothing;
   * spans are {@code [start, end]} in UTF-16 offsets, 0-based and half open; enums stand by their constants' names:
   *
   * <pre>
   * { "article": "budget-vote",                              the article's name
   *   "length": 2310,                                        of its text, in UTF-16 units
   *   "quotations": [ {                                      in text order, an enclosing one before its inner ones
   *       "id": 1,                                           counts from 1
   *       "type": "MIXED",                                   DIRECT, MIXED, INDIRECT
   *       "content": { "spans": [ [ 19, 40 ] ], "text": "the plan was \"unfair\"" },
   *       "cue": { "span": [ 4, 8 ], "text": "told", "lemma": "tell", "kind": "SAY", "negated": false },
   *       "source": { "span": [ 0, 3 ], "text": "Lee" },
   *       "speaker": { "id": 1, "name": "Ana Lee",           id: which of "speakers"
   *                    "confidence": 0.9, "rule": "LastName" },
   *       "addressee": { "span": [ 9, 18 ], "text": "reporters" },
   *       "enclosing": null,                                 the id of the quotation it is nested in
   *       "confidence": 0.95, "rule": "ClausalComplement" } ],
   *   "speakers": [ {                                        the quoted ones, most quoted words first; then those who
   *       "id": 1, "name": "Ana Lee",                        are only members of a quoted group
   *       "kind": "PERSON",                                  see SpeakerKind
   *       "gender": "FEMALE", "genderEvidence": "pronoun",
   *       "titles": [ { "span": [ 60, 65 ], "text": "mayor" } ],
   *       "aliases": [ "Lee" ],
   *       "mentions": [ { "span": [ 0, 3 ], "text": "Lee" } ],
   *       "members": [ ] } ] }                               the ids of a group's members
   * </pre>
   *
   * The schema of such a document (JSON Schema, draft 2020-12) is the resource {@code quotations.schema.json} beside
   * this class.
   */
  QuotationFormat JSON =
      new JsonFormat("json", "json", (extraction, article) -> JsonDocument.of(extraction, article, true));

  /** The documents of {@link #JSON}, each on a line of its own. */
  QuotationFormat JSONL =
      new JsonFormat("jsonl", "jsonl", (extraction, article) -> JsonDocument.of(extraction, article, false));

  /**
   * The standoff of the brat annotation tool in PolNeAR's layout, offsets in Unicode code points: an event {@code
   * Attribution} per quotation with the roles {@code Content}, {@code Cue}, {@code Source} and {@code Addressee}, and
   * the speaker's name as a note on it. The event's trigger is the cue, or the content where there is none.
   */
  QuotationFormat BRAT = new BratFormat();

  /**
   * A table for a spreadsheet (RFC 4180): a row per quotation under one of column names, spans in UTF-16 offsets. What
   * a cell holds is text to a spreadsheet: one that would start a formula has an apostrophe before it, as OWASP advises
   * against CSV injection. Needs commons-csv.
   */
  QuotationFormat CSV = new TableFormat("csv", TableFormat.COMMAS);

  /**
   * The table of {@link #CSV} with tabs between the cells and each row on a line of its own: line breaks and tabs in a
   * cell are blanks.
   */
  QuotationFormat TSV = new TableFormat("tsv", TableFormat.TABS);

  /**
   * JSON-LD 1.1 in the vocabulary of <a href="https://schema.org/Quotation">schema.org</a>: a {@code NewsArticle}, its
   * speakers, and a {@code Quotation} each with {@code text}, {@code spokenByCharacter}, {@code creator} where the
   * speaker goes by a name, and {@code isPartOf} (the article, and the quotation it is nested in). What schema.org has
   * no word for, as offsets and confidence, stands in the other formats only.
   */
  QuotationFormat JSON_LD = new JsonFormat("jsonld", "jsonld",
      (extraction, article) -> SchemaOrgDocument.of(extraction, article));

  /**
   * A page of annotations by the W3C's <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
   * (2017), one per quotation. Each span of the content is a target of its own, with a {@code TextQuoteSelector} and a
   * {@code TextPositionSelector} that counts in code points, as the model asks. An article's name that is an absolute
   * URI is the target's source as it stands; another one is a reference relative to the file.
   */
  QuotationFormat WEB_ANNOTATION = new JsonFormat("webannotation", "anno.jsonld",
      (extraction, article) -> WebAnnotations.of(extraction, article));

  /**
   * A page to look at, in one file that loads nothing: the article with its quotations in their speakers' colours, who
   * said how much, and the evidence for each. In a folder, {@code index.html} leads to all pages by speaker and
   * article.
   */
  QuotationFormat HTML = new HtmlFormat();

  /** All formats of this library, then those that others have put on the class path. */
  static List<QuotationFormat> all() {
    List<QuotationFormat> formats =
        new ArrayList<>(List.of(TEXT, JSON, JSONL, CSV, TSV, BRAT, JSON_LD, WEB_ANNOTATION, HTML));
    ServiceLoader.load(QuotationFormat.class).forEach(formats::add);
    return formats;
  }

  /** The format that goes by {@code name}, whatever the case of letters. */
  static Optional<QuotationFormat> named(String name) {
    return all().stream().filter(format -> format.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The name a user calls it by: "json". */
  String name();

  /** The ending of its files, without the dot: "ann". */
  String extension();

  /** Whether one stream can take several articles; those of a format that says no need a file each. */
  default boolean isStream() {
    return true;
  }

  /** What gives an overview of a folder of its files; none for most. */
  default Optional<FolderIndex> index() {
    return Optional.empty();
  }

  /**
   * Writes one article's quotations, ending with a line break.
   *
   * @param extraction what was found
   * @param article the article's name, as the reader of the output knows it
   * @param out where to write; it stays open
   * @throws IOException if {@code out} throws it
   */
  void write(Extraction extraction, String article, Appendable out) throws IOException;

  /**
   * Like {@link #write}, for an article that follows another one in the same stream: without a table's head, or apart
   * from the one before.
   */
  default void writeNext(Extraction extraction, String article, Appendable out) throws IOException {
    write(extraction, article, out);
  }
}
