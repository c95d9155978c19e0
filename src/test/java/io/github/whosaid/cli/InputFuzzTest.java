package io.github.whosaid.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("fuzz")
class InputFuzzTest {
  @TempDir
  private static Path folder;

  @FuzzTest(maxDuration = "1h")
  void file(byte[] data) throws IOException {
    AnyInput.check(folder, data);
  }
}
