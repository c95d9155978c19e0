package io.github.whosaid.format;

import io.github.whosaid.Extraction;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A way to write down what was found in one article. The four here have no state and serve any number of threads. */
public interface QuotationFormat {

  /**
   * For a human being: a table of speaker, cue, type and words, then a summary by speaker, in 80 columns. An inner quotation
   * has a "> " before its words; control characters are written as escapes, so that no article can command a terminal.
   */
  QuotationFormat TEXT = new TextFormat();

  /**
   * One indented JSON document per article. Every key is always there, {@code null} where the article gives nothing; spans
   * are {@code [start, end]} in UTF-16 offsets, 0-based and half open; enums stand by their constants' names:
   *
   * <pre>
   * { "article": "budget-vote",                              the article's name
   *   "length": 2310,                                        of its text, in UTF-16 units
   *   "quotations": [ {                                      in text order, an enclosing one before its inner ones
   *       "id": 1,                                           counts from 1
   *       "type": "MIXED",                                   DIRECT, MIXED, INDIRECT
   *       "content": { "spans": [ [ 9, 40 ] ], "text": "the plan was \"unfair\"" },
   *       "cue": { "span": [ 4, 8 ], "text": "said", "lemma": "say", "kind": "SAY", "negated": false },
   *       "source": { "span": [ 0, 3 ], "text": "Lee" },
   *       "speaker": { "id": 1, "name": "Ana Lee",           id: which of "speakers"
   *                    "confidence": 0.9, "rule": "surname" },
   *       "addressee": { "span": [ 41, 50 ], "text": "reporters" },
   *       "enclosing": null,                                 the id of the quotation it is nested in
   *       "confidence": 0.95, "rule": "clause" } ],
   *   "speakers": [ {                                        the quoted ones, most quoted words first; then those who
   *       "id": 1, "name": "Ana Lee",                        are only members of a quoted group
   *       "kind": "PERSON",                                  see SpeakerKind
   *       "gender": "FEMALE", "genderEvidence": "pronoun",
   *       "titles": [ { "span": [ 60, 65 ], "text": "mayor" } ],
   *       "aliases": [ "Lee" ],
   *       "mentions": [ { "span": [ 0, 3 ], "text": "Lee" } ],
   *       "members": [ ] } ] }                               the ids of a group's members
   * </pre>
   */
  QuotationFormat JSON = new JsonFormat("json", true);

  /** The documents of {@link #JSON}, each on a line of its own. */
  QuotationFormat JSONL = new JsonFormat("jsonl", false);

  /**
   * The standoff of the brat annotation tool in PolNeAR's layout, offsets in Unicode code points: an event
   * {@code Attribution} per quotation with the roles {@code Content}, {@code Cue}, {@code Source} and {@code Addressee}, and
   * the speaker's name as a note on it. The event's trigger is the cue, or the content where there is none.
   */
  QuotationFormat BRAT = new BratFormat();

  /** All formats of this library. */
  static List<QuotationFormat> all() {
    return List.of(TEXT, JSON, JSONL, BRAT);
  }

  /** The format that goes by {@code name}, whatever the case of letters. */
  static Optional<QuotationFormat> named(String name) {
    return all().stream().filter(format -> format.name().equalsIgnoreCase(name)).findFirst();
  }

  /** The name a user calls it by: "json". */
  String name();

  /** The ending of its files, without the dot: "ann". */
  String extension();

  /**
   * Writes one article's quotations, ending with a line break.
   *
   * @param extraction what was found
   * @param article the article's name, as the reader of the output knows it
   * @param out where to write; it stays open
   * @throws IOException if {@code out} throws it
   */
  void write(Extraction extraction, String article, Appendable out) throws IOException;
}
