package io.github.whosaid.cli;

import io.github.whosaid.QuoteExtractor;
import io.github.whosaid.analysis.Article;
import io.github.whosaid.attribution.Attribution;
import io.github.whosaid.attribution.Attributor;
import io.github.whosaid.attribution.Explanation;
import io.github.whosaid.corenlp.CoreNlpAnalyzer;
import io.github.whosaid.format.TerminalText;
import io.github.whosaid.format.Utf8;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code whosaid explain}: the evidence behind each attribution of an article. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = BuildVersion.class, sortOptions = false,
    description = {"Prints each attribution with its rule and the evidence that weighed most in each decision, as log-odds:",
        "that the cue is one, that the content and the source are these, that the whole is right."})
final class ExplainCommand implements Callable<Integer> {

  @ParentCommand
  private Main main;

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "An article in UTF-8 text.")
  private Path file;

  @Option(names = "--top", paramLabel = "N",
      description = "So many pieces of evidence for each decision (${DEFAULT-VALUE}).")
  private int top = 6;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(spec.commandLine(), file + " is not a file; name an article");
    }
    if (top < 1) {
      throw new ParameterException(spec.commandLine(), "--top takes a number from 1 on, not " + top);
    }
    String text = Utf8.read(file);
    CoreNlpAnalyzer.silence();
    Article article = CoreNlpAnalyzer.shared().analyze(text);
    PrintWriter out = spec.commandLine().getOut();
    for (Explanation explanation
        : Attributor.load(main.models()).explain(article, QuoteExtractor.DEFAULT_MINIMUM_CONFIDENCE, top)) {
      print(explanation, text, out);
    }
    return 0;
  }

  private static void print(Explanation explanation, String text, PrintWriter out) {
    Attribution a = explanation.attribution();
    String content = a.content().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    out.printf(Locale.ROOT, "%s  %.2f  %s: %s | %s | %s%n", a.extent(), a.confidence(), a.rule(),
        a.source() == null ? "-" : TerminalText.escape(a.source().in(text)),
        a.cue() == null ? "-" : TerminalText.escape(a.cue().text()), TerminalText.escape(content));
    for (Explanation.Decision decision : explanation.decisions()) {
      out.printf(Locale.ROOT, "  %-7s %+.2f%n", decision.name(), decision.logOdds());
      for (Explanation.Piece piece : decision.pieces()) {
        out.printf(Locale.ROOT, "    %+.2f  %s%n", piece.weight(), TerminalText.escape(piece.name()));
      }
    }
  }
}
