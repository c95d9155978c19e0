package io.github.whosaid.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

@Tag("fuzz")
class ModelFileFuzzTest {

  /** Every line that counts is a line of the text, by its number; a byte order mark is none of it. */
  @FuzzTest(maxDuration = "1h")
  void lines(byte[] data) {
    String text = new String(data, UTF_8);
    String[] all = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toArray(String[]::new);
    int last = 0;
    for (ModelFile.Line line : ModelFile.of("own.txt", text).lines()) {
      assertThat(line.number()).isGreaterThan(last);
      assertThat(all[line.number() - 1]).startsWith(line.text()).isNotBlank().doesNotStartWith("#");
      last = line.number();
    }
  }
}
