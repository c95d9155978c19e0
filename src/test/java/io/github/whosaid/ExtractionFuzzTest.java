package io.github.whosaid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Only when asked for: the fuzzer's agent needs minutes to look into CoreNLP. */
@Tag("fuzz")
@EnabledIfEnvironmentVariable(named = "JAZZER_FUZZ", matches = "1")
class ExtractionFuzzTest {

  @FuzzTest(maxDuration = "1h")
  void text(byte[] data) {
    WellFormed.check(Engine.extract(new String(data, UTF_8)));
  }
}
