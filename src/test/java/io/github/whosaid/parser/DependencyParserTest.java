package io.github.whosaid.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With models of one number an embedding and one hidden unit, whose only say is which transition they like best. */
class DependencyParserTest {
  private static final List<String> WORDS = List.of("Ana", "did", "say", "so");
  private static final List<String> TAGS = List.of("NNP", "VBD", "VB", "RB");

  private static DependencyParser read(String model) throws IOException {
    return DependencyParser.read(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)));
  }

  /** A model of the labels root, dep and obj whose scores of L(root) ... R(obj), shift are {@code scores}. */
  private static String model(String scores) {
    return "dict=4\npos=3\nlabel=4\nembeddingSize=1\nhiddenSize=1\nnumTokens=48\npreComputed=0\n"
        + "-UNKNOWN- 0\n-NULL- 0.0\n-ROOT- 0.0\nsay 0.25\n"
        + "-UNKNOWN- 0\n-NULL- 0.0\n-ROOT- 0.0\n"
        + "-NULL- 0\nroot 0\ndep 0\nobj 0\n"
        + "0.0\n".repeat(48) + "2.0\n" + scores + "\n";
  }

  @Test
  void takesTheBestTransitionThatIsAllowed() throws IOException {
    DependencyParser.Arcs left = read(model("9 1 0 9 0 0 0.5")).parse(WORDS, TAGS);
    assertThat(left.heads()).containsExactly(1, 2, 3, -1);
    assertThat(left.relations()).containsExactly("dep", "dep", "dep", "root");

    DependencyParser.Arcs right = read(model("9 0 0 9 0 1 2")).parse(WORDS, TAGS);
    assertThat(right.heads()).containsExactly(-1, 0, 1, 2);
    assertThat(right.relations()).containsExactly("root", "obj", "obj", "obj");
  }

  @Test
  void parsesOneWord() throws IOException {
    DependencyParser.Arcs arcs = read(model("0 1 0 0 0 0 0")).parse(List.of("say"), List.of("VB"));
    assertThat(arcs.heads()).containsExactly(-1);
    assertThat(arcs.relations()).containsExactly("root");
  }

  @Test
  void readsModelsThatNameTheirLanguage() throws IOException {
    String named = "language=UniversalEnglish\ntlp=edu.Some.Class\n" + model("0 1e0 0 0 0 0 -.5");
    assertThat(read(named).parse(WORDS, TAGS).heads()).containsExactly(1, 2, 3, -1);
  }

  @Test
  void rejectsWhatIsNoModel() {
    assertThatThrownBy(() -> read("<html> </html>")).isInstanceOf(IOException.class)
        .hasMessage("not a model of the neural dependency parser: it starts with \"<html>\"");
    assertThatThrownBy(() -> read(model("0 1 0 0 0 0 0").replace("numTokens=48", "numTokens=30")))
        .isInstanceOf(IOException.class).hasMessage("the model has 30 inputs, this parser 48");
    assertThatThrownBy(() -> read(model("0 1 0 0 zero 0 0"))).isInstanceOf(IOException.class)
        .hasMessage("expected a number, found \"zero\"");
    assertThatThrownBy(() -> read(model("0 1 0 0 0 0 0").replace("-ROOT-", "-TOP-"))).isInstanceOf(IOException.class)
        .hasMessage("the model has no -ROOT-");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 20, 150, 300})
  void rejectsAFileThatEndsTooEarly(int length) {
    assertThatThrownBy(() -> read(model("0 1 0 0 0 0 0").substring(0, length))).isInstanceOf(EOFException.class)
        .hasMessage("the file ends too early");
  }
}
