package io.github.whosaid;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;

/** Where the parts of the class path stand, for tests that run with some of them only. */
final class ClassPaths {
  private ClassPaths() {}

  /** The library's own classes and rule files. */
  static Path whosaid() {
    return of(QuoteExtractor.class);
  }

  /** The tests' classes. */
  static Path tests() {
    return of(ClassPaths.class);
  }

  /** CoreNLP's classes. */
  static Path coreNlp() {
    return of(StanfordCoreNLP.class);
  }

  /** CoreNLP's models. */
  static Path models() {
    URL tagger = StanfordCoreNLP.class.getResource(
        "/edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    try {
      return path(((JarURLConnection) tagger.openConnection()).getJarFileURL());
    } catch (IOException e) {
      throw new AssertionError("the models are not in a jar", e);
    }
  }

  static Path of(Class<?> type) {
    return path(type.getProtectionDomain().getCodeSource().getLocation());
  }

  private static Path path(URL url) {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(url.toString(), e);
    }
  }
}
