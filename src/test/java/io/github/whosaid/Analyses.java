package io.github.whosaid;

import io.github.whosaid.analysis.Analyzer;
import io.github.whosaid.corenlp.CoreNlpAnalyzer;
import io.github.whosaid.training.CachingAnalyzer;
import java.nio.file.Path;

/**
 * The analyzer of the tests. Mutation testing starts a JVM for every few mutants and changes nothing that analyses: it
 * names a folder in the property {@code whosaid.analyses}, where the analyses are kept, and so does without the models.
 */
public final class Analyses {
  private Analyses() {}

  /** The default analyzer, or the one that keeps what it has found. */
  public static Analyzer analyzer() {
    String folder = System.getProperty("whosaid.analyses");
    return folder == null ? CoreNlpAnalyzer.shared() : new CachingAnalyzer(CoreNlpAnalyzer::shared, Path.of(folder));
  }
}
