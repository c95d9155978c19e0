package io.github.whosaid.evaluation;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reference scorer in Python, for comparison where it is at hand. */
final class ReferenceScorer {
  static final Path SHARED = Path.of("..", "shared", "eval");
  private static final Path SCRIPT = SHARED.resolve("score.py");

  private ReferenceScorer() {}

  /** The figures it gives; skips the test where it cannot run. */
  static JsonNode score(Path gold, Path system, Path texts, Optional<Path> speakers) throws IOException {
    assumeThat(SCRIPT).exists();
    List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString(), gold.toString(), system.toString(),
        texts.toString(), "--json"));
    speakers.ifPresent(file -> command.addAll(List.of("--speakers", file.toString())));
    Path out = Files.createTempFile("score", ".json");
    try {
      Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(Redirect.INHERIT).start();
      assumeThat(process.waitFor()).isZero();
      return new ObjectMapper().readTree(out.toFile());
    } catch (IOException e) {
      assumeThat(e).as("python3 runs").isNull();
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.delete(out);
    }
  }
}
