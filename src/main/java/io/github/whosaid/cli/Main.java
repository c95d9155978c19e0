package io.github.whosaid.cli;

import io.github.whosaid.WhosaidException;
import io.github.whosaid.format.QuotationFormat;
import io.github.whosaid.format.TerminalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code whosaid}: articles in, quotations out. */
@Command(name = "whosaid", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class, sortOptions = false,
    subcommands = {EvaluateCommand.class, ExplainCommand.class, TrainCommand.class},
    description = {"Reads English news articles and writes down who said what.",
        "Articles are UTF-8 text. Without a PATH, those in the folder sample-data are read."},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all went well", "1:some input failed, the others are done; or the output cannot be written",
        "2:the command is not right"})
public final class Main implements Callable<Integer> {
  private final ExtractorFactory factory;
  private final InputStream standardInput;

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "A .txt file, a folder of them and the folders below,"
      + " a file of articles (jsonl, ndjson, csv, tsv), each also gzipped; or - for standard input.")
  private List<String> paths = List.of("sample-data");

  @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", completionCandidates = FormatNames.class,
      description = "One of ${COMPLETION-CANDIDATES}; text if not given. text and html are for people.")
  private String format = QuotationFormat.TEXT.name();

  @Option(names = {"-o", "--output"}, paramLabel = "DIR",
      description = "Write a file per article into this folder, instead of all to standard output;"
          + " or all into one file, if it is named NAME.jsonl, .csv or .tsv, and gzipped if .gz follows.")
  private @Nullable Path output;

  @Option(names = "--files-from", paramLabel = "FILE",
      description = "Read what the lines of this file name, each a PATH; - for standard input.")
  private @Nullable String filesFrom;

  @Option(names = "--text-field", paramLabel = "NAME",
      description = "The text's field in a file of articles (text, body or content).")
  private @Nullable String textField;

  @Option(names = "--id-field", paramLabel = "NAME",
      description = "The id's field in a file of articles (id, _id, uuid or url; else the file's name and the line).")
  private @Nullable String idField;

  @Option(names = "--threads", paramLabel = "N", description = "Read so many articles at once (one per processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--resume",
      description = "Go on with the run into --output that was interrupted, if there is one.")
  private boolean resume;

  @Option(names = {"-q", "--quiet"}, description = "Show no progress.")
  private boolean quiet;

  @Option(names = "--models", paramLabel = "DIR",
      description = "Read rule files from this folder; one that stands there replaces the bundled one of that name.")
  private @Nullable Path models;

  @Option(names = "--min-confidence", paramLabel = "P", description = "Only quotations at least this sure, 0 to 1.")
  private @Nullable Double minimumConfidence;

  @Option(names = "--statements", description = "Only what was uttered: no thoughts, feelings and plans.")
  private boolean statements;

  @Option(names = "--max-length", paramLabel = "N", description = "An article of more chars fails (a million).")
  private @Nullable Integer maximumLength;

  @Option(names = "--time-budget", paramLabel = "SECONDS", converter = Seconds.class,
      description = "An article that takes longer fails; 10 or 0.5, say (no limit).")
  private @Nullable Duration timeBudget;

  Main(ExtractorFactory factory, InputStream standardInput) {
    this.factory = factory;
    this.standardInput = standardInput;
  }

  /** Runs the command. Ends the process only where the command failed: Maven runs it in a process of its own. */
  public static void main(String... args) {
    // CoreNLP lower-cases by it.
    Locale.setDefault(Locale.ROOT);
    int code = run(ExtractorFactory.ENGINE, System.in, System.out, System.err, args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the command on these streams, in UTF-8 whatever the platform's encoding, and gives its exit code. */
  static int run(ExtractorFactory factory, InputStream in, OutputStream out, OutputStream err, String... args) {
    PrintWriter results = new PrintWriter(out, false, StandardCharsets.UTF_8);
    PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
    int code = new CommandLine(new Main(factory, in))
        .setOut(results)
        .setErr(errors)
        .setParameterExceptionHandler((e, arguments) -> {
          errors.println("whosaid: " + TerminalText.escape(String.valueOf(e.getMessage())));
          errors.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
          return CommandLine.ExitCode.USAGE;
        })
        .setExecutionExceptionHandler((e, command, parsed) -> {
          // Of a standard output that is gone all commands tell, in the end.
          if (!(e instanceof OutputStreamSink.GoneException)) {
            errors.println("whosaid: " + TerminalText.escape(explanation(e)));
          }
          return CommandLine.ExitCode.SOFTWARE;
        })
        .execute(args);
    errors.flush();
    if (results.checkError()) {
      errors.println("whosaid: standard output cannot be written; is the disk full, or its reader gone?");
      return CommandLine.ExitCode.SOFTWARE;
    }
    return code;
  }

  /** What the user can do something about; the rest is a fault of this program, and passes on. */
  private static String explanation(Exception e) throws Exception {
    if (e instanceof WhosaidException || e instanceof CharacterCodingException || e instanceof OutputException) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof IOException) {
      return e.toString();
    }
    if (e instanceof UncheckedIOException) {
      return e.getMessage() + ": " + e.getCause();
    }
    throw e;
  }

  @Override
  public Integer call() throws IOException {
    QuotationFormat chosen = QuotationFormat.named(format)
        .orElseThrow(() -> usage("--format takes " + FormatNames.listed() + ", not '" + format + "'"));
    if (threads < 1) {
      throw usage("--threads takes a number from 1 on, not " + threads);
    }
    if (resume && output == null) {
      throw usage("--resume goes on with an --output; name it");
    }
    LazyExtractor extractor = extractor();
    ErrorLog errors = errorLog();
    Optional<OutputTarget> target = Optional.ofNullable(output)
        .map(path -> OutputTarget.of(path, chosen, given("--format")));
    target.flatMap(OutputTarget::problem).ifPresent(problem -> {
      throw usage(problem);
    });
    InputOpener opener = new InputOpener(ArticleFields.of(Optional.ofNullable(textField), Optional.ofNullable(idField)),
        target.flatMap(OutputTarget::folder), standardInput);
    boolean named = !spec.commandLine().getParseResult().matchedPositionals().isEmpty();
    Sources sources = Sources.of(opener, named || filesFrom == null ? paths : List.of(), Optional.ofNullable(filesFrom),
        errors);
    Survey survey = Survey.of(sources);
    try (ArticleSink sink = target.isPresent() ? sink(target.get(), sources) : standardOutput(chosen, survey);
        Inputs articles = sources.articles()) {
      Progress progress = new Progress(spec.commandLine().getErr(), progressStyle(), survey.bytes(), System::nanoTime);
      new BulkRun(extractor, errors, progress).run(articles, sink, threads);
      progress.end();
    } catch (ResumeException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
    return errors.exitCode();
  }

  private ArticleSink sink(OutputTarget target, Sources sources) throws IOException, ResumeException {
    Optional<String> conflict = target.conflict(sources);
    if (conflict.isPresent()) {
      throw usage(conflict.get());
    }
    return target.open(runOptions(), resume);
  }

  private ArticleSink standardOutput(QuotationFormat chosen, Survey survey) {
    if (!chosen.isStream() && survey.articles().orElse(2) > 1) {
      throw usage("--format " + chosen.name() + " of "
          + (survey.articles().isPresent() ? survey.articles().getAsLong() : "several")
          + " articles needs a file for each; name a folder with --output");
    }
    return new OutputStreamSink(spec.commandLine().getOut(), chosen);
  }

  /** What the outcome for an article depends on. */
  private Map<String, String> runOptions() throws IOException {
    Map<String, String> options = new TreeMap<>();
    options.put("version", BuildVersion.version());
    options.put("--min-confidence", minimumConfidence == null ? "" : minimumConfidence.toString());
    options.put("--statements", statements ? "set" : "");
    options.put("--models", models == null ? "" : models.toAbsolutePath().normalize().toString());
    options.put("--max-length", maximumLength == null ? "" : maximumLength.toString());
    // Not --time-budget: what it costs depends on the machine too, and what it cost is to be had with a larger one.
    options.put("--text-field", textField == null ? "" : textField);
    options.put("--id-field", idField == null ? "" : idField);
    return options;
  }

  private Progress.Style progressStyle() {
    if (quiet) {
      return Progress.Style.NONE;
    }
    // Not whether there is a System.console(): from Java 22 on there is one for a file or a pipe too.
    if (!CommandLine.Help.Ansi.AUTO.enabled()) {
      return Progress.Style.LINES;
    }
    // On a terminal the results themselves show the progress.
    return output == null ? Progress.Style.NONE : Progress.Style.BAR;
  }

  private boolean given(String option) {
    return spec.commandLine().getParseResult().hasMatchedOption(option);
  }

  /** The extractor that the options ask for. */
  LazyExtractor extractor() {
    if (minimumConfidence != null && !(minimumConfidence >= 0 && minimumConfidence <= 1)) {
      throw usage("--min-confidence takes a number from 0 to 1, not " + minimumConfidence);
    }
    if (maximumLength != null && maximumLength < 1) {
      throw usage("--max-length takes a number from 1 on, not " + maximumLength);
    }
    ExtractorSettings settings = new ExtractorSettings(Optional.ofNullable(models()),
        Optional.ofNullable(minimumConfidence), statements, Optional.ofNullable(maximumLength),
        Optional.ofNullable(timeBudget));
    return new LazyExtractor(() -> factory.create(settings));
  }

  /** The folder with the user's rule files; null for the bundled ones. */
  @Nullable Path models() {
    if (models != null && !Files.isDirectory(models)) {
      throw usage("--models " + models + " is not a folder; name one");
    }
    return models;
  }

  /** Where to tell about inputs that fail. */
  ErrorLog errorLog() {
    return new ErrorLog(spec.commandLine().getErr());
  }

  private ParameterException usage(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
