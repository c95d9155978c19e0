package io.github.whosaid.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.whosaid.Analyses;
import io.github.whosaid.Cue;
import io.github.whosaid.CueKind;
import io.github.whosaid.QuotationType;
import io.github.whosaid.Span;
import io.github.whosaid.SpeakerLink;
import io.github.whosaid.analysis.Analyzer;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.analysis.QuotedRegion;
import io.github.whosaid.analysis.Sentence;
import io.github.whosaid.attribution.Attribution;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One table of texts, sources and the speakers they stand for: see {@code hard-cases.txt}. */
class HardCasesTest {
  static final Analyzer ANALYZER = Analyses.analyzer();
  static final SpeakerResolver RESOLVER = SpeakerResolver.load();

  @ParameterizedTest(name = "{2}")
  @MethodSource("cases")
  void namesTheSpeaker(String kind, String name, String marked) {
    SpeakerLink link = last(marked);
    assertThat(link).as(marked).isNotNull();
    assertThat(link.speaker().name() + " " + link.speaker().kind()).as(marked + " by " + link.rule())
        .isEqualToIgnoringCase(name + " " + kind);
  }

  /** The link of the last source marked in {@code text}. */
  static SpeakerLink last(String text) {
    List<SpeakerLink> links = resolve(text);
    return links.get(links.size() - 1);
  }

  /** Resolves the sources between underscores; each says what is quoted beside it, or what follows its verb. */
  static List<SpeakerLink> resolve(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> sources = new ArrayList<>();
    int open = -1;
    for (char c : marked.replace(" // ", "\n\n").toCharArray()) {
      if (c != '_') {
        text.append(c);
      } else if (open < 0) {
        open = text.length();
      } else {
        sources.add(new Span(open, text.length()));
        open = -1;
      }
    }
    Article article = ANALYZER.analyze(text.toString());
    return RESOLVER.resolve(article, sources.stream().map(source -> attribution(article, source)).toList());
  }

  private static Attribution attribution(Article article, Span source) {
    Sentence sentence = article.sentenceAt(source.start());
    List<Span> quoted = article.quotesIn(sentence.span()).stream().map(QuotedRegion::span)
        .filter(span -> !span.intersects(source)).toList();
    int verb = Math.min(sentence.tokenAt(source.end()), sentence.size() - 1);
    Span cue = sentence.token(verb).span();
    int rest = Math.min(cue.end(), sentence.span().end() - 1);
    List<Span> content = quoted.isEmpty() ? List.of(new Span(rest, sentence.span().end())) : quoted;
    String word = cue.in(article.text());
    return new Attribution(quoted.isEmpty() ? QuotationType.INDIRECT : QuotationType.DIRECT, content,
        new Cue(cue, word, word, CueKind.SAY, false), source, null, null, -1, 0.9, "test");
  }

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in = HardCasesTest.class.getResourceAsStream("hard-cases.txt")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(table.split("\n\\s*\n")).map(String::strip).filter(block -> !block.startsWith("#"))
          .map(HardCasesTest::row).toList().stream();
    }
  }

  private static Arguments row(String block) {
    String[] lines = block.split("\n", 2);
    String[] wanted = lines[0].split(" \\| ");
    return arguments(wanted[0], wanted[1], lines[1].replace('\n', ' '));
  }
}
