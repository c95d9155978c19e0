package io.github.whosaid.cli;

import io.github.whosaid.evaluation.AcceptedSpeakers;
import io.github.whosaid.evaluation.Annotation;
import io.github.whosaid.evaluation.EvaluationReport;
import io.github.whosaid.evaluation.Evaluator;
import io.github.whosaid.evaluation.GoldArticle;
import io.github.whosaid.format.BratReader;
import io.github.whosaid.format.Utf8;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code whosaid evaluate}: how well quotations agree with a gold standard. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class, sortOptions = false,
    description = {"Measures how well extracted quotations agree with a gold standard in brat standoff.",
        "--models, --min-confidence, --statements, --max-length and --time-budget hold here too, if they stand before",
        "'evaluate'."})
final class EvaluateCommand implements Callable<Integer> {

  @ParentCommand
  private Main main;

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "GOLD_DIR", index = "0",
      description = "A folder with NAME.ann per article, or NAME_ANNOTATOR.ann, of which the first counts.")
  private Path gold;

  @Parameters(paramLabel = "TEXT_DIR", index = "1", description = "A folder with NAME.txt per article.")
  private Path texts;

  @Option(names = "--system", paramLabel = "DIR",
      description = "Score the NAME.ann files of this folder, instead of extracting now.")
  private @Nullable Path system;

  @Option(names = "--speakers", paramLabel = "FILE",
      description = "Score the resolved speakers by these lines: article, event, accepted names (A|B), parted by tabs.")
  private @Nullable Path speakers;

  @Option(names = "--only", paramLabel = "FILE", description = "Score only the articles whose names stand in this file.")
  private @Nullable Path only;

  @Option(names = "--json", description = "Write JSON instead of a table.")
  private boolean json;

  @Option(names = "--errors", paramLabel = "N",
      description = "Show also what is missed, spurious or wrong: counts, and N examples of each.")
  private int examples;

  @Override
  public Integer call() throws IOException {
    require(Files.isDirectory(gold), gold + " is not a folder; name the one with the gold standard");
    require(Files.isDirectory(texts), texts + " is not a folder; name the one with the articles");
    require(system == null || Files.isDirectory(system), "--system " + system + " is not a folder; name one");
    require(speakers == null || Files.isRegularFile(speakers), "--speakers " + speakers + " is not a file; name one");
    require(only == null || Files.isRegularFile(only), "--only " + only + " is not a file; name one");
    require(examples >= 0, "--errors takes a number from 0 on, not " + examples);
    LazyExtractor extractor = main.extractor();
    Predicate<String> wanted = only == null ? name -> true : Set.copyOf(List.of(Utf8.read(only).split("\\s+")))::contains;
    List<GoldArticle> articles = GoldArticle.read(gold, texts, wanted);
    require(!articles.isEmpty(), "no article of " + texts + " has a gold standard in " + gold + "; check the names");
    Evaluator evaluator = new Evaluator(speakers == null ? Optional.empty() : Optional.of(AcceptedSpeakers.read(speakers)));
    ErrorLog errors = main.errorLog();
    for (GoldArticle article : articles) {
      evaluator.add(article, system == null ? extract(extractor, article, errors) : read(system, article));
    }
    print(evaluator.report());
    return errors.exitCode();
  }

  private void require(boolean condition, String problem) {
    if (!condition) {
      throw new ParameterException(spec.commandLine(), problem);
    }
  }

  private static Optional<List<Annotation>> extract(LazyExtractor extractor, GoldArticle article, ErrorLog errors) {
    try {
      return Optional.of(Annotation.of(extractor.extract(article.name(), article.text())));
    } catch (InputException e) {
      errors.add(e);
      return Optional.empty();
    }
  }

  private static Optional<List<Annotation>> read(Path system, GoldArticle article) throws IOException {
    Path file = system.resolve(article.name() + ".ann");
    return Files.exists(file) ? Optional.of(Annotation.of(BratReader.read(file, article.text()))) : Optional.empty();
  }

  private void print(EvaluationReport report) {
    PrintWriter out = spec.commandLine().getOut();
    out.append(json ? report.toJson(examples) + "\n" : report.toTable());
    if (!json && examples > 0) {
      out.append(report.toListing(examples));
    }
    out.flush();
  }
}
