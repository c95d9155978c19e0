package io.github.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final Input ARTICLE = new Input("a", "a", Optional.empty(), 100, () -> "");

  private final StringWriter shown = new StringWriter();
  private long now;

  private Progress progress(Progress.Style style, OptionalLong bytes) {
    return new Progress(new PrintWriter(shown), style, bytes, () -> now);
  }

  private void after(double seconds, Progress progress, boolean failed) {
    now += (long) (seconds * 1e9);
    progress.done(ARTICLE, failed);
  }

  private String shown() {
    String text = shown.toString();
    shown.getBuffer().setLength(0);
    return text;
  }

  @Test
  void drawsABarOnATerminal() {
    Progress progress = progress(Progress.Style.BAR, OptionalLong.of(400));
    after(0.1, progress, false);
    assertThat(shown()).isEmpty();
    after(1.9, progress, false);
    assertThat(shown()).isEqualTo("\r\u001B[K[============            ] 50 %, 2 articles, 1.0 a second, 2 s left");
    progress.clear();
    assertThat(shown()).isEqualTo("\r\u001B[K");
    after(0.1, progress, true);
    assertThat(shown()).as("five times a second").isEmpty();
    after(1.9, progress, false);
    progress.end();
    assertThat(shown()).endsWith("[========================] 100 %, 4 articles, 1.0 a second, 0 s left, 1 failed"
        + System.lineSeparator());
  }

  @Test
  void writesALineNowAndThenInALog() {
    Progress progress = progress(Progress.Style.LINES, OptionalLong.of(1_000_000));
    progress.skip(ARTICLE);
    after(29, progress, false);
    assertThat(shown()).isEmpty();
    after(1, progress, false);
    assertThat(shown()).isEqualTo("whosaid: 0 %, 2 articles, 0.1 a second, 41 h 39 min left" + System.lineSeparator());
    progress.clear();
    assertThat(shown()).isEmpty();
  }

  @Test
  void saysWhatItKnowsWhereTheEndIsUnknown() {
    Progress progress = progress(Progress.Style.BAR, OptionalLong.empty());
    after(0.5, progress, false);
    assertThat(shown()).isEqualTo("\r\u001B[K1 articles, 2.0 a second");
  }

  @Test
  void isSilentForShortRunsAndWhereNotWanted() {
    Progress lines = progress(Progress.Style.LINES, OptionalLong.of(100));
    after(1, lines, false);
    lines.end();
    Progress none = progress(Progress.Style.NONE, OptionalLong.of(100));
    after(1e6, none, false);
    none.end();
    assertThat(shown()).isEmpty();
  }
}
