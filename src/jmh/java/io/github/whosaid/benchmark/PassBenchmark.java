package io.github.whosaid.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * One pass of one contestant over all the texts, in a JVM of its own. Whatever one pass takes, all are warmed for the
 * same time on the same articles: a pass of the slowest takes many minutes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PassBenchmark {
  /** The chars of the text whose pieces are read: 1 MB of English, the longest that Whosaid takes unasked. */
  static final int TOTAL_LENGTH = 1_000_000;

  @Param(Contestants.WHOSAID)
  public String contestant;

  @Param("sample-data")
  public String texts;

  /** How many of them; {@link Texts#ALL}. */
  @Param("0")
  public int articles;

  /** The chars of the pieces to read; 0 for the articles as they are. */
  @Param("0")
  public int pieceLength;

  @Param("1")
  public int threads;

  @Param("20")
  public int warmupSeconds;

  private Contestant reader;
  private List<String> pass;
  private List<String> now;

  @Setup
  public void warmUp() {
    List<String> read = Texts.of(Path.of(texts), articles);
    pass = pieceLength == 0 ? read : Texts.pieces(read, pieceLength, TOTAL_LENGTH);
    reader = Contestants.load(contestant);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(warmupSeconds);
    for (int i = 0; System.nanoTime() < end; i++) {
      reader.read(read.get(i % read.size()));
    }
  }

  /** The profiler counts what is allocated here to the first iteration: that one is the warm-up, and reads nothing. */
  @Setup(Level.Iteration)
  public void choose(IterationParams iteration) {
    now = iteration.getType() == IterationType.WARMUP ? List.of() : pass;
  }

  @Benchmark
  public int pass() {
    return reader.readAll(now, threads);
  }
}
