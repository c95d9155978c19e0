package io.github.whosaid;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Generates articles: sentences as news has them, and now and then what the web makes of them. */
public final class ArticleTexts {
  private static final List<String> PEOPLE =
      List.of("Ana Ruiz", "Mayor Ana Ruiz", "Tom Weller", "Greta Lindqvist", "Ruiz", "Weller", "Mr. Weller", "Osric");
  private static final List<String> GROUPS =
      List.of("The council", "the ministry", "Harbour Line", "officials", "a spokeswoman", "the report", "the union's chief");
  private static final List<String> STRANGERS =
      List.of("Petra Vance", "Imre Halasz", "Vance", "the Quarry Board", "Judge Noor Aziz", "a miner");
  private static final List<String> CLAUSES = List.of("the bridge was safe", "the ferry would not sail before May",
      "nobody had told them of the leak", "prices rose by 4.5 percent", "it is \"as good as new\"", "we can't wait",
      "the town's quay isn't his");
  private static final String PEOPLES_CLAUSE = "Weller had warned the council that the pier was rotten";
  private static final String STRANGERS_CLAUSE = "Vance had warned the board that the mine was flooded";
  private static final List<String> CUES = List.of("said", "added", "told reporters", "warned", "wrote on Monday", "believes",
      "asked", "hopes", "denied", "insisted", "promised", "did not say");
  private static final List<String> FRAMES = List.of("%1$s %3$s that %2$s.", "\u201C%2$s,\u201D %3$s %1$s.",
      "\"%2$s,\" %1$s %3$s.", "\u201C%2$s,\u201D %3$s %1$s, \u201Cand that is all.\u201D", "%1$s: %2$s.",
      "According to %1$s, %2$s.", "%2$s, %1$s %3$s.", "\u2018%2$s,\u2019 %1$s %3$s.", "She %3$s: \u201C%2$s.\u201D",
      "%1$s %3$s \"%2$s\" and left.", "The quay was closed on Monday.", "\u201C%2$s.\u201D", "In the words of %1$s, %2$s.");
  private static final List<String> OPENINGS = List.of("Imre Halasz said that a new mill opened in Port Sallow. ",
      "\u201CA mill opened in Port Sallow,\u201D Imre Halasz said. ", "\"It is open,\" Petra Vance told a crowd on Monday.\n\n");
  private static final List<String> BREAKS = List.of(" ", " ", "\n", "\n\n", "\n\n\n");
  private static final List<String> HOSTILE = List.of("\"", "\u201C", "\u201D", "\u2018", "\u2019", "''", "``", "\u00AB",
      "(", ")", "\u2014", "--", "...", "\uD800", "\uDC00", "\u0000", "\u0007", "\u001B[2J", "\u202E", "\u2066", "\u200B",
      "\u200D", "\uFEFF", "e\u0301", "\u00A0", "\u3000", "\u2028", "\u2029", "\f", "\t", "\uD83D\uDE00",
      "\uD83D\uDC69\u200D\uD83D\uDE80", "\u5E02\u957F\u8BF4", "\u0642\u0627\u0644", "<b>", "</script>", "&amp;", "]]>",
      "a/a/a", "http://a.example/b?c=d", "said", "SAID", "A:", "1.", "-", "'", "5'6\"", "U.S.", "=1+1", "%s", "\\u0000");

  private ArticleTexts() {}

  /** Whether {@code source} names one of the people of {@link #news}. */
  static boolean names(String source) {
    return PEOPLE.stream().anyMatch(source::contains);
  }

  private static Arbitrary<String> sentences(List<String> speakers) {
    List<String> clauses = new ArrayList<>(CLAUSES);
    clauses.add(speakers.equals(STRANGERS) ? STRANGERS_CLAUSE : PEOPLES_CLAUSE);
    return Arbitraries.of(FRAMES).flatMap(frame -> Arbitraries.of(speakers).flatMap(speaker -> Arbitraries.of(clauses)
        .flatMap(clause -> Arbitraries.of(CUES).map(cue -> frame.formatted(speaker, within(frame, clause), cue)))));
  }

  /** Within double marks an editor writes single ones. */
  private static String within(String frame, String clause) {
    return frame.contains("\u201C%2$s") || frame.contains("\"%2$s") ? clause.replace('"', '\'') : clause;
  }

  private static Arbitrary<String> joined(Arbitrary<String> parts) {
    Arbitrary<String> withBreak = parts.flatMap(part -> Arbitraries.of(BREAKS).map(end -> part + end));
    return withBreak.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("", list));
  }

  /** Clean news. */
  public static Arbitrary<String> news() {
    return joined(Arbitraries.oneOf(sentences(PEOPLE), sentences(GROUPS)));
  }

  /** Clean news of which no name or body is in {@link #news}, and which opens with a speaker of its own. */
  public static Arbitrary<String> otherNews() {
    return Arbitraries.of(OPENINGS).flatMap(opening -> joined(sentences(STRANGERS)).map(opening::concat));
  }

  /** News with scraps of what is no news, anywhere. */
  public static Arbitrary<String> spoilt() {
    Arbitrary<String> scrap = Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(HOSTILE)),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    Arbitrary<String> part = Arbitraries.frequencyOf(Tuple.of(4, sentences(PEOPLE)),
        Tuple.of(1, sentences(GROUPS)), Tuple.of(3, scrap));
    Arbitrary<String> cut = part.flatMap(text -> scrap.flatMap(insert -> Arbitraries.integers().between(-text.length(),
        text.length()).map(at -> at < 0 ? text : text.substring(0, at) + insert + text.substring(at))));
    return joined(Arbitraries.oneOf(part, cut));
  }
}
