package io.github.whosaid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

@Tag("fuzz")
class ExtractionFuzzTest {

  @FuzzTest(maxDuration = "1h")
  void text(byte[] data) {
    WellFormed.check(Engine.extract(new String(data, UTF_8)));
  }
}
