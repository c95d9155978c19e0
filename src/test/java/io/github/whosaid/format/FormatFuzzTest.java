package io.github.whosaid.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Tag;

/** Runs the inputs kept beside it, or, with JAZZER_FUZZ=1 in the environment, looks for others that fail. */
@Tag("fuzz")
class FormatFuzzTest {

  @FuzzTest(maxDuration = "1h")
  void records(FuzzedDataProvider data) throws IOException {
    RoundTrip.check(Dice.extraction(new Dice.Choices() {
      @Override
      public int upTo(int most) {
        return data.consumeInt(0, most);
      }

      @Override
      public String string() {
        return data.consumeString(40);
      }
    }));
  }

  /** The first line is the text, the others its standoff. */
  @FuzzTest(maxDuration = "1h")
  void standoff(byte[] data) {
    String[] parts = new String(data, UTF_8).split("\n", 2);
    RoundTrip.readStandoff(parts.length > 1 ? parts[1] : "", parts[0]);
  }
}
