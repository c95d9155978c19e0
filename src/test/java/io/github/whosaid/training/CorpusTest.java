package io.github.whosaid.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whosaid.Span;
import io.github.whosaid.WhosaidException;
import io.github.whosaid.analysis.Analyzer;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.attribution.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private static final Analyzer PLAIN = text -> new Article(text, List.of(), List.of(), List.of());
  private static final Analyzer NEVER = text -> {
    throw new AssertionError("analysed before the corpus was checked");
  };

  @TempDir
  private Path home;
  private Path texts;
  private Path attributions;

  @BeforeEach
  void makeFolders() throws IOException {
    texts = Files.createDirectory(home.resolve("text"));
    attributions = Files.createDirectory(home.resolve("attributions"));
  }

  private void article(String name, String text, String file, String standoff) throws IOException {
    Files.writeString(texts.resolve(name + ".txt"), text);
    Files.writeString(attributions.resolve(file), standoff);
  }

  @Test
  void readsTheArticlesByName() throws IOException {
    article("pier", "Rain.", "pier.ann", "");
    article("ferry", "\uD83D\uDE00 Lee said no.", "ferry_2b.ann", """
        T1\tContent 11 13\tno
        T2\tCue 6 10\tsaid
        T3\tSource 2 5\tLee
        T4\tAttribution 6 10\tsaid
        E1\tAttribution:T4 Content:T1 Cue:T2 Source:T3
        """);
    Files.writeString(texts.resolve("notes.md"), "no article");
    List<Gold> corpus = Corpus.read(home, PLAIN);
    assertThat(corpus).extracting(Gold::name).containsExactly("ferry", "pier");
    assertThat(corpus.get(0).article().text()).isEqualTo("\uD83D\uDE00 Lee said no.");
    assertThat(corpus.get(0).attributions()).containsExactly(
        new Gold.Marked(List.of(new Span(12, 14)), List.of(new Span(7, 11)), List.of(new Span(3, 6))));
    assertThat(corpus.get(1).attributions()).isEmpty();
  }

  @Test
  void namesWhatIsMissing() throws IOException {
    assertThatExceptionOfType(WhosaidException.class).isThrownBy(() -> Corpus.read(home, NEVER))
        .withMessage("%s has no .txt file; put the articles there", texts);
    article("pier", "Rain.", "pier.ann", "");
    Files.writeString(texts.resolve("ferry.txt"), "Rain.");
    assertThatExceptionOfType(WhosaidException.class).isThrownBy(() -> Corpus.read(home, NEVER))
        .withMessageStartingWith("%s has neither ferry.ann nor ferry_ANNOTATOR.ann for %s;", attributions,
            texts.resolve("ferry.txt"));
    Files.writeString(texts.resolve("quay.txt"), "Rain.");
    assertThatExceptionOfType(WhosaidException.class).isThrownBy(() -> Corpus.read(home, NEVER))
        .withMessageContaining("ferry.txt, and 1 more have none");
    Files.delete(attributions.resolve("pier.ann"));
    Files.delete(attributions);
    assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> Corpus.read(home, NEVER))
        .withMessageContaining("attributions");
  }

  @Test
  void namesFileAndLineOfFaultyStandoff() throws IOException {
    article("pier", "Rain.", "pier.ann", "T1\tContent 0 x\tRain\n");
    assertThatExceptionOfType(WhosaidException.class).isThrownBy(() -> Corpus.read(home, NEVER))
        .withMessageStartingWith("%s:1: ", attributions.resolve("pier.ann"));
  }
}
