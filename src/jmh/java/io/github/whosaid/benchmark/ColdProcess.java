package io.github.whosaid.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a {@link ColdReader} in a new JVM.
 *
 * @param jvmFlags the flags of all JVMs of the run
 * @param log where its standard error goes
 */
record ColdProcess(List<String> jvmFlags, Path log) {
  /** The seconds from the start of the process to its first line of output. */
  double secondsToFirstResult(String contestant, Path article) throws IOException {
    long start = System.nanoTime();
    Process process = command(contestant, article, Texts.ALL, List.of()).start();
    try (BufferedReader out = process.inputReader()) {
      if (out.readLine() == null) {
        throw new IllegalStateException(contestant + " ended without a result; " + log + " says why");
      }
      return (System.nanoTime() - start) / 1e9;
    } finally {
      process.destroyForcibly();
    }
  }

  /** Whether the process reads everything in a heap of so many megabytes before the time is over. */
  boolean reads(String contestant, Path place, int articles, int megabytes, double seconds)
      throws IOException, InterruptedException {
    List<String> flags = List.of("-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError");
    Process process = command(contestant, place, articles, flags).redirectOutput(Redirect.DISCARD).start();
    try {
      return process.waitFor((long) (seconds * 1000), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private ProcessBuilder command(String contestant, Path place, int articles, List<String> moreFlags) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmFlags);
    command.addAll(moreFlags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), ColdReader.class.getName(), contestant,
        place.toString(), Integer.toString(articles)));
    return new ProcessBuilder(command).redirectError(Redirect.appendTo(log.toFile()));
  }
}
