package io.github.whosaid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.format.QuotationFormat;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pipeline runs with the JDK, CoreNLP and its models alone: nothing of what CoreNLP drags in, which the pom
 * excludes, is loaded, and no other dependency of this library is needed but by the command line and the JSON format.
 */
class DependencyTreeIT {
  private static final String TEXT = """
      Mayor Ana Ruiz told the council on Monday that the bridge was "as good as new".

      "We checked every pier," said Tom Weller, the chief engineer. He hopes to finish the work by May.
      """;

  /** What runs in a process of its own: the pipeline from text to standoff, with nothing of a test library. */
  static final class Pipeline {
    private Pipeline() {}

    public static void main(String... args) throws IOException {
      StringBuilder standoff = new StringBuilder();
      QuotationFormat.BRAT.write(QuoteExtractor.create().extract(TEXT), "bridge", standoff);
      new PrintStream(System.out, true, UTF_8).print(standoff);
    }
  }

  @Test
  void runsWithCoreNlpAndItsModelsAlone() throws IOException, InterruptedException {
    List<Path> classPath = List.of(ClassPaths.whosaid(), ClassPaths.tests(), ClassPaths.coreNlp(), ClassPaths.models());
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m",
        "-cp", classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
        Pipeline.class.getName()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();

    StringBuilder expected = new StringBuilder();
    QuotationFormat.BRAT.write(Engine.extract(TEXT), "bridge", expected);
    assertThat(output).isEqualTo(expected.toString()).contains("Tom Weller");
  }

  @Test
  void carriesNothingThatCoreNlpDragsIn() {
    // Of its servlets, protocol buffers and SLF4J Spark has some too, and Spark is on the class path of all tests.
    assertThat(Stream.of("org.ejml.simple.SimpleMatrix", "de.jollyday.Holiday", "org.joda.time.DateTime", "nu.xom.Node",
        "org.apache.lucene.index.IndexReader", "javax.json.Json", "org.apache.xerces.parsers.SAXParser",
        "jakarta.xml.bind.JAXBContext", "com.apple.eawt.Application")).noneMatch(DependencyTreeIT::isOnTheClassPath);
  }

  private static boolean isOnTheClassPath(String type) {
    try {
      Class.forName(type, false, DependencyTreeIT.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
