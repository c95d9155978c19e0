package io.github.whosaid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.format.QuotationFormat;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

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
    Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx500m",
        "-cp", classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
        Pipeline.class.getName()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();

    StringBuilder expected = new StringBuilder();
    QuotationFormat.BRAT.write(Engine.extract(TEXT), "bridge", expected);
    assertThat(output).isEqualTo(expected.toString()).contains("Tom Weller");
  }

  /** What a project gets that depends on this one; the profile "release" builds such a project and sees the same. */
  @Test
  void bringsCoreNlpItsModelsAndJspecifyAlone() throws Exception {
    Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("pom.xml").toFile());
    XPath path = XPathFactory.newInstance().newXPath();
    NodeList dependencies = (NodeList) path.evaluate(
        "/project/dependencies/dependency[not(optional = 'true') and not(scope = 'test' or scope = 'provided')]", pom,
        XPathConstants.NODESET);
    List<String> mandatory = new ArrayList<>();
    for (int i = 0; i < dependencies.getLength(); i++) {
      mandatory.add(path.evaluate("concat(groupId, ':', artifactId, ' ', classifier, ' without ', "
          + "exclusions/exclusion/groupId, ':', exclusions/exclusion/artifactId)", dependencies.item(i)));
    }
    assertThat(mandatory).containsExactlyInAnyOrder("edu.stanford.nlp:stanford-corenlp  without *:*",
        "edu.stanford.nlp:stanford-corenlp models without *:*", "org.jspecify:jspecify  without :");
  }
}
