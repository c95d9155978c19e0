package io.github.whosaid.cli;

import io.github.whosaid.analysis.Analyzer;
import io.github.whosaid.attribution.Gold;
import io.github.whosaid.attribution.Model;
import io.github.whosaid.attribution.ModelFiles;
import io.github.whosaid.corenlp.CoreNlpAnalyzer;
import io.github.whosaid.training.CachingAnalyzer;
import io.github.whosaid.training.Corpus;
import io.github.whosaid.training.Trainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code whosaid train}: fits the counted part of the rules to annotated articles. */
@Command(name = "train", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class, sortOptions = false,
    description = {"Fits the weights of the rules to articles annotated in brat standoff.",
        "What it writes is used with --models DIR, or in Java with builder().models(DIR)."})
final class TrainCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "CORPUS", index = "0", description = {"A folder with the folders 'text' (NAME.txt) and",
      "'attributions' (NAME.ann or NAME_ANNOTATOR.ann, of which the first counts)."})
  private Path corpus;

  @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true,
      description = "Write cues.tsv and the weights-*.tsv files into this folder; those that are there are replaced.")
  private Path output;

  @Option(names = "--cache", paramLabel = "DIR",
      description = "Keep the analysed articles in this folder: the next fit on them is done in a fraction of the time.")
  private @Nullable Path cache;

  @Override
  public Integer call() throws IOException {
    for (String part : List.of("text", "attributions")) {
      require(Files.isDirectory(corpus.resolve(part)),
          corpus.resolve(part) + " is not a folder; a corpus has two, 'text' and 'attributions'");
    }
    requireFolderToBe("--output", output);
    requireFolderToBe("--cache", cache);
    List<Gold> articles = Corpus.read(corpus, analyzer());
    write(Trainer.fit(articles));
    int attributions = articles.stream().mapToInt(article -> article.attributions().size()).sum();
    PrintWriter out = spec.commandLine().getOut();
    out.print("fitted to " + attributions + " attributions in " + articles.size() + " articles; the weights are in "
        + output + "\n");
    out.flush();
    return 0;
  }

  /** Puts the files into the folder once all of them are written, so that a full disk leaves the old ones. */
  private void write(Model model) throws IOException {
    Path unfinished = output.resolve(".unfinished");
    try {
      Files.createDirectories(unfinished);
      try {
        ModelFiles.write(model, unfinished);
        for (Path file : files(unfinished)) {
          DurableFiles.move(file, output.resolve(file.getFileName()));
        }
      } finally {
        for (Path file : files(unfinished)) {
          Files.delete(file);
        }
        Files.delete(unfinished);
      }
    } catch (IOException e) {
      throw new OutputException(output + " cannot be written (" + e
          + "); see to the disk and the permissions, then run it again");
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** Loads the models when the first article needs them, so that a wrong corpus is told at once. */
  private Analyzer analyzer() {
    CoreNlpAnalyzer.silence();
    return cache == null ? text -> CoreNlpAnalyzer.shared().analyze(text)
        : new CachingAnalyzer(CoreNlpAnalyzer::shared, cache);
  }

  private void requireFolderToBe(String option, @Nullable Path folder) {
    require(folder == null || !Files.exists(folder) || Files.isDirectory(folder),
        option + " " + folder + " is not a folder; name one");
  }

  private void require(boolean condition, String problem) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), problem);
    }
  }
}
