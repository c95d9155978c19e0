package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a user is told whose class path lacks a part. */
class MissingModelsTest {

  /** The exception that making an extractor throws where only these stand on the class path. */
  private static Throwable failure(Path... classPath) throws IOException, ReflectiveOperationException {
    List<URL> urls = new ArrayList<>();
    for (Path path : classPath) {
      urls.add(path.toUri().toURL());
    }
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
      loader.loadClass(QuoteExtractor.class.getName()).getMethod("create").invoke(null);
      throw new AssertionError("made an extractor");
    } catch (java.lang.reflect.InvocationTargetException e) {
      return e.getCause();
    }
  }

  @Test
  void namesTheDependencyThatHoldsTheModels() throws IOException, ReflectiveOperationException {
    Throwable failure = failure(ClassPaths.whosaid(), ClassPaths.coreNlp());
    assertThat(failure.getClass().getName()).isEqualTo(WhosaidException.class.getName());
    assertThat(failure).hasMessageContaining("edu/stanford/nlp/models/").hasMessageContaining("is not on the class path")
        .hasMessageContaining("edu.stanford.nlp:stanford-corenlp:4.5.10 with the classifier \"models\"");
  }
}
