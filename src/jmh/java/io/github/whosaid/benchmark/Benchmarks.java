package io.github.whosaid.benchmark;

import io.github.whosaid.benchmark.Settings.Entry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures what the {@link Settings} say and prints the medians as a table of Markdown.
 *
 * <p>Every single figure comes from a new JVM: JMH forks it for a {@linkplain PassBenchmark pass}, and what JMH cannot
 * see, the start and the heap, are whole {@linkplain ColdProcess processes}. In each round every contestant has its
 * turn before the next begins, so that a machine which is slower for some minutes is so for all, and medians leave out
 * the odd disturbance. The ratios are therefore to be trusted more than the figures.
 */
public final class Benchmarks {
  /**
   * Tokens read in a second and bytes allocated for them; two threads against one; the start; the smallest heap for an
   * article, for all; the time for texts of 10 kB, 100 kB and 1 MB.
   */
  static final List<String> MEASURES = List.of("throughput", "threads", "start", "heap", "heap-all", "growth");

  private static final Path OUTPUT = Path.of("target", "benchmark");

  private final Settings settings;
  private final Figures figures;
  private final OutputFormat jmhLog;
  private final ColdProcess cold;

  private Benchmarks(Settings settings, Figures figures, PrintStream jmhLog, ColdProcess cold) {
    this.settings = settings;
    this.figures = figures;
    this.jmhLog = OutputFormatFactory.createFormatInstance(jmhLog, VerboseMode.NORMAL);
    this.cold = cold;
  }

  /** Takes no arguments: the settings are system properties. */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    Settings settings = Settings.ofSystemProperties();
    Files.createDirectories(OUTPUT);
    Path processLog = OUTPUT.resolve("processes.log");
    Files.deleteIfExists(processLog);
    try (Figures figures = new Figures(OUTPUT.resolve("figures.tsv"));
        PrintStream jmhLog = new PrintStream(OUTPUT.resolve("jmh.log").toFile(), StandardCharsets.UTF_8)) {
      new Benchmarks(settings, figures, jmhLog, new ColdProcess(settings.jvmFlags(), processLog)).run();
      String table = new Table(settings, figures).markdown();
      Files.writeString(OUTPUT.resolve("table.md"), table);
      System.out.print(table);
    }
  }

  private void run() throws IOException, InterruptedException, RunnerException {
    for (String measure : settings.measures()) {
      switch (measure) {
        case "throughput" -> throughput();
        case "threads" -> threads();
        case "start" -> start();
        case "heap" -> heap(measure, settings.article());
        case "heap-all" -> heap(measure, settings.texts());
        case "growth" -> growth();
        default -> throw new IllegalArgumentException(measure);
      }
    }
  }

  private void throughput() throws IOException, RunnerException {
    for (int round = 0; round < settings.rounds(); round++) {
      for (Entry entry : settings.entries()) {
        long tokens = Texts.tokens(Texts.of(settings.texts(), entry.articles()));
        RunResult pass = pass(entry, 0, 1);
        figures.add("seconds", entry.contestant(), seconds(pass));
        figures.add("tokens per second", entry.contestant(), tokens / seconds(pass));
        figures.add("kB per token", entry.contestant(), allocatedBytes(pass) / 1000 / tokens);
      }
    }
  }

  private void threads() throws IOException, RunnerException {
    for (int round = 0; round < settings.rounds(); round++) {
      for (int threads = 1; threads <= 2; threads++) {
        figures.add(threads + " threads", Contestants.WHOSAID, seconds(pass(whosaid(), 0, threads)));
      }
    }
  }

  private void growth() throws IOException, RunnerException {
    for (int round = 0; round < settings.rounds(); round++) {
      for (int length : Table.LENGTHS) {
        double seconds = seconds(pass(whosaid(), length, 1));
        figures.add(length + " chars", Contestants.WHOSAID, seconds * length / PassBenchmark.TOTAL_LENGTH);
      }
    }
  }

  private void start() throws IOException {
    for (int round = 0; round < settings.rounds(); round++) {
      for (Entry entry : settings.entries()) {
        figures.add("start", entry.contestant(), cold.secondsToFirstResult(entry.contestant(), settings.article()));
      }
    }
  }

  private void heap(String measure, Path place) throws IOException, InterruptedException {
    for (Entry entry : settings.entries()) {
      int articles = place.equals(settings.texts()) ? entry.articles() : Texts.ALL;
      figures.add(measure, entry.contestant(), SmallestHeap.of(entry.contestant(), (megabytes, seconds) ->
          cold.reads(entry.contestant(), place, articles, megabytes, seconds)));
    }
  }

  private Entry whosaid() {
    return settings.entries().stream().filter(entry -> entry.contestant().equals(Contestants.WHOSAID)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("two threads and long texts are measured of "
            + Contestants.WHOSAID + " alone: name it with -Dcontestants, or leave them out of -Dmeasures"));
  }

  private RunResult pass(Entry entry, int pieceLength, int threads) throws RunnerException {
    return new Runner(new OptionsBuilder()
        .include(PassBenchmark.class.getName())
        .param("contestant", entry.contestant())
        .param("texts", settings.texts().toString())
        .param("articles", Integer.toString(entry.articles()))
        .param("pieceLength", Integer.toString(pieceLength))
        .param("threads", Integer.toString(threads))
        .param("warmupSeconds", Integer.toString(settings.warmupSeconds()))
        .jvmArgs(settings.jvmFlags().toArray(String[]::new))
        .jvmArgsAppend(settings.warmJvmFlags().toArray(String[]::new))
        .forks(1)
        .warmupIterations(1)
        .measurementIterations(1)
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .build(), jmhLog).runSingle();
  }

  private static double seconds(RunResult pass) {
    return pass.getPrimaryResult().getScore();
  }

  private static double allocatedBytes(RunResult pass) {
    Collection<Result> more = pass.getSecondaryResults().values();
    return more.stream().filter(result -> result.getLabel().endsWith("gc.alloc.rate.norm")).findFirst().orElseThrow()
        .getScore();
  }
}
