package io.github.whosaid.cli;

import io.github.whosaid.Extraction;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    exitCodeList = {"0:all went well", "1:some input failed, the others are done", "2:the command is not right"})
public final class Main implements Callable<Integer> {
  private final ExtractorFactory factory;
  private final InputStream standardInput;

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "A .txt file, a folder of them, or - for standard input.")
  private List<String> paths = List.of("sample-data");

  @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", completionCandidates = FormatNames.class,
      description = "One of ${COMPLETION-CANDIDATES}; text if not given. text and html are for people.")
  private String format = QuotationFormat.TEXT.name();

  @Option(names = {"-o", "--output"}, paramLabel = "DIR",
      description = "Write a file per article into this folder, instead of all to standard output.")
  private @Nullable Path output;

  @Option(names = "--models", paramLabel = "DIR",
      description = "Read rule files from this folder; one that stands there replaces the bundled one of that name.")
  private @Nullable Path models;

  @Option(names = "--min-confidence", paramLabel = "P", description = "Only quotations at least this sure, 0 to 1.")
  private @Nullable Double minimumConfidence;

  @Option(names = "--statements", description = "Only what was uttered: no thoughts, feelings and plans.")
  private boolean statements;

  Main(ExtractorFactory factory, InputStream standardInput) {
    this.factory = factory;
    this.standardInput = standardInput;
  }

  /** Runs the command. Ends the process only where the command failed: Maven runs it in a process of its own. */
  public static void main(String... args) {
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
          errors.println("whosaid: " + TerminalText.escape(e.getMessage()));
          errors.println("Try: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
          return CommandLine.ExitCode.USAGE;
        })
        .setExecutionExceptionHandler((e, command, parsed) -> {
          errors.println("whosaid: " + TerminalText.escape(explanation(e)));
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
    if (e instanceof WhosaidException || e instanceof CharacterCodingException) {
      return e.getMessage();
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
  public Integer call() {
    QuotationFormat chosen = QuotationFormat.named(format)
        .orElseThrow(() -> usage("--format takes " + FormatNames.listed() + ", not '" + format + "'"));
    LazyExtractor extractor = extractor();
    ErrorLog errors = errorLog();
    List<Input> inputs = new ArrayList<>();
    for (String path : paths) {
      try {
        inputs.addAll(Input.at(path));
      } catch (InputException e) {
        errors.add(e);
      }
    }
    ArticleSink sink = sink(chosen, inputs);
    for (Input input : inputs) {
      try {
        Extraction extraction = extractor.extract(input.label(), input.read(standardInput));
        sink.write(input, extraction);
      } catch (InputException e) {
        errors.add(e);
      }
    }
    try {
      sink.finish();
    } catch (InputException e) {
      errors.add(e);
    }
    return errors.exitCode();
  }

  private ArticleSink sink(QuotationFormat chosen, List<Input> inputs) {
    if (output != null) {
      if (Files.exists(output) && !Files.isDirectory(output)) {
        throw usage("--output " + output + " is not a folder; name one");
      }
      OutputFolder folder = new OutputFolder(output, chosen);
      folder.conflict(inputs).ifPresent(conflict -> {
        throw usage(conflict);
      });
      return folder;
    }
    if (!chosen.isStream() && inputs.size() > 1) {
      throw usage("--format " + chosen.name() + " of " + inputs.size()
          + " articles needs a file for each; name a folder with --output");
    }
    return new OutputStreamSink(spec.commandLine().getOut(), chosen);
  }

  /** The extractor that the options ask for. */
  LazyExtractor extractor() {
    if (minimumConfidence != null && !(minimumConfidence >= 0 && minimumConfidence <= 1)) {
      throw usage("--min-confidence takes a number from 0 to 1, not " + minimumConfidence);
    }
    if (models != null && !Files.isDirectory(models)) {
      throw usage("--models " + models + " is not a folder; name one");
    }
    return new LazyExtractor(() -> factory.create(Optional.ofNullable(models), Optional.ofNullable(minimumConfidence),
        statements));
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
